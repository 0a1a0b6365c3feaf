package io.github.youju.render;

import io.github.youju.document.Span;
import io.github.youju.table.Proofs;
import io.github.youju.table.Row;
import io.github.youju.table.Sheet;
import io.github.youju.table.Sheet.Cell;
import io.github.youju.table.Sheet.Column;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table for a terminal. Each figure has a mark that leads to where it is stated; where these are
 * no more than a screen or two they are quoted, else named for {@code youju show}.
 */
final class TextSheet implements SheetRenderer {
  private static final int MOST_QUOTES = 40;
  private static final String NOTHING = "—";

  private final Proofs proofs;
  private final Theme theme;
  private final Map<Span, Row> stated = new LinkedHashMap<>();
  private final Map<Span, Integer> marks = new LinkedHashMap<>();

  TextSheet(Proofs proofs, Theme theme) {
    this.proofs = proofs;
    this.theme = theme;
  }

  @Override
  public int render(Sheet sheet, PrintWriter out) {
    if (!sheet.title().isEmpty()) {
      out.println(theme.heading(Shown.line(sheet.title())));
    }
    Table table = table(sheet.columns());
    int[] lines = {0};
    sheet
        .lines()
        .forEach(
            cells -> {
              table.row(line(cells));
              lines[0]++;
            });
    table.write(theme.screen(), out);
    if (!marks.isEmpty()) {
      out.println();
    }
    marks.forEach((span, mark) -> proof(span, mark, out));
    out.flush();
    return lines[0];
  }

  /** A heading of several parts takes a line for each, so that the columns stay narrow. */
  private static Table table(List<Column> columns) {
    int depth = 1;
    for (Column column : columns) {
      depth = Math.max(depth, column.name().split(" · ", -1).length);
    }
    String[][] headings = new String[depth][columns.size()];
    for (int i = 0; i < columns.size(); i++) {
      String[] parts = columns.get(i).name().split(" · ", -1);
      for (int part = 0; part < depth; part++) {
        headings[part][i] = part < parts.length ? parts[part] : "";
      }
      headings[0][i] = (columns.get(i).numeric() ? ">" : "") + headings[0][i];
    }
    Table table = new Table(headings[0]);
    for (int part = 1; part < depth; part++) {
      table.row(headings[part]);
    }
    return table;
  }

  private String[] line(List<Cell> cells) {
    String[] line = new String[cells.size()];
    for (int i = 0; i < line.length; i++) {
      Cell cell = cells.get(i);
      StringBuilder text = new StringBuilder(cell.text().isEmpty() ? NOTHING : cell.text());
      for (Row row : cell.rows()) {
        Span span = row.fact().evidence();
        stated.putIfAbsent(span, row);
        text.append('[').append(marks.computeIfAbsent(span, any -> marks.size() + 1)).append(']');
      }
      line[i] = text.toString();
    }
    return line;
  }

  private void proof(Span span, int mark, PrintWriter out) {
    String number = "[" + mark + "] ";
    if (marks.size() > MOST_QUOTES) {
      out.println(number + theme.aside(Shown.line(span.name())));
      return;
    }
    String quote = "「" + Shown.line(proofs.quote(stated.get(span))) + "」";
    String indent = " ".repeat(number.length());
    boolean first = true;
    for (String line : Columns.wrap(quote, theme.columns() - number.length())) {
      out.println((first ? number : indent) + line);
      first = false;
    }
    out.println(indent + theme.aside(Shown.line(span.name())));
  }
}
