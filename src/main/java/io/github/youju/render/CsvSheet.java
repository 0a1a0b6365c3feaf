package io.github.youju.render;

import io.github.youju.table.Sheet;
import io.github.youju.table.Sheet.Cell;
import io.github.youju.table.Sheet.Column;
import java.io.PrintWriter;

/**
 * Comma-separated values by RFC 4180, with line feeds.
 *
 * <p>A spreadsheet runs a cell that begins with = + - or @, so words that begin so get an
 * apostrophe before them, as spreadsheets write it; numbers stay numbers. Characters that act on a
 * terminal become a replacement mark. JSON has every text exactly.
 */
final class CsvSheet implements SheetRenderer {
  /** Without it a Chinese Excel takes UTF-8 for GBK; what goes through a pipe has none. */
  static final String FILE_MARK = "\ufeff";

  @Override
  public int render(Sheet sheet, PrintWriter out) {
    StringBuilder line = new StringBuilder();
    for (Column column : sheet.columns()) {
      append(line, column.name());
    }
    out.print(line.append('\n'));
    int[] lines = {0};
    sheet
        .lines()
        .forEach(
            cells -> {
              line.setLength(0);
              boolean first = true;
              for (Cell cell : cells) {
                line.append(first ? "" : ",");
                first = false;
                line.append(cell.number() == null ? words(cell.text()) : cell.text());
              }
              out.print(line.append('\n'));
              lines[0]++;
            });
    out.flush();
    return lines[0];
  }

  private static void append(StringBuilder line, String name) {
    line.append(line.isEmpty() ? "" : ",").append(words(name));
  }

  /** What a spreadsheet would take for a formula, also behind blanks, is marked as words. */
  static String safe(String text) {
    String shown = Shown.lines(text);
    String words = shown.stripLeading();
    boolean runs = !words.isEmpty() && "=+-@＝＋－＠".indexOf(words.charAt(0)) >= 0;
    return runs ? "'" + shown : shown;
  }

  /** A cell of words. */
  static String words(String text) {
    return quoted(safe(text));
  }

  private static String quoted(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      plain = ",\"\n\r".indexOf(text.charAt(i)) < 0;
    }
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
