package io.github.youju.text;

/** Makes one comma of several, and keeps two numbers apart that stand on both sides of one. */
final class CommaRule {
  private CommaRule() {}

  /** Whether anything changed. */
  static boolean apply(FoldingBuffer text) {
    boolean changed = false;
    int to = 0;
    int from = 0;
    while (from < text.length) {
      if (!isComma(text.chars[from])) {
        text.move(from++, to++);
        continue;
      }
      int next = from;
      boolean wide = false;
      while (isComma(text.at(next))) {
        wide |= text.chars[next] == '，';
        next++;
      }
      boolean digits =
          to > 0 && Characters.isDigit(text.chars[to - 1]) && Characters.isDigit(text.at(next));
      changed |= wide || next - from > 1;
      text.put(to++, wide && digits ? '、' : ',', text.begins[from], text.ends[next - 1]);
      from = next;
    }
    text.length = to;
    return changed;
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '，';
  }
}
