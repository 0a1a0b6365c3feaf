package io.github.youju.render;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Breaks lines by the columns of a terminal, in which a Chinese character takes two. */
final class Columns {
  private static final String CLOSING = "，。、；：！？）》」』】”’％,.;:!?)]%…";
  private static final String OPENING = "（《「『【“‘([";

  private Columns() {}

  /** The columns that a text takes. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += Math.max(0, WCWidth.wcwidth(text.codePointAt(i)));
    }
    return width;
  }

  /**
   * Lines of at most so many columns. Chinese breaks between any two characters but not before a
   * closing mark nor behind an opening one; a word or a number stays whole where it can.
   */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String piece : pieces(text)) {
      int width = width(piece.stripTrailing());
      if (used > 0 && used + width > columns) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
      }
      while (width > columns) {
        int cut = fitting(piece, columns);
        lines.add(piece.substring(0, cut));
        piece = piece.substring(cut);
        width = width(piece.stripTrailing());
      }
      line.append(piece);
      used += width(piece);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** What is kept on one line: a Chinese character or a word, with the marks that cling to it. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int before = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!piece.isEmpty() && breaks(before, codePoint)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(codePoint);
      before = codePoint;
      i += Character.charCount(codePoint);
    }
    if (!piece.isEmpty()) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  private static boolean breaks(int before, int after) {
    if (after == ' ' || CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
      return false;
    }
    return before == ' ' || isWide(before) || isWide(after);
  }

  private static boolean isWide(int codePoint) {
    return WCWidth.wcwidth(codePoint) == 2;
  }

  /** How many chars of a text fit, at least one. */
  static int fitting(String text, int columns) {
    int used = 0;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      used += Math.max(0, WCWidth.wcwidth(codePoint));
      if (used > columns && at > 0) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }
}
