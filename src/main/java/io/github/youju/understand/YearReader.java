package io.github.youju.understand;

import io.github.youju.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the years of a question: 2024年, 2024, 二〇二四年, 24年, 今年, 去年, last year. */
final class YearReader {
  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)(年度|年)?(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?");

  /** 2022年到2026年 stands for every year between. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})年?\\s*(?:到|至|-|→|to|through)\\s*((?:19|20)\\d{2})(?!\\d)");

  /** Of what lies between two years both are asked about, and all between. */
  private static final Pattern BETWEEN =
      Pattern.compile("between\\s*((?:19|20)\\d{2})\\s*and\\s*((?:19|20)\\d{2})(?=.*\\byears?\\b)");

  /** 2012年以来. */
  private static final Pattern SINCE =
      Pattern.compile(
          "(?:(?<!\\d)(?:19|20)\\d{2}年?(?:以来|之后|起(?!步)|至今|到(?:现在|今天|如今))"
              + "|[从自](?:19|20)\\d{2}年?(?:开始|以来|起(?!步))|\\bsince\\s+(?:19|20)\\d{2}\\b"
              + "|\\bfrom\\s+(?:19|20)\\d{2}\\s+(?:on|onwards?|to (?:now|today|date|the present))\\b)");

  /** 近五年: the last five that have passed. */
  private static final Pattern LAST_YEARS =
      Pattern.compile(
          "(?:最近|过去|近)(?<count>[三四五六七八九十\\d]{1,2})年|(?:最近|过去|近)[几些]年来?|近年来?"
              + "|(?:over |in |for )?(?:the )?(?:last|past) (?<words>two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) years"
              + "|(?:over |in )?(?:the )?(?:last|past) few years|in recent years");

  private static final List<String> COUNTS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** 近几年. */
  private static final int FEW = 5;

  /** 这四年, beside the years themselves. */
  private static final Pattern THESE_YEARS =
      Pattern.compile("(?:这|的|那)?[两三四五六七八九十\\d]{1,2}个?年(?:里|间|中|内|当中)?|(?:over )?the \\w+ years");

  private static final int MOST = 40;

  /** A year of two digits is one beside a year near to it. */
  private static final int NEAR = 6;

  private static final Pattern CHINESE = Pattern.compile("([二一][〇零0○O一二三四五六七八九]{3})年度?");
  static final Pattern SHORT = Pattern.compile("(?<!\\d)(\\d{2})年(?!间|来|均)");
  private static final String[][] RELATIVE = {
    {"今年", "0"},
    {"本年度", "0"},
    {"去年", "-1"},
    {"前年", "-2"},
    {"明年", "1"},
    {"this year", "0"},
    {"last year", "-1"},
    {"next year", "1"}
  };

  private static final String[][] SHIFTS = {
    {"the year before", "-1"},
    {"previous year", "-1"},
    {"year earlier", "-1"},
    {"上一年", "-1"},
    {"前一年", "-1"},
    {"上年", "-1"},
    {"the year after", "1"},
    {"following year", "1"},
    {"next year", "1"},
    {"下一年", "1"},
    {"后一年", "1"},
    {"第二年", "1"}
  };

  private static final Pattern REPORT =
      Pattern.compile("((?:19|20)\\d{2})年?\u0001*(?:的|市|区|县|政府|工作|计划|国民经济和社会发展)*报告(?!情况)");

  private final Marked marked;
  private int reportYear;
  private boolean named;
  private boolean isRange;

  YearReader(Marked marked) {
    this.marked = marked;
  }

  /**
   * The years in the order named, blotted out of the question. Relative ones count only where no
   * year is named outright: 今年(2025年).
   *
   * @param thisYear what 今年 means; 0 where nothing tells
   */
  List<Integer> read(int thisYear) {
    List<Integer> years = new ArrayList<>();
    Matcher report = REPORT.matcher(marked.text());
    if (report.find()) {
      reportYear = Integer.parseInt(report.group(1));
    }
    Matcher recent = LAST_YEARS.matcher(marked.text());
    if (recent.find() && thisYear > 0) {
      int count = count(recent);
      for (int year = thisYear - count; year < thisYear && count <= MOST; year++) {
        years.add(year);
      }
      marked.blot(recent.start(), recent.end());
      return years;
    }
    Matcher since = SINCE.matcher(marked.text());
    if (since.find() && thisYear > 0) {
      for (int year = Integer.parseInt(since.group().replaceAll("\\D", ""));
          year <= thisYear && years.size() < MOST;
          year++) {
        years.add(year);
      }
      marked.blot(since.start(), since.end());
      return years;
    }
    Matcher between = BETWEEN.matcher(marked.text());
    Matcher range = between.find() ? between : RANGE.matcher(marked.text());
    if (range == between || range.find()) {
      isRange = true;
      int last = Integer.parseInt(range.group(2));
      for (int year = Integer.parseInt(range.group(1));
          year <= last && years.size() < MOST;
          year++) {
        years.add(year);
      }
    }
    collect(DIGITS, years);
    collect(CHINESE, years);
    collect(SHORT, years);
    if (years.size() > 1) {
      blot(THESE_YEARS);
    }
    for (String[] shift : SHIFTS) {
      int at = marked.text().indexOf(shift[0]);
      if (at >= 0 && !shift[0].equals("上年")) {
        marked.blot(at, at + shift[0].length());
      }
    }
    for (String[] relative : RELATIVE) {
      int at = marked.text().indexOf(relative[0]);
      while (at >= 0) {
        boolean compared = at > 0 && "比较".indexOf(marked.text().charAt(at - 1)) >= 0;
        int year = thisYear + Integer.parseInt(relative[1]);
        marked.blot(at, at + relative[0].length());
        if (!compared && thisYear > 0 && !named && !years.contains(year)) {
          years.add(year);
        }
        at = marked.text().indexOf(relative[0]);
      }
    }
    return years;
  }

  private static int count(Matcher recent) {
    String written = recent.group("count") == null ? recent.group("words") : recent.group("count");
    if (written == null) {
      return FEW;
    }
    return COUNTS.contains(written)
        ? COUNTS.indexOf(written) + 2
        : Numerals.parse(written).map(BigDecimal::intValue).orElse(0);
  }

  /** Whether the years are those from one to another: 从2013年到2015年. */
  boolean isRange() {
    return isRange;
  }

  /** The year of the report that the question names, as in 2018年的报告; 0 where it names none. */
  int reportYear() {
    return reportYear;
  }

  /** By how many years a follow-up moves from the year before it: the year before, 下一年. */
  static int shift(String folded) {
    String lower = folded.toLowerCase(Locale.ROOT);
    for (String[] each : SHIFTS) {
      int at = lower.indexOf(each[0]);
      boolean compared = at > 0 && "比较".indexOf(lower.charAt(at - 1)) >= 0;
      if (at >= 0 && !compared) {
        return Integer.parseInt(each[1]);
      }
    }
    return 0;
  }

  private void blot(Pattern pattern) {
    Matcher matcher = pattern.matcher(marked.text());
    while (matcher.find()) {
      marked.blot(matcher.start(), matcher.end());
    }
  }

  private void collect(Pattern pattern, List<Integer> years) {
    Matcher matcher = pattern.matcher(marked.text());
    while (matcher.find()) {
      int year = Numerals.year(matcher.group(1)).orElse(0);
      if (pattern == SHORT) {
        year = 2000 + Integer.parseInt(matcher.group(1));
        if (!years.isEmpty() && Math.abs(years.getFirst() - year) > NEAR) {
          continue; // 25年 beside 2024年 is a stretch of time
        }
      }
      if (year >= 1949 && year < 2100) {
        named = true;
        marked.blot(matcher.start(), matcher.end());
        if (!years.contains(year)) {
          years.add(year);
        }
      }
    }
  }
}
