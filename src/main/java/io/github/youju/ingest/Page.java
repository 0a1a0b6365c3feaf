package io.github.youju.ingest;

import io.github.youju.document.Detail;
import io.github.youju.document.Span;
import io.github.youju.text.FoldedText;

/**
 * A file's text for matching: exactly one character for each code point of the raw text, so that an
 * index into {@link #text()} is an offset into the file.
 *
 * <p>Characters are simplified, full-width forms made half-width, all dashes made one dash, all
 * line ends {@code \n} and all other blanks a blank. Nothing is dropped.
 */
final class Page {
  static final char DASH = '—';

  private final String path;
  private final int[] points;
  private final String text;

  private Page(String path, int[] points, String text) {
    this.path = path;
    this.points = points;
    this.text = text;
  }

  static Page of(String path, String raw) {
    int[] points = raw.codePoints().toArray();
    char[] chars = new char[points.length];
    for (int i = 0; i < points.length; i++) {
      chars[i] = plain(points[i]);
    }
    simplify(raw, chars);
    return new Page(path, points, new String(chars));
  }

  private static void simplify(String raw, char[] chars) {
    FoldedText folded = FoldedText.of(raw, 0);
    String simple = folded.text();
    for (int i = 0; i < simple.length(); i++) {
      int at = folded.begin(i);
      if (at < chars.length && isHan(chars[at]) && isHan(simple.charAt(i))) {
        chars[at] = simple.charAt(i);
      }
    }
  }

  private static char plain(int point) {
    if (point > Character.MAX_VALUE) {
      return '\uE000';
    }
    if (point > 0xFF00 && point < 0xFF5F) {
      return (char) (point - 0xFEE0);
    }
    return switch (point) {
      case '\n', '\r', '\f', 0x0B, 0x85, 0x2028, 0x2029 -> '\n';
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2500, 0x2501, 0x2212 -> DASH;
      case 0x2236, 0xFE30 -> ':';
      case 0xFEFF, 0x200B, 0x200C, 0x200D, 0x2060 -> ' ';
      default -> {
        boolean blank = Character.isWhitespace(point) || Character.isSpaceChar(point);
        yield blank || Character.isISOControl(point) ? ' ' : (char) point;
      }
    };
  }

  static boolean isHan(char c) {
    return (c >= 0x3400 && c <= 0x9FFF) || c == '〇' || c == '○' || c == '\uE000';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The text for matching. */
  String text() {
    return text;
  }

  /** The stretch without the blanks around it; empty where there is nothing else. */
  Block trimmed(int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Block(from, to);
  }

  Span span(int begin, int end) {
    return new Span(path, begin, end);
  }

  /** The raw characters of a stretch with its layout blanks taken out. */
  String words(int begin, int end) {
    StringBuilder words = new StringBuilder(end - begin);
    for (int i = begin; i < end; i++) {
      if (!isBlank(text.charAt(i)) || betweenLatin(i, begin, end)) {
        words.appendCodePoint(points[i]);
      }
    }
    return words.toString();
  }

  private boolean betweenLatin(int i, int begin, int end) {
    return i > begin
        && i + 1 < end
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1))
        && text.charAt(i - 1) < 0x250
        && text.charAt(i + 1) < 0x250;
  }

  /** What a stretch says, simplified and without layout, with the stretch as its proof. */
  Detail detail(int begin, int end) {
    return detail(Compact.of(this, begin, end).text(), begin, end);
  }

  /** A value made from a stretch, with the stretch as its proof. */
  Detail detail(String value, int begin, int end) {
    return new Detail(value, span(begin, end));
  }
}
