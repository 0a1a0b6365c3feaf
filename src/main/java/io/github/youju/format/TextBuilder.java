package io.github.youju.format;

import io.github.youju.document.Cell;
import java.util.ArrayList;
import java.util.List;

/** A text in the making: a line for each paragraph, and where pages begin and values stand. */
final class TextBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> pages = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private int codePoints;
  private String encoding = "";

  /** A paragraph on a line of its own; line breaks inside it part it. */
  void paragraph(String words) throws UnreadableException {
    for (String line : words.split("[\n\r\u0085\u2028\u2029\f\u000B]", -1)) {
      String clean = clean(line);
      if (!clean.isEmpty()) {
        line(clean);
      }
    }
  }

  /** A line exactly as given; returns the code point at which it begins. */
  int line(String words) throws UnreadableException {
    if (Thread.currentThread().isInterrupted()) {
      throw new UnreadableException(Unreadable.TOO_SLOW);
    }
    int begin = codePoints;
    text.append(words).append('\n');
    codePoints += words.codePointCount(0, words.length()) + 1;
    if (text.length() > Limits.MOST_CHARACTERS) {
      throw new UnreadableException(Unreadable.TOO_LARGE);
    }
    return begin;
  }

  /** A page begins at the code point. */
  void page(int begin) {
    pages.add(begin);
  }

  void cell(Cell cell) {
    cells.add(cell);
  }

  void warn(String sentence) {
    if (!warnings.contains(sentence)) {
      warnings.add(sentence);
    }
  }

  /** The character set that the file is written in. */
  void encoding(String name) {
    encoding = name;
  }

  /** How long it is by now, in code points. */
  int length() {
    return codePoints;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Extracted build(Format format) {
    return new Extracted(text.toString(), format, encoding, pages, cells, warnings);
  }

  /** Without blanks around it, and without what is no character that people write. */
  static String clean(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            point -> {
              boolean blank = Character.isWhitespace(point) || Character.isSpaceChar(point);
              if (point == '\u3000' && !clean.isEmpty()) {
                clean.append('\u3000');
              } else if (blank) {
                clean.append(' ');
              } else if (isWritten(point)) {
                clean.appendCodePoint(point);
              }
            });
    return clean.toString().strip();
  }

  private static boolean isWritten(int point) {
    int type = Character.getType(point);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && type != Character.FORMAT
        && type != Character.UNASSIGNED
        && type != Character.PRIVATE_USE;
  }
}
