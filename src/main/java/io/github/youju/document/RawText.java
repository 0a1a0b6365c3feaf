package io.github.youju.document;

import java.util.Optional;

/**
 * The raw text of a source, out of which quotes are cut by code points: at once where each is one
 * char, else by counting from the start.
 */
public final class RawText {
  private final String text;
  private final int length;

  public RawText(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
  }

  public String text() {
    return text;
  }

  /** What stands in a span that lies in the text. */
  public String cut(Span span) {
    return length == text.length()
        ? text.substring(span.begin(), span.end())
        : SourceFile.quote(text, span);
  }

  /** Exactly what stands in the span; empty where the span leaves the text or holds only blanks. */
  public Optional<String> quote(Span span) {
    return span.end() > length
        ? Optional.empty()
        : Optional.of(cut(span)).filter(quote -> !quote.isBlank());
  }
}
