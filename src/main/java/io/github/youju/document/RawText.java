package io.github.youju.document;

import java.util.Optional;

/**
 * The raw text of a source, out of which quotes are cut by code points: at once where each is one
 * char, else by counting from a mark that is near, never from the start.
 */
public final class RawText {
  /** So many code points lie between two marks. */
  private static final int STRIDE = 256;

  private final String text;
  private final int length;
  private final int[] marks;

  public RawText(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.marks = length == text.length() ? new int[0] : marks(text, length);
  }

  private static int[] marks(String text, int length) {
    int[] marks = new int[length / STRIDE + 1];
    for (int i = 1; i < marks.length; i++) {
      marks[i] = text.offsetByCodePoints(marks[i - 1], STRIDE);
    }
    return marks;
  }

  public String text() {
    return text;
  }

  /** What stands in a span that lies in the text. */
  public String cut(Span span) {
    return text.substring(index(span.begin()), index(span.end()));
  }

  private int index(int codePoint) {
    return marks.length == 0
        ? codePoint
        : text.offsetByCodePoints(marks[codePoint / STRIDE], codePoint % STRIDE);
  }

  /** Exactly what stands in the span; empty where the span leaves the text or holds only blanks. */
  public Optional<String> quote(Span span) {
    return span.end() > length
        ? Optional.empty()
        : Optional.of(cut(span)).filter(quote -> !quote.isBlank());
  }
}
