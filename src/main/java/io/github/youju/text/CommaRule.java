package io.github.youju.text;

/**
 * Makes one mark of several, as copy protection doubles them, and keeps two numbers apart that
 * stand on both sides of a comma.
 */
final class CommaRule {
  private static final String DOUBLED = "、;。:";
  private static final int SHARED_OUT = 16;

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
      boolean apart = wide && digits && !(next - from == 1 && groups(text, to, next));
      text.put(to++, apart ? '、' : ',', text.begins[from], text.ends[next - 1]);
      from = next;
    }
    text.length = to;
    return changed;
  }

  /**
   * Whether a comma parts the thousands of one number (1，234.5亿元) and not two (分别339，302个): behind
   * a character, with three digits and a unit after it, and nothing shared out before it.
   */
  static boolean groups(FoldingBuffer text, int before, int after) {
    int begin = before;
    while (begin > 0 && Characters.isDigit(text.chars[begin - 1])) {
      begin--;
    }
    int end = after;
    while (Characters.isDigit(text.at(end))) {
      end++;
    }
    boolean point = text.at(end) == '.' && Characters.isDigit(text.at(end + 1));
    if (before - begin > 3
        || before == begin
        || text.chars[begin] == '0'
        || end - after != 3
        || begin == 0
        || !Characters.isHanzi(text.chars[begin - 1])) {
      return false;
    }
    for (int i = Math.max(0, begin - SHARED_OUT); i < begin; i++) {
      if ("别各和、及".indexOf(text.chars[i]) >= 0) {
        return false;
      }
    }
    while (point && Characters.isDigit(text.at(end + 1))) {
      end++;
    }
    char unit = text.at(point ? end + 1 : end);
    return unit != 0 && SlipRule.UNITS.indexOf(unit) >= 0;
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '，';
  }
}
