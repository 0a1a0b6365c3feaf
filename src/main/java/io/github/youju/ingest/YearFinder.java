package io.github.youju.ingest;

import io.github.youju.document.Detail;
import io.github.youju.document.Report.Field;
import io.github.youju.document.Role;
import io.github.youju.text.Numerals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the year a report plans for. Every place that tells it votes with its weight: the title,
 * the headings (2011年工作回顾, 2012年工作安排), the meeting's date, the text; the page's header and the
 * file's name count little, for they are often wrong.
 */
final class YearFinder {
  private static final String YEAR = "(\\d{4}|[〇○零0OoО一二三四五六七八九]{4})年";
  private static final Pattern ANY = Pattern.compile(YEAR);
  private static final Pattern PLAN_TITLE = Pattern.compile(YEAR + ".{0,40}?执行情况.{1,8}?" + YEAR);
  private static final Pattern LAST_YEAR = Pattern.compile("刚刚过去的" + YEAR + "|^" + YEAR + ",?面对");
  private static final Pattern THIS_YEAR =
      Pattern.compile(YEAR + "(?:是|经济社会发展(?:的)?(?:主要)?(?:预期)?目标|重点(?:做好|抓好))");
  private static final Pattern FILE_YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
  private static final int EARLY_TEXT = 400;

  private final Map<Integer, Integer> votes = new HashMap<>();

  private YearFinder() {}

  /** The year; 0 where nothing tells. */
  static int find(
      Map<Field, Detail> details, String header, String path, List<Heading> tops, String[] texts) {
    YearFinder finder = new YearFinder();
    Detail title = details.get(Field.TITLE);
    if (title != null) {
      finder.title(title.value());
    }
    for (int i = 0; i < tops.size(); i++) {
      finder.heading(tops.get(i).folded(), texts[i]);
    }
    finder.date(details.get(Field.DATE), 25);
    finder.date(details.get(Field.PUBLISHED), 8);
    finder.vote(pageYear(header), 5);
    finder.vote(fileYear(path), 4);
    return finder.winner();
  }

  /** The year in the header line 年份; 0 where there is none. */
  static int pageYear(String header) {
    Matcher matcher = FILE_YEAR.matcher(header);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** The year in the file's name; 0 where there is none. */
  static int fileYear(String path) {
    Matcher matcher = FILE_YEAR.matcher(path.substring(path.lastIndexOf('/') + 1));
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** The first year in a text; 0 where there is none. */
  static int first(String text) {
    Matcher matcher = ANY.matcher(text);
    while (matcher.find()) {
      int year = year(matcher.group(1));
      if (year > 0) {
        return year;
      }
    }
    return 0;
  }

  private void title(String title) {
    Matcher plan = PLAN_TITLE.matcher(title);
    if (plan.find()) {
      vote(year(plan.group(2)), 100);
    } else {
      vote(first(title), 40);
    }
  }

  private void heading(String heading, String text) {
    Role role = RoleReader.named(heading);
    int year = first(heading);
    if (year > 0 && role != null) {
      vote(role == Role.PLAN ? year : year + 1, role == Role.PLAN ? 40 : 30);
    }
    String early = text.substring(0, Math.min(EARLY_TEXT, text.length()));
    Matcher last = LAST_YEAR.matcher(early);
    if (role == Role.REVIEW && last.find()) {
      vote(year(last.group(1) == null ? last.group(2) : last.group(1)) + 1, 15);
    }
    Matcher current = THIS_YEAR.matcher(early);
    if (role != Role.REVIEW && current.find()) {
      vote(year(current.group(1)), 15);
    }
  }

  private void date(Detail detail, int weight) {
    if (detail != null) {
      vote(pageYear(detail.value()), weight);
    }
  }

  private void vote(int year, int weight) {
    if (year > 1900) {
      votes.merge(year, weight, Integer::sum);
    }
  }

  /** The year with most weight, the later of two with the same. */
  private int winner() {
    int best = 0;
    for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
      int lead = best == 0 ? 1 : vote.getValue() - votes.get(best);
      if (lead > 0 || (lead == 0 && vote.getKey() > best)) {
        best = vote.getKey();
      }
    }
    return best;
  }

  private static int year(String digits) {
    OptionalInt year = Numerals.year(digits);
    return year.orElse(0);
  }
}
