package io.github.youju.render;

import io.github.youju.document.Span;
import io.github.youju.table.Proofs;
import io.github.youju.table.Row;
import io.github.youju.table.Sheet;
import io.github.youju.table.Sheet.Cell;
import io.github.youju.table.Sheet.Column;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** A table in Markdown, with a numbered list of the quotes below it. */
final class MarkdownSheet implements SheetRenderer {
  private final Proofs proofs;
  private final Map<Span, Row> stated = new LinkedHashMap<>();
  private final Map<Span, Integer> marks = new LinkedHashMap<>();

  MarkdownSheet(Proofs proofs) {
    this.proofs = proofs;
  }

  @Override
  public int render(Sheet sheet, PrintWriter out) {
    if (!sheet.title().isEmpty()) {
      out.print("**" + escaped(sheet.title()) + "**\n\n");
    }
    StringBuilder heading = new StringBuilder("|");
    StringBuilder rule = new StringBuilder("|");
    for (Column column : sheet.columns()) {
      heading.append(' ').append(escaped(column.name())).append(" |");
      rule.append(column.numeric() ? " ---: |" : " --- |");
    }
    out.print(heading.append('\n').append(rule).append('\n'));
    int[] lines = {0};
    sheet
        .lines()
        .forEach(
            cells -> {
              StringBuilder line = new StringBuilder("|");
              for (Cell cell : cells) {
                line.append(' ').append(cell(cell)).append(" |");
              }
              out.print(line.append('\n'));
              lines[0]++;
            });
    out.print(marks.isEmpty() ? "" : "\n");
    marks.forEach(
        (span, mark) -> {
          String quote = escaped(proofs.quote(stated.get(span)));
          out.print(mark + ". 「" + quote + "」 " + escaped(span.name()) + "\n");
        });
    out.flush();
    return lines[0];
  }

  private String cell(Cell cell) {
    StringBuilder text = new StringBuilder(escaped(cell.text()));
    for (Row row : cell.rows()) {
      Span span = row.fact().evidence();
      stated.putIfAbsent(span, row);
      int mark = marks.computeIfAbsent(span, any -> marks.size() + 1);
      text.append(" \\[").append(mark).append("\\]");
    }
    return text.toString();
  }

  /** On one line, with nothing in it that Markdown or a browser would act on. */
  private static String escaped(String raw) {
    String line = Shown.line(raw);
    StringBuilder escaped = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      switch (character) {
        case '<' -> escaped.append("&lt;");
        case '&' -> escaped.append("&amp;");
        case '\\', '|', '[', ']', '`', '*', '_', '#', '!' -> escaped.append('\\').append(character);
        default -> escaped.append(character);
      }
    }
    return escaped.toString();
  }
}
