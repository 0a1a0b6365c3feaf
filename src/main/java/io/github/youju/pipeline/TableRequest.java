package io.github.youju.pipeline;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.fact.Indicator;
import io.github.youju.fact.Indicators;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.table.TableQuery;
import io.github.youju.text.FoldedText;
import io.github.youju.text.Meant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what a table is asked for with: names, years, kinds and measures, each parted by commas.
 */
public final class TableRequest {
  private static final int LONGEST_STRETCH = 200;

  private TableRequest() {}

  /**
   * The query of some options.
   *
   * @param options values by the option's name without dashes; what was not given is missing
   */
  public static TableQuery read(Map<String, String> options) {
    List<String> indicators = new ArrayList<>();
    for (String name : parts(options, "indicator")) {
      String canonical = indicator(name);
      if (!indicators.contains(canonical)) {
        indicators.add(canonical);
      }
    }
    List<String> subjects = new ArrayList<>();
    for (String words : parts(options, "subject")) {
      subjects.add(FoldedText.fold(words));
    }
    return new TableQuery(indicators, subjects, years(options), kinds(options), measures(options));
  }

  private static List<String> parts(Map<String, String> options, String name) {
    List<String> parts = new ArrayList<>();
    for (String part : options.getOrDefault(name, "").split("[,，、]", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    if (options.containsKey(name) && parts.isEmpty()) {
      throw wrong(Line.of("--%s 后面是空的；请写值，或者去掉这个选项", "--%s is empty", name));
    }
    return parts;
  }

  /** A name in either script or in English; one that is near to those of one indicator is taken. */
  private static String indicator(String name) {
    Indicators known = Indicators.known();
    Optional<Indicator> named = known.named(FoldedText.fold(name));
    if (named.isPresent()) {
      return named.get().name();
    }
    Set<String> begun = new TreeSet<>();
    for (String near : Meant.nearest(name, names())) {
      boolean begins = near.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT));
      begun.add(begins ? known.named(FoldedText.fold(near)).map(Indicator::name).orElse("") : "");
    }
    if (begun.size() == 1 && !begun.contains("")) {
      return begun.iterator().next();
    }
    throw wrong(
        Line.of(
            "没有指标“%1$s”；可以按字词找：--subject %1$s%2$s",
            "no indicator '%1$s'; look for it in the words with --subject %1$s%2$s",
            name,
            Meant.instead(name, names())));
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Indicator each : Indicators.known().all()) {
      names.add(each.name());
      names.addAll(each.chineseNames());
      names.addAll(each.englishNames());
    }
    return names;
  }

  private static Set<Integer> years(Map<String, String> options) {
    Set<Integer> years = new TreeSet<>();
    for (String part : parts(options, "year")) {
      if (!part.matches("(?:19|20)\\d\\d(?:-(?:19|20)\\d\\d)?")) {
        throw wrong(
            Line.of(
                "“%s”不是年份；请写 2024、2020-2024 或 2020,2024",
                "'%s' is no year; write 2024, 2020-2024 or 2020,2024", part));
      }
      int first = Integer.parseInt(part, 0, 4, 10);
      int last = part.length() == 4 ? first : Integer.parseInt(part, 5, 9, 10);
      if (last < first || last - first > LONGEST_STRETCH) {
        throw wrong(Line.of("“%s”的末尾在开头之前；请倒过来写", "'%s' ends before it begins", part));
      }
      for (int year = first; year <= last; year++) {
        years.add(year);
      }
    }
    return years;
  }

  /** An estimate is a result until there is one. */
  private static Set<Kind> kinds(Map<String, String> options) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String part : parts(options, "kind")) {
      switch (part.toLowerCase(Locale.ROOT)) {
        case "target", "目标" -> kinds.add(Kind.TARGET);
        case "expected", "预计" -> kinds.add(Kind.EXPECTED);
        case "actual", "实际" -> {
          kinds.add(Kind.ACTUAL);
          kinds.add(Kind.EXPECTED);
        }
        default ->
            throw wrong(
                Line.of(
                    "没有“%s”这一类；可以用 target、actual、expected",
                    "no kind '%s'; use target, actual or expected", part));
      }
    }
    return kinds;
  }

  private static Set<Measure> measures(Map<String, String> options) {
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    for (String part : parts(options, "measure")) {
      switch (part.toLowerCase(Locale.ROOT)) {
        case "level" -> measures.add(Measure.LEVEL);
        case "growth" -> measures.add(Measure.GROWTH);
        case "share" -> measures.add(Measure.SHARE);
        case "points" -> measures.add(Measure.POINTS);
        case "rank" -> measures.add(Measure.RANK);
        default ->
            throw wrong(
                Line.of(
                    "没有“%s”这种度量；可以用 level、growth、share、points、rank",
                    "no measure '%s'; use level, growth, share, points or rank", part));
      }
    }
    return measures;
  }

  private static UserException wrong(Line line) {
    return new UserException(ExitStatus.USAGE, line);
  }
}
