package io.github.youju.table;

import io.github.youju.document.Report;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Indicator;
import io.github.youju.fact.Indicators;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts of a table set side by side. Only what is of the report's own place and of a whole year
 * has a cell; a report that says nothing has a row all the same, since a gap is data as well.
 */
public final class Grid {
  private static final List<Measure> USUAL = List.of(Measure.LEVEL, Measure.GROWTH);

  private final TableQuery query;
  private final Map<WideRow, Map<WideColumn, FactCell>> cells = new HashMap<>();
  private final List<WideRow> rows = new ArrayList<>();

  /** Reads the facts of a table. */
  public Grid(FactTable table) {
    query = table.query();
    table.forEach(this::add);
    for (Report report : table.reports()) {
      expect(report, report.year(), Kind.TARGET);
      expect(report, report.reviewedYear(), Kind.ACTUAL);
    }
    rows.addAll(cells.keySet());
    Collections.sort(rows);
  }

  private void add(Row row) {
    Fact fact = row.fact();
    boolean placed =
        fact.scope().isEmpty()
            && fact.period().isWholeYear()
            && fact.period().year() != 0
            && !fact.indicator().isEmpty();
    if (placed) {
      WideRow place = WideRow.of(row.report(), fact.period().year());
      cells
          .computeIfAbsent(place, any -> new HashMap<>())
          .computeIfAbsent(WideColumn.of(fact), any -> new FactCell())
          .add(row);
    }
  }

  /** A report plans one year and reviews another; both should stand in it. */
  private void expect(Report report, int year, Kind kind) {
    boolean asked =
        year != 0
            && (query.years().isEmpty() || query.years().contains(year))
            && (query.kinds().isEmpty() || query.kinds().contains(kind));
    if (asked) {
      cells.computeIfAbsent(WideRow.of(report, year), any -> new HashMap<>());
    }
  }

  List<WideRow> rows() {
    return rows;
  }

  /** Empty where nothing is stated. */
  FactCell cell(WideRow row, WideColumn column) {
    return cells.getOrDefault(row, Map.of()).getOrDefault(column, FactCell.NOTHING);
  }

  /** The columns that hold something, in the order asked for, target before result. */
  List<WideColumn> columns() {
    Set<WideColumn> filled = new LinkedHashSet<>();
    for (WideRow row : rows) {
      filled.addAll(cells.getOrDefault(row, Map.of()).keySet());
    }
    List<WideColumn> columns = new ArrayList<>();
    for (String indicator : indicators(query)) {
      for (Measure measure : measures(indicator, filled)) {
        for (Kind kind : List.of(Kind.TARGET, Kind.ACTUAL)) {
          WideColumn column = new WideColumn(indicator, measure, kind);
          if (filled.contains(column)) {
            columns.add(column);
          }
        }
      }
    }
    return columns;
  }

  /** Those asked for, else all there are. */
  static List<String> indicators(TableQuery query) {
    if (!query.indicators().isEmpty()) {
      return query.indicators();
    }
    List<String> all = new ArrayList<>();
    for (Indicator indicator : Indicators.known().all()) {
      all.add(indicator.name());
    }
    return all;
  }

  /** Amount and growth; what else is stated only where it is asked for or there is nothing else. */
  private List<Measure> measures(String indicator, Set<WideColumn> filled) {
    if (!query.measures().isEmpty()) {
      return List.of(Measure.values());
    }
    for (WideColumn column : filled) {
      if (column.indicator().equals(indicator) && USUAL.contains(column.measure())) {
        return USUAL;
      }
    }
    return List.of(Measure.values());
  }
}
