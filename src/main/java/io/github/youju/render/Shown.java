package io.github.youju.render;

/** A text as a terminal may show it: on one line, with nothing in it that acts on the terminal. */
final class Shown {
  private static final char FIRST_WIDE = 0x2e80;

  private Shown() {}

  /**
   * For display only: line breaks and the blanks that hard-wrapped lines left between Chinese
   * characters are taken out, other blanks become one; control and direction characters are shown
   * as a replacement mark.
   */
  static String line(String raw) {
    StringBuilder line = new StringBuilder(raw.length());
    boolean blank = false;
    for (int i = 0; i < raw.length(); i++) {
      char character = raw.charAt(i);
      if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
        blank = true;
        continue;
      }
      if (blank && !line.isEmpty() && isNarrow(line.charAt(line.length() - 1), character)) {
        line.append(' ');
      }
      blank = false;
      line.append(acts(character) ? '\ufffd' : character);
    }
    return line.toString();
  }

  /** Many lines, with their blanks and ends as they are. */
  static String lines(String raw) {
    StringBuilder lines = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char character = raw.charAt(i);
      boolean layout = character == '\n' || character == '\t';
      lines.append(acts(character) && !layout ? '\ufffd' : character);
    }
    return lines.toString();
  }

  private static boolean isNarrow(char before, char after) {
    return before < FIRST_WIDE || after < FIRST_WIDE;
  }

  private static boolean acts(char character) {
    int type = Character.getType(character);
    return type == Character.CONTROL || type == Character.FORMAT;
  }
}
