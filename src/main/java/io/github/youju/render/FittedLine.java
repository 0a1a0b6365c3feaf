package io.github.youju.render;

/** A text that must not take more columns of a terminal than there are. */
public final class FittedLine {
  private static final String CUT = "…";

  private FittedLine() {}

  /** The text on one line, with nothing in it that acts on a terminal; its end may be cut off. */
  public static String of(String text, int columns) {
    String line = Shown.line(text);
    if (Columns.width(line) <= columns) {
      return line;
    }
    int end = Columns.fitting(line, columns - 1);
    return line.substring(0, end) + CUT;
  }
}
