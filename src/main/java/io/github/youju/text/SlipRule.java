package io.github.youju.text;

/**
 * Mends figures that a scanner has read letters into: 4l.38亿, 1O%, l00亿. Only a stretch that is a
 * well-formed number in front of a unit is touched, so that O2O and 5I stay.
 */
final class SlipRule {
  private static final String UNITS = "%‰亿万倍元千百个吨公亩平户家人";

  private SlipRule() {}

  /** Whether anything changed. */
  static boolean apply(FoldingBuffer text) {
    boolean changed = false;
    int begin = 0;
    while (begin < text.length) {
      if (!isPart(text.chars[begin])) {
        begin++;
        continue;
      }
      int end = begin;
      while (isPart(text.at(end))) {
        end++;
      }
      changed |= mend(text, begin, end);
      begin = end;
    }
    return changed;
  }

  private static boolean mend(FoldingBuffer text, int begin, int end) {
    boolean letters = false;
    boolean digits = false;
    int points = 0;
    for (int i = begin; i < end; i++) {
      char c = text.chars[i];
      digits |= Characters.isDigit(c);
      letters |= digitOf(c) != c;
      points += c == '.' ? 1 : 0;
    }
    boolean number =
        letters
            && digits
            && points <= 1
            && text.chars[begin] != '.'
            && text.chars[end - 1] != '.'
            && (digitOf(text.chars[begin]) != '0' || text.at(begin + 1) == '.');
    boolean year = points == 0 && end - begin == 4 && text.at(end) == '年';
    boolean unit = text.at(end) != 0 && UNITS.indexOf(text.at(end)) >= 0;
    if (!number || Characters.isWord(text.at(begin - 1)) || (!unit && !year)) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      text.chars[i] = digitOf(text.chars[i]);
    }
    return true;
  }

  private static boolean isPart(char c) {
    return c == '.' || Characters.isDigit(digitOf(c));
  }

  private static char digitOf(char c) {
    return switch (c) {
      case 'l', 'I' -> '1';
      case 'O' -> '0';
      default -> c;
    };
  }
}
