package io.github.youju.understand;

/**
 * A question in which what is understood is blotted out, so that it is not read twice. Its length
 * never changes: a blot is as long as what it covers.
 */
final class Marked {
  /** Stands for a place, a year or another slot; no letter and no stop. */
  static final char BLOT = '\u0001';

  private final StringBuilder text;

  Marked(String text) {
    this.text = new StringBuilder(text);
  }

  String text() {
    return text.toString();
  }

  void blot(int begin, int end) {
    for (int i = begin; i < end; i++) {
      text.setCharAt(i, BLOT);
    }
  }
}
