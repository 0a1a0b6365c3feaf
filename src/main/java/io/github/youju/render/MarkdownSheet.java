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
      out.print("**" + Escaped.markdown(sheet.title()) + "**\n\n");
    }
    StringBuilder heading = new StringBuilder("|");
    StringBuilder rule = new StringBuilder("|");
    for (Column column : sheet.columns()) {
      heading.append(' ').append(Escaped.markdown(column.name())).append(" |");
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
          String quote = Escaped.markdown(proofs.quote(stated.get(span)));
          out.print(mark + ". 「" + quote + "」 " + Escaped.markdown(span.name()) + "\n");
        });
    out.flush();
    return lines[0];
  }

  private String cell(Cell cell) {
    StringBuilder text = new StringBuilder(Escaped.markdown(cell.text()));
    for (Row row : cell.rows()) {
      Span span = row.fact().evidence();
      stated.putIfAbsent(span, row);
      int mark = marks.computeIfAbsent(span, any -> marks.size() + 1);
      text.append(" \\[").append(mark).append("\\]");
    }
    return text.toString();
  }
}
