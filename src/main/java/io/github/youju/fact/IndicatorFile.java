package io.github.youju.fact;

import io.github.youju.fact.IndicatorName.Use;
import io.github.youju.text.Resource;
import java.util.ArrayList;
import java.util.List;

/** Reads the list of indicators; the list's own first lines say how it is written. */
final class IndicatorFile {
  private static final int COLUMNS = 6;

  private IndicatorFile() {}

  /** One indicator with its Chinese names and the nouns that only look like it. */
  record Row(Indicator indicator, List<IndicatorName> chinese) {}

  static List<Row> read(String resource) {
    List<Row> rows = new ArrayList<>(256);
    for (String line : Resource.lines(IndicatorFile.class, resource)) {
      rows.add(row(line));
    }
    return rows;
  }

  private static Row row(String line) {
    List<String> columns = Resource.split(line, '\t');
    if (columns.size() != COLUMNS) {
      throw new IllegalStateException("indicator with " + columns.size() + " columns: " + line);
    }
    String canonical = columns.get(0);
    String official = columns.get(1);
    List<String> marked = Resource.split(columns.get(2), '|');
    List<String> englishNames = Resource.split(columns.get(3), '|');

    List<String> plain = new ArrayList<>(marked.size());
    for (String name : marked) {
      if (use(name) == Use.ANY) {
        addLongestFirst(plain, name);
      }
    }
    Indicator indicator = new Indicator(canonical, official, plain, englishNames, columns.get(4));

    List<IndicatorName> chinese = new ArrayList<>(marked.size() + 4);
    chinese.add(new IndicatorName(canonical, Use.ANY, indicator));
    for (String name : marked) {
      Use use = use(name);
      String written = use == Use.ANY ? name : name.substring(1);
      chinese.add(new IndicatorName(written, use, indicator));
    }
    for (String other : Resource.split(columns.get(5), '|')) {
      chinese.add(new IndicatorName(other.substring(1), Use.ANY, null));
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
