package io.github.youju.index;

import io.github.youju.document.Span;

/** Cuts spans out of a text that has many; counting from the start for each would take squares. */
final class CodePoints {
  private final String text;
  private int codePoint;
  private int index;

  CodePoints(String text) {
    this.text = text;
  }

  String quote(Span span) {
    int begin = move(span.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, span.end() - span.begin()));
  }

  private int move(int target) {
    index = text.offsetByCodePoints(index, target - codePoint);
    codePoint = target;
    return index;
  }
}
