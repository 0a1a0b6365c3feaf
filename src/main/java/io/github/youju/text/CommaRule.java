package io.github.youju.text;

/**
 * Makes one mark of several, as copy protection doubles them, and keeps two numbers apart that
 * stand on both sides of a comma.
 */
final class CommaRule {
  private static final String DOUBLED = "、;。:";

  private CommaRule() {}

  /** Whether anything changed. */
  static boolean apply(FoldingBuffer text) {
    boolean changed = false;
    int to = 0;
    int from = 0;
    while (from < text.length) {
      if (!isComma(text.chars[from])) {
        int end = from + 1;
        while (DOUBLED.indexOf(text.chars[from]) >= 0 && text.at(end) == text.chars[from]) {
          end++;
        }
        changed |= end > from + 1;
        text.put(to++, text.chars[from], text.begins[from], text.ends[end - 1]);
        from = end;
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
