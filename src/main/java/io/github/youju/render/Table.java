package io.github.youju.render;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows aligned by the columns of a terminal, in which a Chinese character takes two. */
final class Table {
  private static final String GAP = "  ";

  private final boolean[] right;
  private final List<String[]> rows = new ArrayList<>();

  /** Headings of the columns; one that begins with {@code >} has its cells at the right. */
  Table(String... headings) {
    right = new boolean[headings.length];
    String[] first = new String[headings.length];
    for (int i = 0; i < headings.length; i++) {
      right[i] = headings[i].startsWith(">");
      first[i] = right[i] ? headings[i].substring(1) : headings[i];
    }
    row(first);
  }

  void row(String... cells) {
    String[] shown = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      shown[i] = Shown.line(cells[i]);
    }
    rows.add(shown);
  }

  void write(PrintWriter out) {
    int[] widths = new int[right.length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], Columns.width(row[i]));
      }
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.length; i++) {
        String blanks = " ".repeat(widths[i] - Columns.width(row[i]));
        line.append(i == 0 ? "" : GAP);
        line.append(right[i] ? blanks + row[i] : row[i] + blanks);
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
