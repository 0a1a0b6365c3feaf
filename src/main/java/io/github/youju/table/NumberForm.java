package io.github.youju.table;

import io.github.youju.fact.Amount;
import io.github.youju.fact.Quantity;
import io.github.youju.table.Sheet.Cell;
import io.github.youju.table.Sheet.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A grid as a spreadsheet wants it: every figure of a column is a number in the unit that its
 * heading names, and the words beside it (左右, 力争) have a column of their own.
 */
public final class NumberForm {
  private final Grid grid;
  private final Words words;
  private final List<WideColumn> columns;
  private final Map<WideColumn, String> units = new HashMap<>();
  private final Map<WideColumn, Boolean> coded = new HashMap<>();

  private NumberForm(Grid grid, Words words) {
    this.grid = grid;
    this.words = words;
    this.columns = grid.columns();
    for (WideColumn column : columns) {
      units.put(column, unit(column));
      boolean any = false;
      for (WideRow row : grid.rows()) {
        any |= !grid.cell(row, column).coded(words).isEmpty();
      }
      coded.put(column, any);
    }
  }

  /** The table as a spreadsheet wants it. */
  public static Sheet of(Grid grid, Words words) {
    NumberForm form = new NumberForm(grid, words);
    return new Sheet(
        "",
        form.headings(),
        false,
        taker -> {
          for (WideRow row : grid.rows()) {
            taker.accept(form.line(row));
          }
        });
  }

  private List<Column> headings() {
    List<Column> headings = new ArrayList<>();
    headings.add(new Column(words.heading("place"), false));
    headings.add(new Column(words.heading("year"), true));
    for (WideColumn column : columns) {
      String name =
          words.indicator(column.indicator())
              + " · "
              + words.measure(column.measure())
              + " · "
              + words.kind(column.kind());
      String unit = units.get(column);
      headings.add(new Column(unit.isEmpty() ? name : name + " (" + words.unit(unit) + ")", true));
      if (coded.get(column)) {
        headings.add(new Column(name + " · " + words.heading("wording"), false));
      }
    }
    return headings;
  }

  private List<Cell> line(WideRow row) {
    List<Cell> line = new ArrayList<>();
    line.add(Cell.of(row.place(words)));
    line.add(Cell.of(BigDecimal.valueOf(row.year())));
    for (WideColumn column : columns) {
      FactCell cell = grid.cell(row, column);
      line.add(number(cell, units.get(column)));
      if (coded.get(column)) {
        line.add(Cell.of(cell.coded(words)));
      }
    }
    return line;
  }

  /** A value that cannot be a number of the column's unit stays in words. */
  private Cell number(FactCell cell, String unit) {
    Quantity single = cell.single();
    BigDecimal value = single == null ? null : Amount.of(single).in(unit);
    return value == null
        ? cell.shown(words)
        : new Cell(value.toPlainString(), value, cell.values());
  }

  /** The unit that most of a column's figures were written in; of equals the first. */
  private String unit(WideColumn column) {
    Map<String, Integer> counts = new HashMap<>();
    String most = "";
    for (WideRow row : grid.rows()) {
      Quantity single = grid.cell(row, column).single();
      if (single != null) {
        int count = counts.merge(single.unit(), 1, Integer::sum);
        if (most.isEmpty() || count > counts.get(most)) {
          most = single.unit();
        }
      }
    }
    return most;
  }
}
