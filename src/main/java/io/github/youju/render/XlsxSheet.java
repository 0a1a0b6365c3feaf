package io.github.youju.render;

import io.github.youju.document.Span;
import io.github.youju.table.Proofs;
import io.github.youju.table.Row;
import io.github.youju.table.Sheet;
import io.github.youju.table.Sheet.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook. A figure has its quote as a comment and leads to its line on a second sheet, where
 * all proofs stand. Words are text cells, so that none of them is run as a formula.
 */
final class XlsxSheet {
  private static final int LINES_IN_MEMORY = 500;
  private static final String PROOFS = "proofs";
  private static final List<String> HEADINGS =
      List.of("n", "report", "section", "source", "start", "end", "quote");

  private final Proofs proofs;
  private final Map<Span, Integer> marks = new LinkedHashMap<>();
  private final Map<Span, Row> stated = new LinkedHashMap<>();

  XlsxSheet(Proofs proofs) {
    this.proofs = proofs;
  }

  /** Writes the workbook, and returns how many lines its table has. */
  int render(Sheet sheet, OutputStream out) throws IOException {
    int[] lines = {0};
    try (Workbook book = new Workbook(out, "youju", "1.0")) {
      Worksheet table = book.newWorksheet("table");
      for (int column = 0; column < sheet.columns().size(); column++) {
        text(table, 0, column, sheet.columns().get(column).name());
      }
      table.range(0, 0, 0, sheet.columns().size() - 1).style().bold().set();
      table.freezePane(0, 1);
      sheet
          .lines()
          .forEach(
              cells -> {
                lines[0]++;
                line(table, lines[0], cells);
              });
      table.finish();
      if (!marks.isEmpty()) {
        proofs(book.newWorksheet(PROOFS));
      }
    }
    return lines[0];
  }

  private void line(Worksheet table, int line, List<Cell> cells) {
    for (int column = 0; column < cells.size(); column++) {
      Cell cell = cells.get(column);
      if (!cell.rows().isEmpty()) {
        prove(table, line, column, cell.rows());
      }
      if (cell.number() == null) {
        text(table, line, column, cell.text());
      } else {
        table.value(line, column, cell.number());
      }
    }
    if (line % LINES_IN_MEMORY == 0) {
      try {
        table.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void prove(Worksheet table, int line, int column, List<Row> rows) {
    StringBuilder comment = new StringBuilder();
    int first = 0;
    for (Row row : rows) {
      Span span = row.fact().evidence();
      stated.putIfAbsent(span, row);
      int mark = marks.computeIfAbsent(span, any -> marks.size() + 1);
      first = first == 0 ? mark : first;
      comment.append(comment.isEmpty() ? "" : "\n");
      comment.append('「').append(Shown.line(proofs.quote(row))).append("」 ");
      comment.append(Shown.line(span.name()));
    }
    table.comment(line, column, comment.toString());
    table.hyperlink(line, column, HyperLink.internal(PROOFS + "!A" + (first + 1), ""));
  }

  private void proofs(Worksheet sheet) throws IOException {
    for (int column = 0; column < HEADINGS.size(); column++) {
      text(sheet, 0, column, HEADINGS.get(column));
    }
    for (Map.Entry<Span, Integer> entry : marks.entrySet()) {
      Span span = entry.getKey();
      Row row = stated.get(span);
      int line = entry.getValue();
      sheet.value(line, 0, line);
      text(sheet, line, 1, row.report().title());
      text(sheet, line, 2, String.join(" › ", proofs.section(row)));
      text(sheet, line, 3, span.source());
      sheet.value(line, 4, span.begin());
      sheet.value(line, 5, span.end());
      text(sheet, line, 6, proofs.quote(row));
    }
    sheet.freezePane(0, 1);
    sheet.finish();
  }

  private static void text(Worksheet sheet, int line, int column, String text) {
    if (!text.isEmpty()) {
      sheet.inlineString(line, column, Shown.lines(text));
    }
  }
}
