package io.github.youju.table;

import io.github.youju.fact.Amount;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.fact.Quantity;
import io.github.youju.table.Sheet.Cell;
import io.github.youju.table.Sheet.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * A grid as a person reads it: one place and year a line, target and result side by side with the
 * gap behind them. What all columns share is said once, in the title.
 */
public final class WideForm {
  private static final String BETWEEN = " · ";

  private final Grid grid;
  private final Words words;
  private final List<WideColumn> columns;
  private final List<WideRow> rows;
  private final Set<WideColumn> gaps;
  private final boolean onePlace;
  private final boolean oneYear;
  private final boolean oneKind;
  private final boolean oneMeasure;

  private WideForm(Grid grid, Words words) {
    this.grid = grid;
    this.words = words;
    this.columns = grid.columns();
    Set<String> places = new HashSet<>();
    Set<Integer> years = new HashSet<>();
    this.rows = told(grid, columns);
    for (WideRow row : rows) {
      places.add(place(row));
      years.add(row.year());
    }
    Set<Kind> kinds = new HashSet<>();
    Set<Measure> measures = new HashSet<>();
    for (WideColumn column : columns) {
      kinds.add(column.kind());
      measures.add(column.measure());
    }
    onePlace = places.size() == 1;
    oneYear = years.size() == 1;
    oneKind = kinds.size() == 1;
    oneMeasure = measures.size() == 1;
    gaps = withGap();
  }

  /** The table as a person reads it. */
  public static Sheet of(Grid grid, Words words) {
    return new WideForm(grid, words).sheet();
  }

  private Sheet sheet() {
    List<Column> headings = new ArrayList<>();
    if (!onePlace) {
      headings.add(new Column(words.heading("place"), false));
    }
    if (!oneYear) {
      headings.add(new Column(words.heading("year"), true));
    }
    for (WideColumn column : columns) {
      headings.add(new Column(name(column), true));
      if (gaps.contains(column)) {
        headings.add(new Column(gapName(column), true));
      }
    }
    return new Sheet(
        title(),
        headings,
        false,
        taker -> {
          for (WideRow row : rows) {
            taker.accept(line(row));
          }
        });
  }

  /** Without the years of which nothing is stated, but for one of a place of which nothing is. */
  private static List<WideRow> told(Grid grid, List<WideColumn> columns) {
    Set<String> stated = new HashSet<>();
    Map<String, WideRow> latest = new HashMap<>();
    for (WideRow row : grid.rows()) {
      latest.put(place(row), row);
      if (isStated(grid, row, columns)) {
        stated.add(place(row));
      }
    }
    List<WideRow> told = new ArrayList<>();
    for (WideRow row : grid.rows()) {
      boolean lone = !stated.contains(place(row)) && latest.get(place(row)).equals(row);
      if (lone || isStated(grid, row, columns)) {
        told.add(row);
      }
    }
    return told;
  }

  private static boolean isStated(Grid grid, WideRow row, List<WideColumn> columns) {
    return columns.stream().anyMatch(column -> !grid.cell(row, column).values().isEmpty());
  }

  private static String place(WideRow row) {
    return row.code() + row.name();
  }

  private List<Cell> line(WideRow row) {
    List<Cell> line = new ArrayList<>();
    if (!onePlace) {
      line.add(Cell.of(row.place(words)));
    }
    if (!oneYear) {
      line.add(Cell.of(BigDecimal.valueOf(row.year())));
    }
    for (WideColumn column : columns) {
      line.add(grid.cell(row, column).shown(words));
      if (gaps.contains(column)) {
        line.add(gap(row, column));
      }
    }
    return line;
  }

  private String title() {
    StringJoiner title = new StringJoiner(BETWEEN);
    if (rows.isEmpty()) {
      return "";
    }
    WideRow first = rows.getFirst();
    if (onePlace) {
      title.add(first.place(words));
    }
    if (oneYear) {
      title.add(Integer.toString(first.year()));
    }
    if (!columns.isEmpty() && oneKind) {
      title.add(words.kind(columns.getFirst().kind()));
    }
    if (!columns.isEmpty() && oneMeasure) {
      title.add(words.measure(columns.getFirst().measure()));
    }
    return title.toString();
  }

  private String name(WideColumn column) {
    StringJoiner name = new StringJoiner(BETWEEN);
    name.add(words.indicator(column.indicator()));
    if (!oneMeasure) {
      name.add(words.measure(column.measure()));
    }
    if (!oneKind) {
      name.add(words.kind(column.kind()));
    }
    return name.toString();
  }

  private String gapName(WideColumn column) {
    String name = words.indicator(column.indicator());
    return (oneMeasure ? name : name + BETWEEN + words.measure(column.measure()))
        + BETWEEN
        + words.heading("gap");
  }

  /** Behind a result that has its target beside it in some line. */
  private Set<WideColumn> withGap() {
    Set<WideColumn> found = new HashSet<>();
    for (WideColumn column : columns) {
      for (WideRow row : grid.rows()) {
        if (column.kind() == Kind.ACTUAL && !gap(row, column).text().isEmpty()) {
          found.add(column);
          break;
        }
      }
    }
    return found;
  }

  /** The result less the target, in the target's unit. */
  private Cell gap(WideRow row, WideColumn column) {
    FactCell result = grid.cell(row, column);
    FactCell target = grid.cell(row, column.counterpart());
    Quantity planned = target.single();
    if (planned == null || result.single() == null) {
      return Cell.EMPTY;
    }
    BigDecimal reached = Amount.of(result.single()).in(planned.unit());
    if (reached == null) {
      return Cell.EMPTY;
    }
    BigDecimal gap = Amount.plain(reached.subtract(planned.low()));
    List<Row> proof = new ArrayList<>(target.values());
    proof.addAll(result.values());
    String sign = gap.signum() > 0 ? "+" : "";
    String unit = planned.unit().equals("%") ? "" : planned.unit();
    return new Cell(sign + FigureText.amount(gap, unit, words), gap, proof);
  }
}
