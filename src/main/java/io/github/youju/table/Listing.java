package io.github.youju.table;

import io.github.youju.fact.Fact;
import io.github.youju.table.Sheet.Cell;
import io.github.youju.table.Sheet.Column;
import java.math.BigDecimal;
import java.util.List;

/**
 * One fact a line as a person reads it: place, year, what it is of, its value in the words used.
 */
public final class Listing {
  private Listing() {}

  /** The facts of a table. */
  public static Sheet of(FactTable table, Words words) {
    List<Column> columns =
        List.of(
            new Column(words.heading("place"), false),
            new Column(words.heading("year"), true),
            new Column(words.heading("kind"), false),
            new Column(words.heading("subject"), false),
            new Column(words.heading("value"), true));
    return new Sheet(
        "", columns, false, taker -> table.forEach(row -> taker.accept(cells(row, words))));
  }

  private static List<Cell> cells(Row row, Words words) {
    Fact fact = row.fact();
    String year = fact.period().year() == 0 ? "" : Integer.toString(fact.period().year());
    String stretch = fact.period().stretch();
    return List.of(
        Cell.of(
            row.report().region() == null
                ? row.report().title()
                : words.name(row.report().region())),
        Cell.of(stretch.isEmpty() ? year : year + " " + stretch),
        Cell.of(words.kind(fact.kind())),
        Cell.of(fact.subject()),
        new Cell(fact.wording(), number(fact), List.of(row)));
  }

  private static BigDecimal number(Fact fact) {
    return fact.quantity() == null || fact.quantity().isRange() ? null : fact.quantity().low();
  }
}
