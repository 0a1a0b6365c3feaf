package io.github.youju.render;

import java.util.ArrayList;
import java.util.List;

/** A text behind a mark, such as a number, with its further lines below its first. */
public final class HangingLines {
  private static final String PROGRAM = "youju: ";
  private static final String COMMAND = "youju ";

  private HangingLines() {}

  /**
   * The lines.
   *
   * @param text one line, with nothing in it that acts on a terminal
   * @param columns that they may take, mark included; 0 for any number
   */
  public static List<String> of(String mark, String text, int columns) {
    int room = columns <= mark.length() ? Integer.MAX_VALUE : columns - mark.length();
    List<String> lines = new ArrayList<>();
    for (String line : Columns.wrap(text, room)) {
      lines.add((lines.isEmpty() ? mark : " ".repeat(mark.length())) + line);
    }
    return lines;
  }

  /**
   * What the program says of itself. A line with a command in it stays one, whatever the width, so
   * that the command can be copied.
   */
  public static List<String> told(String text, int columns) {
    return text.contains(COMMAND) ? List.of(PROGRAM + text) : of(PROGRAM, text, columns);
  }
}
