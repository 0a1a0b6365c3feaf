package io.github.youju.ingest;

import io.github.youju.document.Clue.Ground;
import io.github.youju.document.Clue.Slot;
import io.github.youju.document.Detail;
import io.github.youju.document.Report.Field;
import io.github.youju.document.Role;
import io.github.youju.document.Span;
import io.github.youju.text.FoldedText;
import io.github.youju.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Weighs which year a report plans for: the title, the opening, the headings (2011年工作回顾,
 * 2012年工作安排), the meeting's date, the years that the text names; the page's header and the file's
 * name count little, for they are often wrong.
 */
final class YearFinder {
  private static final String DIGITS = "(\\d{4}|[〇○零0OoО一二三四五六七八九]{4})";
  private static final String YEAR = DIGITS + "年";
  private static final Pattern ANY = Pattern.compile("(?<!\\d)" + YEAR);

  /** 2026—2030年: a period and no year. */
  private static final Pattern PERIOD = Pattern.compile(DIGITS + "年?[—\\-~至到]" + DIGITS + "年");

  /** 2023年…执行情况…与2024年…: what is reviewed and what is planned in one breath. */
  private static final Pattern BOTH =
      Pattern.compile(YEAR + ".{0,40}?(?:执行情况|完成情况|工作).{1,12}?" + YEAR);

  private static final Pattern LAST_YEAR = Pattern.compile("刚刚过去的" + YEAR + "|^" + YEAR + ",?面对");
  private static final Pattern THIS_YEAR =
      Pattern.compile(YEAR + "(?:是|经济社会发展(?:的)?(?:主要)?(?:预期)?目标|重点(?:做好|抓好))");
  private static final Pattern WRITTEN = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern MONTH = Pattern.compile("年(\\d{1,2}|[一二三四五六七八九十]{1,2})月");
  private static final int EARLY_TEXT = 400;
  private static final double MOST_BY_TEXT = 12;

  private final Balance balance = new Balance(Slot.YEAR);

  private YearFinder() {}

  /** All that speaks for one year or another. */
  static Balance weigh(Claims claims) {
    YearFinder finder = new YearFinder();
    for (Claims.Headline title : claims.titles()) {
      finder.title(title);
    }
    finder.opening(claims.opening());
    for (int i = 0; i < claims.tops().size(); i++) {
      finder.heading(claims.tops().get(i), claims.below().get(i));
    }
    finder.meeting(claims.details().get(Field.DATE));
    Detail published = claims.details().get(Field.PUBLISHED);
    if (published != null) {
      finder.vote(Ground.PUBLISHED, written(published.value()), 8, published.span());
    }
    Detail header = claims.header();
    if (header != null) {
      finder.vote(Ground.HEADER, written(header.value()), 5, header.span());
    }
    finder.vote(Ground.FILE_NAME, fileYear(claims.path()), 4, null);
    finder.text(claims.text());
    return finder.balance;
  }

  /** The year in a header line or a date; 0 where there is none. */
  static int written(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** The year in the file's name; 0 where there is none. */
  static int fileYear(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int year = written(name);
    return year > 0 ? year : first(FoldedText.fold(name));
  }

  /** The first year in a text that is not the end of a period; 0 where there is none. */
  static int first(String text) {
    List<Integer> years = years(text);
    return years.isEmpty() ? 0 : years.getFirst();
  }

  private static List<Integer> years(String text) {
    List<Integer> years = new ArrayList<>();
    String alone = PERIOD.matcher(text).replaceAll("");
    Matcher matcher = ANY.matcher(alone);
    while (matcher.find()) {
      int year = year(matcher.group(1));
      if (year > 0) {
        years.add(year);
      }
    }
    return years;
  }

  private void title(Claims.Headline title) {
    String words = title.detail().value();
    Span span = title.detail().span();
    Ground ground = title.isOther() ? Ground.OTHER_TITLE : Ground.TITLE;
    Matcher both = BOTH.matcher(words);
    if (both.find()) {
      vote(ground, year(both.group(2)), 60 * title.share(), span);
    } else {
      int year = first(words);
      vote(ground, year > 0 ? year : written(words), 40 * title.share(), span);
    }
  }

  private void opening(Compact opening) {
    Matcher both = BOTH.matcher(opening.text());
    if (both.find() && year(both.group(2)) == year(both.group(1)) + 1) {
      vote(Ground.OPENING, year(both.group(2)), 40, opening.span(both.start(), both.end()));
    }
  }

  private void heading(Heading heading, Compact below) {
    Role role = RoleReader.named(heading.folded());
    Span span = heading.section().span();
    List<Integer> years = years(heading.folded());
    if (role != null && !years.isEmpty()) {
      boolean plan = role == Role.PLAN;
      int year = plan ? years.getFirst() : years.getLast() + 1;
      vote(Ground.HEADING, year, plan ? 40 : 30, span);
    }
    String early = below.text().substring(0, Math.min(EARLY_TEXT, below.text().length()));
    Matcher last = LAST_YEAR.matcher(early);
    if (role == Role.REVIEW && last.find()) {
      int year = year(last.group(1) == null ? last.group(2) : last.group(1));
      vote(Ground.TEXT, year + 1, 15, below.span(last.start(), last.end()));
    }
    Matcher current = THIS_YEAR.matcher(early);
    if (role != Role.REVIEW && current.find()) {
      vote(Ground.TEXT, year(current.group(1)), 15, below.span(current.start(), current.end()));
    }
  }

  /** A meeting at the end of a year already plans for the next. */
  private void meeting(Detail date) {
    if (date == null) {
      return;
    }
    int year = Math.max(first(date.value()), written(date.value()));
    Matcher month = MONTH.matcher(date.value());
    boolean late = month.find() && List.of("11", "12", "十一", "十二").contains(month.group(1));
    vote(Ground.DATE, year, late ? 10 : 25, date.span());
    vote(Ground.DATE, year + 1, late ? 15 : 0, date.span());
  }

  /** The year that is planned for is named most together with the one before it. */
  private void text(Compact text) {
    Map<Integer, Integer> counts = new TreeMap<>();
    Map<Integer, Span> spans = new TreeMap<>();
    String words = text.text();
    int all = 0;
    for (int at = words.indexOf('年'); at >= 0; at = words.indexOf('年', at + 1)) {
      boolean alone = at >= 4 && (at == 4 || !Page.isDigit(words.charAt(at - 5)));
      int year = alone ? year(words.substring(at - 4, at)) : 0;
      if (year > 0) {
        counts.merge(year, 1, Integer::sum);
        spans.putIfAbsent(year, text.span(at - 4, at + 1));
        all++;
      }
    }
    int best = 0;
    int most = 0;
    for (int year : counts.keySet()) {
      for (int planned = year; planned <= year + 1; planned++) {
        int pair = counts.getOrDefault(planned, 0) + counts.getOrDefault(planned - 1, 0);
        if (pair > most) {
          most = pair;
          best = planned;
        }
      }
    }
    if (best > 0) {
      Span span = spans.containsKey(best) ? spans.get(best) : spans.get(best - 1);
      double weight = MOST_BY_TEXT * most / all * Math.min(1, all / 6.0);
      int named = counts.getOrDefault(best, 0);
      String says =
          (best - 1) + " " + counts.getOrDefault(best - 1, 0) + "x, " + best + " " + named + "x";
      balance.add(Ground.TEXT, Integer.toString(best), says, weight, span);
    }
  }

  private void vote(Ground ground, int year, double weight, Span span) {
    if (year > 1900) {
      balance.add(ground, Integer.toString(year), "", weight, span);
    }
  }

  private static int year(String digits) {
    return Numerals.year(digits).orElse(0);
  }
}
