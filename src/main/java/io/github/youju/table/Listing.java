package io.github.youju.table;

import io.github.youju.fact.Fact;
import io.github.youju.region.Region;
import io.github.youju.table.Sheet.Cell;
import io.github.youju.table.Sheet.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One fact a line as a person reads it: what it is of, when, and its value in the words used. */
public final class Listing {
  private static final String BETWEEN = " › ";

  private Listing() {}

  /** The facts of a table, each with its place. */
  static Sheet of(FactTable table, Words words) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.heading("place"), false));
    columns.addAll(columns(words));
    return new Sheet(
        "",
        columns,
        false,
        taker ->
            table.forEach(
                row -> {
                  List<Cell> line = new ArrayList<>();
                  Region region = row.report().region();
                  line.add(Cell.of(region == null ? row.report().title() : words.name(region)));
                  line.addAll(cells(row, words));
                  taker.accept(line);
                }));
  }

  /** The facts of a table by the headings that they stand under, a sheet for each. */
  public static List<Sheet> bySection(FactTable table, Words words) {
    Proofs proofs = table.proofs();
    Map<List<String>, List<List<Cell>>> sections = new LinkedHashMap<>();
    table.forEach(
        row -> {
          List<String> title = new ArrayList<>(proofs.section(row));
          title.addFirst(row.report().title());
          sections.computeIfAbsent(title, any -> new ArrayList<>()).add(cells(row, words));
        });
    List<Sheet> sheets = new ArrayList<>();
    List<String> above = List.of();
    for (Map.Entry<List<String>, List<List<Cell>>> section : sections.entrySet()) {
      String title = title(section.getKey(), above);
      sheets.add(new Sheet(title, columns(words), false, section.getValue()::forEach));
      above = section.getKey();
    }
    return sheets;
  }

  /** The headings above a section; those that it shares with the one before are not said again. */
  private static String title(List<String> headings, List<String> above) {
    int shared = 0;
    while (shared < Math.min(headings.size(), above.size()) - 1
        && headings.get(shared).equals(above.get(shared))) {
      shared++;
    }
    String title = String.join(BETWEEN, headings.subList(shared, headings.size()));
    return shared > 1 ? "…" + BETWEEN + title : title;
  }

  private static List<Column> columns(Words words) {
    return List.of(
        new Column(words.heading("year"), false),
        new Column(words.heading("kind"), false),
        new Column(words.heading("subject"), false),
        new Column(words.heading("value"), true));
  }

  private static List<Cell> cells(Row row, Words words) {
    Fact fact = row.fact();
    String year = fact.period().year() == 0 ? "" : Integer.toString(fact.period().year());
    String stretch = fact.period().stretch();
    return List.of(
        Cell.of(stretch.isEmpty() ? year : year + " " + stretch),
        Cell.of(words.kind(fact.kind())),
        Cell.of(fact.subject()),
        new Cell(fact.told(), number(fact), List.of(row)));
  }

  private static BigDecimal number(Fact fact) {
    return fact.quantity() == null || fact.quantity().isRange() ? null : fact.quantity().low();
  }
}
