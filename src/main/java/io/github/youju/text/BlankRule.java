package io.github.youju.text;

/**
 * Drops blanks and line breaks where Chinese writes none. Hard-wrapped text has them in the middle
 * of words and figures (发 展, 增长5 .6%).
 */
final class BlankRule {
  private BlankRule() {}

  /** Whether anything changed. */
  static boolean apply(FoldingBuffer text) {
    boolean changed = false;
    int to = 0;
    int from = 0;
    while (from < text.length) {
      if (text.chars[from] != ' ') {
        text.move(from++, to++);
        continue;
      }
      int next = from;
      while (text.at(next) == ' ') {
        next++;
      }
      char before = to > 0 ? text.chars[to - 1] : 0;
      char beforeThat = to > 1 ? text.chars[to - 2] : 0;
      if (keeps(text, beforeThat, before, next)) {
        changed |= next - from > 1;
        text.put(to++, ' ', text.begins[from], text.ends[next - 1]);
      } else {
        changed = true;
        boolean list = Characters.isDigit(beforeThat) && Characters.isDigit(text.at(next));
        if (before == ',' && list && !CommaRule.groups(text, to - 1, next)) {
          text.chars[to - 1] = '、';
        }
      }
      from = next;
    }
    text.length = to;
    return changed;
  }

  private static boolean keeps(FoldingBuffer text, char beforeThat, char before, int next) {
    char after = text.at(next);
    if (Characters.isWord(before) && Characters.isWord(after)) {
      return true;
    }
    if (before == '.' && Characters.isDigit(beforeThat) && Characters.isDigit(after)) {
      return !endsInPercent(text, next);
    }
    // The end of a clause in an English sentence.
    return Characters.isLetter(after)
        && Characters.isWord(beforeThat)
        && ".,;:!?)'\"".indexOf(before) >= 0;
  }

  /** Whether 5. 6% is one figure; 1. 2024年 is a list's number and a year. */
  private static boolean endsInPercent(FoldingBuffer text, int digits) {
    int at = digits;
    while (Characters.isDigit(text.at(at))) {
      at++;
    }
    if (text.at(at) == ' ') {
      at++;
    }
    return text.at(at) == '%' || text.at(at) == '‰' || text.startsWith("个百分点", at);
  }
}
