package io.github.youju.render;

/** Text on its way to a terminal, and how many rows of it it takes; styles take no columns. */
public final class ScreenRows {
  private static final char ESCAPE = 0x1b;

  private final int columns;
  private final StringBuilder text = new StringBuilder();
  private int rows;
  private int lineBegin;

  /** For a terminal of so many columns. */
  public ScreenRows(int columns) {
    this.columns = Math.max(1, columns);
  }

  /** Adds text. */
  public void append(char[] characters, int from, int length) {
    text.append(characters, from, length);
    int end = text.indexOf("\n", lineBegin);
    while (end >= 0) {
      rows += Math.max(1, (width(lineBegin, end) + columns - 1) / columns);
      lineBegin = end + 1;
      end = text.indexOf("\n", lineBegin);
    }
  }

  /** The rows of the lines that are whole. */
  public int rows() {
    return rows;
  }

  /** The text, which is forgotten. */
  public String take() {
    String whole = text.toString();
    text.setLength(0);
    lineBegin = 0;
    return whole;
  }

  private int width(int begin, int end) {
    String line = text.substring(begin, end);
    return Columns.width(line.indexOf(ESCAPE) < 0 ? line : plain(line));
  }

  private static String plain(String line) {
    return line.replaceAll("\u001b(?:\\[[0-9;]*m|\\]8;[^\u001b]*\u001b\\\\)", "");
  }
}
