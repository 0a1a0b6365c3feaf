package io.github.youju.table;

import io.github.youju.document.Report;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.fact.Amount;
import io.github.youju.fact.Measure;
import io.github.youju.fact.Quantity;
import io.github.youju.table.Chart.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Makes a chart of a grid: over the years where there are several, with a line for each place, kind
 * and indicator; else over the places, with bars for each kind and indicator.
 */
final class ChartForm {
  private static final int MOST_SERIES = 8;

  private final Grid grid;
  private final Words words;
  private final Measure measure;
  private final List<WideColumn> columns = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final SortedSet<Integer> years = new TreeSet<>();
  private final Map<String, Report> reports = new TreeMap<>();
  private String unit = "";

  ChartForm(Grid grid, Words words) {
    this.grid = grid;
    this.words = words;
    this.measure = measure(grid);
    for (WideColumn column : grid.columns()) {
      if (column.measure() == measure) {
        columns.add(column);
      }
    }
    Map<String, Integer> units = new HashMap<>();
    for (WideRow row : grid.rows()) {
      for (WideColumn column : columns) {
        Quantity single = grid.cell(row, column).single();
        if (single != null) {
          take(row, grid.cell(row, column));
          int count = units.merge(single.unit(), 1, Integer::sum);
          unit = unit.isEmpty() || count > units.get(unit) ? single.unit() : unit;
        }
      }
    }
  }

  private void take(WideRow row, FactCell cell) {
    if (!places.contains(row.place(words))) {
      places.add(row.place(words));
    }
    years.add(row.year());
    for (Row value : cell.values()) {
      reports.put(value.report().id(), value.report());
    }
  }

  /**
   * A growth can be set beside others, so that of several things it is drawn; of one thing what
   * most is stated of.
   */
  private static Measure measure(Grid grid) {
    Map<Measure, Integer> stated = new EnumMap<>(Measure.class);
    Set<String> indicators = new HashSet<>();
    for (WideColumn column : grid.columns()) {
      indicators.add(column.indicator());
      for (WideRow row : grid.rows()) {
        stated.merge(
            column.measure(), grid.cell(row, column).single() == null ? 0 : 1, Integer::sum);
      }
    }
    int growths = stated.getOrDefault(Measure.GROWTH, -1);
    Measure most =
        growths < 0 && !stated.isEmpty() ? grid.columns().getFirst().measure() : Measure.GROWTH;
    if (growths < 0 || indicators.size() == 1) {
      for (Map.Entry<Measure, Integer> each : stated.entrySet()) {
        most = each.getValue() > stated.get(most) ? each.getKey() : most;
      }
    }
    return most;
  }

  Chart chart() {
    boolean overYears = years.size() > 1;
    List<String> labels = new ArrayList<>();
    if (overYears) {
      for (int year = years.first(); year <= years.last(); year++) {
        labels.add(Integer.toString(year));
      }
    } else {
      labels.addAll(places);
    }
    Map<String, BigDecimal[]> values = new LinkedHashMap<>();
    for (WideColumn column : columns) {
      for (WideRow row : grid.rows()) {
        Quantity single = grid.cell(row, column).single();
        BigDecimal value = single == null ? null : Amount.of(single).in(unit);
        if (value != null) {
          String label = overYears ? Integer.toString(row.year()) : row.place(words);
          values
                  .computeIfAbsent(
                      name(row, column, overYears), any -> new BigDecimal[labels.size()])[
                  labels.indexOf(label)] =
              value;
        }
      }
    }
    if (values.size() > MOST_SERIES) {
      throw tooMany(values.size(), overYears);
    }
    List<Series> series = new ArrayList<>();
    values.forEach((name, each) -> series.add(new Series(name, Arrays.asList(each))));
    return new Chart(title(), overYears, labels, words.unit(unit), source(), leftOut(), series);
  }

  /** What to do depends on what makes the lines so many. */
  private UserException tooMany(int lines, boolean overYears) {
    Line narrower =
        overYears && places.size() > 1
            ? Line.of(
                "看一地历年加 --region %1$s；比较各地一年加 --year %2$s",
                "for one place add --region %1$s; to compare places in a year add --year %2$s",
                most(row -> row.place(words), row -> Integer.toString(row.year())),
                most(row -> Integer.toString(row.year()), row -> row.place(words)))
            : new Line(
                "请只写一项 --indicator，或只写一类：--kind target",
                "name one --indicator, or one kind: --kind target");
    return new UserException(
        ExitStatus.USAGE,
        Line.of(
            "一张图里%d条线分不清；%s", "%d lines in one chart cannot be told apart; %s", lines, narrower));
  }

  /** What of one kind stands beside the most of the other: the year of most places, such as. */
  private String most(Function<WideRow, String> each, Function<WideRow, String> beside) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (WideRow row : grid.rows()) {
      if (columns.stream().anyMatch(column -> grid.cell(row, column).single() != null)) {
        found.computeIfAbsent(each.apply(row), any -> new HashSet<>()).add(beside.apply(row));
      }
    }
    String most = "";
    for (Map.Entry<String, Set<String>> entry : found.entrySet()) {
      boolean more = most.isEmpty() || entry.getValue().size() > found.get(most).size();
      most = more ? entry.getKey() : most;
    }
    return most;
  }

  /** The places of which nothing is drawn, each with the reason. */
  private List<String> leftOut() {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (WideRow row : grid.rows()) {
      String place = row.place(words);
      boolean drawn = false;
      boolean stated = false;
      for (WideColumn column : columns) {
        FactCell cell = grid.cell(row, column);
        Quantity single = cell.single();
        drawn |= single != null && Amount.of(single).in(unit) != null;
        stated |= !cell.values().isEmpty();
      }
      if (drawn) {
        reasons.put(place, "");
      } else if (!"".equals(reasons.get(place))) {
        reasons.merge(
            place, words.text(stated ? "several" : "none"), (one, other) -> stated(one, other));
      }
    }
    List<String> leftOut = new ArrayList<>();
    reasons.forEach(
        (place, reason) -> {
          if (!reason.isEmpty()) {
            leftOut.add(place + "(" + reason + ")");
          }
        });
    return leftOut;
  }

  private String stated(String one, String other) {
    return one.equals(words.text("none")) ? other : one;
  }

  private String name(WideRow row, WideColumn column, boolean overYears) {
    StringJoiner name = new StringJoiner(" · ");
    if (overYears && places.size() > 1) {
      name.add(row.place(words));
    }
    if (columns.stream().anyMatch(each -> !each.indicator().equals(column.indicator()))) {
      name.add(words.indicator(column.indicator()));
    }
    return name.add(words.kind(column.kind())).toString();
  }

  private String title() {
    StringJoiner title = new StringJoiner(" · ");
    if (places.size() == 1) {
      title.add(places.getFirst());
    }
    if (years.size() == 1) {
      title.add(years.first().toString());
    }
    if (columns.stream().map(WideColumn::indicator).distinct().count() == 1) {
      title.add(words.indicator(columns.getFirst().indicator()));
    }
    return title.add(words.measure(measure)).toString();
  }

  private String source() {
    if (reports.size() == 1) {
      return words.heading("source") + ": " + reports.values().iterator().next().title();
    }
    return words.heading("source")
        + ": "
        + words.text("reports").replace("{n}", Integer.toString(reports.size()));
  }
}
