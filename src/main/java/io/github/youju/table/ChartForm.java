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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;

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
    this.measure = measure(grid.columns());
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

  /** A growth can be set beside others; an amount only where there is no growth. */
  private static Measure measure(List<WideColumn> columns) {
    for (WideColumn column : columns) {
      if (column.measure() == Measure.GROWTH) {
        return Measure.GROWTH;
      }
    }
    return columns.isEmpty() ? Measure.GROWTH : columns.getFirst().measure();
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
      throw new UserException(
          ExitStatus.USAGE,
          Line.of(
              "一张图里%d条线分不清；请只写一项 --indicator 和 --kind，再加 --year 或 --region",
              "%d lines in one chart cannot be told apart; name one --indicator and --kind, and a"
                  + " --year or a --region",
              values.size()));
    }
    List<Series> series = new ArrayList<>();
    values.forEach((name, each) -> series.add(new Series(name, Arrays.asList(each))));
    return new Chart(title(), overYears, labels, words.unit(unit), source(), series);
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
