package io.github.youju.verify;

import io.github.youju.document.SourceFile;
import io.github.youju.document.Span;
import java.util.Optional;

/** The raw text of a source, out of which quotes are cut by code points. */
final class RawText {
  private final String text;
  private final int length;

  RawText(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
  }

  /** Exactly what stands in the span; empty where the span leaves the text or holds only blanks. */
  Optional<String> quote(Span span) {
    if (span.end() > length) {
      return Optional.empty();
    }
    boolean plain = length == text.length();
    String quote = plain ? text.substring(span.begin(), span.end()) : SourceFile.quote(text, span);
    return quote.isBlank() ? Optional.empty() : Optional.of(quote);
  }
}
