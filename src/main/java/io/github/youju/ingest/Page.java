package io.github.youju.ingest;

import io.github.youju.document.Detail;
import io.github.youju.document.Span;
import io.github.youju.text.FoldedText;

/**
 * A file's text for matching: exactly one character for each code point of the raw text, so that an
 * index into {@link #text()} is an offset into the file.
 *
 * <p>Characters are simplified, full-width forms made half-width, all dashes made one dash, all
 * line ends {@code \n} and all other blanks a blank. What folding mends is mended; what it drops is
 * a blank.
 */
final class Page {
  static final char DASH = '—';

  /** Stands where folding drops a character; a blank, but none of the layout. */
  private static final char GAP = '\u000B';

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
    mend(raw, chars);
    return new Page(path, points, new String(chars));
  }

  /**
   * Takes over what folding mends and leaves a blank where it drops or joins something, so that
   * pinyin, doubled marks and characters that cannot be seen part no word from the next.
   */
  private static void mend(String raw, char[] chars) {
    FoldedText folded = FoldedText.of(raw, 0);
    String simple = folded.text();
    int last = 0;
    for (int i = 0; i < simple.length(); i++) {
      int at = folded.begin(i);
      blank(chars, last, at);
      char mended = simple.charAt(i);
      if (at < chars.length && mended != chars[at] && isTakenOver(mended, chars[at])) {
        chars[at] = mended;
      }
      last = Math.max(last, at + 1);
      blank(chars, last, folded.end(i + 1));
      last = Math.max(last, folded.end(i + 1));
    }
    blank(chars, last, chars.length);
  }

  private static boolean isTakenOver(char mended, char written) {
    return (isHan(written) && isHan(mended)) || isDigit(mended) || ".%+".indexOf(mended) >= 0;
  }

  private static void blank(char[] chars, int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean layout = chars[i] == '\n' || (chars[i] == ' ' && !isInFigure(chars, i));
      chars[i] = layout ? chars[i] : GAP;
    }
  }

  private static boolean isInFigure(char[] chars, int at) {
    return at > 0
        && at + 1 < chars.length
        && (isDigit(chars[at - 1]) || chars[at - 1] == '.')
        && (isDigit(chars[at + 1]) || chars[at + 1] == '.');
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
      case 0xFEFF, 0x200B, 0x200C, 0x200D, 0x2060 -> GAP;
      default -> {
        boolean blank = Character.isWhitespace(point) || Character.isSpaceChar(point);
        yield blank ? ' ' : Character.isISOControl(point) ? GAP : (char) point;
      }
    };
  }

  static boolean isHan(char c) {
    return (c >= 0x3400 && c <= 0x9FFF) || c == '〇' || c == '○' || c == '\uE000';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == GAP;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The text for matching. */
  String text() {
    return text;
  }

  /**
   * Whether pinyin, or what cannot be seen, stands here, that was not there when lines were cut.
   */
  boolean isInserted(int at) {
    boolean letter = Character.isLetter(points[at]) || "()（）".indexOf(points[at]) >= 0;
    return text.charAt(at) == GAP && (letter || Character.getType(points[at]) == Character.FORMAT);
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
    String stretch = text.substring(begin, end);
    boolean english = EnglishFrontReader.isEnglish(stretch);
    String value =
        english ? stretch.strip().replaceAll("\\s+", " ") : Compact.of(this, begin, end).text();
    return detail(value, begin, end);
  }

  /** A value made from a stretch, with the stretch as its proof. */
  Detail detail(String value, int begin, int end) {
    return new Detail(value, span(begin, end));
  }
}
