package io.github.youju.fact;

import io.github.youju.fact.IndicatorName.Use;
import io.github.youju.text.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the list of indicators, and puts to it what the user adds; the list's own first lines say
 * how it is written.
 */
final class IndicatorFile {
  private static final int COLUMNS = 6;

  /** Behind the family of an indicator of which less is better. */
  private static final String LESS = "-";

  private IndicatorFile() {}

  /** One indicator with its Chinese names and the nouns that only look like it. */
  record Row(Indicator indicator, List<IndicatorName> chinese) {}

  static List<Row> read(String resource, List<Indicator> own) {
    Map<String, Indicator> added = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    for (Indicator indicator : own) {
      added.put(indicator.name(), indicator);
      names.add(indicator.name());
      names.addAll(indicator.chineseNames());
    }
    List<Row> rows = new ArrayList<>(256);
    for (String line : Resource.lines(IndicatorFile.class, resource)) {
      rows.add(row(line, added, names));
    }
    for (Indicator indicator : added.values()) {
      rows.add(row(indicator));
    }
    return rows;
  }

  private static Row row(Indicator own) {
    List<IndicatorName> chinese = new ArrayList<>();
    chinese.add(new IndicatorName(own.name(), Use.ANY, own));
    for (String name : own.chineseNames()) {
      chinese.add(new IndicatorName(name, Use.ANY, own));
    }
    return new Row(own, chinese);
  }

  /**
   * @param added what the user adds and no line took yet; a line takes what has its name
   * @param own names that the user gives; no line says that they only look like an indicator
   */
  private static Row row(String line, Map<String, Indicator> added, Set<String> own) {
    List<String> columns = Resource.split(line, '\t');
    if (columns.size() != COLUMNS) {
      throw new IllegalStateException("indicator with " + columns.size() + " columns: " + line);
    }
    String canonical = columns.get(0);
    String official = columns.get(1);
    List<String> marked = Resource.split(columns.get(2), '|');
    List<String> englishNames = Resource.split(columns.get(3), '|');
    Indicator more = added.remove(canonical);
    if (more != null) {
      marked.addAll(more.chineseNames());
      englishNames.addAll(more.englishNames());
    }

    List<String> plain = new ArrayList<>(marked.size());
    for (String name : marked) {
      if (use(name) == Use.ANY) {
        addLongestFirst(plain, name);
      }
    }
    String family = columns.get(4);
    boolean less = family.endsWith(LESS);
    Indicator indicator =
        new Indicator(
            canonical,
            official,
            plain,
            englishNames,
            less ? family.substring(0, family.length() - LESS.length()) : family,
            less);

    List<IndicatorName> chinese = new ArrayList<>(marked.size() + 4);
    chinese.add(new IndicatorName(canonical, Use.ANY, indicator));
    for (String name : marked) {
      Use use = use(name);
      String written = use == Use.ANY ? name : name.substring(1);
      chinese.add(new IndicatorName(written, use, indicator));
    }
    for (String other : Resource.split(columns.get(5), '|')) {
      String written = other.substring(1);
      if (!own.contains(written)) {
        chinese.add(new IndicatorName(written, Use.ANY, null));
      }
    }

    return new Row(indicator, chinese);
  }

  private static void addLongestFirst(List<String> names, String name) {
    int at = names.size();
    while (at > 0 && names.get(at - 1).length() < name.length()) {
      at--;
    }
    names.add(at, name);
  }

  private static Use use(String marked) {
    return switch (marked.charAt(0)) {
      case '?' -> Use.QUESTION;
      case '~' -> Use.GROWTH;
      default -> Use.ANY;
    };
  }
}
