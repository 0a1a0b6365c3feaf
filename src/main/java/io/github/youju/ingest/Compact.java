package io.github.youju.ingest;

import io.github.youju.document.Span;

/**
 * A stretch of the page with every blank taken out, for patterns over names and titles that the
 * layout broke (人民代表大会 over two lines, 张 剑).
 */
final class Compact {
  private final Page page;
  private final String text;
  private final int[] at;

  private Compact(Page page, String text, int[] at) {
    this.page = page;
    this.text = text;
    this.at = at;
  }

  static Compact of(Page page, Block block) {
    return of(page, block.begin(), block.end());
  }

  static Compact of(Page page, int begin, int end) {
    StringBuilder text = new StringBuilder(end - begin);
    int[] at = new int[end - begin];
    for (int i = begin; i < end; i++) {
      char c = page.text().charAt(i);
      if (!Page.isBlank(c)) {
        at[text.length()] = i;
        text.append(c);
      }
    }
    return new Compact(page, text.toString(), at);
  }

  String text() {
    return text;
  }

  /** Where the character stands in the file. */
  int begin(int index) {
    return at[index];
  }

  /** One past the last of the characters that end before the index. */
  int end(int index) {
    return at[index - 1] + 1;
  }

  /** The stretch of the file in which these characters stand. */
  Span span(int begin, int end) {
    return page.span(begin(begin), end(end));
  }
}
