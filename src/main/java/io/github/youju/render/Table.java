package io.github.youju.render;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows aligned by the columns of a terminal, in which a Chinese character takes two. */
final class Table {
  private static final String GAP = "  ";

  /** Words in fewer columns cannot be read. */
  private static final int NARROWEST = 12;

  /** What is wider in a column of figures is words as well. */
  private static final int LONGEST_FIGURE = 24;

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
    write(Integer.MAX_VALUE, out);
  }

  /**
   * Writes it in so many columns of a terminal. Words that are too wide are folded; where that is
   * not enough the table is cut into several, each of which begins with the first column.
   */
  void write(int columns, PrintWriter out) {
    int[] widths = new int[right.length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], Columns.width(row[i]));
      }
    }
    fold(widths, columns);
    List<Integer> shown = new ArrayList<>();
    int used = 0;
    for (int i = 0; i < widths.length; i++) {
      if (shown.size() > keys() && used + GAP.length() + widths[i] > columns) {
        write(shown, widths, out);
        out.println();
        shown = new ArrayList<>(shown.subList(0, keys()));
        used = shown.stream().mapToInt(each -> widths[each] + GAP.length()).sum() - GAP.length();
      }
      used += (shown.isEmpty() ? 0 : GAP.length()) + widths[i];
      shown.add(i);
    }
    write(shown, widths, out);
  }

  /** The first columns, which say what a row is of: words, and a number right behind them. */
  private int keys() {
    int words = 0;
    while (words < right.length && !right[words]) {
      words++;
    }
    boolean year = words < right.length && rows.stream().skip(1).allMatch(row -> isYear(row));
    return Math.min(right.length - 1, year ? words + 1 : words);
  }

  private boolean isYear(String[] row) {
    for (int i = 0; i < row.length; i++) {
      if (right[i]) {
        return row[i].isEmpty() || row[i].matches("\\d{4}");
      }
    }
    return false;
  }

  /** Takes columns from the widest words until the table fits, or none can be narrower. */
  private void fold(int[] widths, int columns) {
    int total = GAP.length() * (widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    while (total > columns) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean narrower = widths[i] > (right[i] ? LONGEST_FIGURE : NARROWEST);
        widest = narrower && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
      total--;
    }
  }

  private void write(List<Integer> shown, int[] widths, PrintWriter out) {
    for (String[] row : rows) {
      List<List<String>> cells = new ArrayList<>();
      int height = 1;
      for (int i : shown) {
        List<String> lines = Columns.wrap(row[i], widths[i]);
        cells.add(lines);
        height = Math.max(height, lines.size());
      }
      for (int at = 0; at < height; at++) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < shown.size(); i++) {
          String text = at < cells.get(i).size() ? cells.get(i).get(at) : "";
          int column = shown.get(i);
          String blanks = " ".repeat(Math.max(0, widths[column] - Columns.width(text)));
          line.append(i == 0 ? "" : GAP);
          line.append(right[column] ? blanks + text : text + blanks);
        }
        out.println(line.toString().stripTrailing());
      }
    }
  }
}
