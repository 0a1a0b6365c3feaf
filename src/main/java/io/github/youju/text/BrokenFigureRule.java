package io.github.youju.text;

/**
 * Joins a figure that blanks have broken (4 1.3 8亿元). Two figures may stand beside each other too
 * (1.5 2.6, 2024 15.89亿元, the cells of a table), so a figure is only joined right before a unit,
 * when one well-formed number comes out, and when it follows right on a character or a comma, as no
 * cell of a table does, or one of its pieces is a single digit.
 */
final class BrokenFigureRule {
  /** What stands before one value of a list. */
  private static final String LISTING = "、,;";

  /** 分别为12 15家 is two numbers. */
  private static final int SHARED_OUT = 4;

  private static final int LONGEST = 10;
  private static final int LONGEST_PERCENT = 3;

  private BrokenFigureRule() {}

  /** Whether anything changed. */
  static boolean apply(FoldingBuffer text) {
    boolean changed = false;
    int to = 0;
    int from = 0;
    while (from < text.length) {
      boolean begins =
          Characters.isDigit(text.chars[from]) && (to == 0 || !isPart(text.chars[to - 1]));
      int end = begins ? end(text, from) : from;
      boolean joins = end > from && joins(text, from, end, to);
      changed |= joins;
      int stop = Math.max(end, from + 1);
      for (; from < stop; from++) {
        if (!joins || text.chars[from] != ' ') {
          text.move(from, to++);
        }
      }
    }
    text.length = to;
    return changed;
  }

  /** Where the digits, points and single blanks end that begin here. */
  private static int end(FoldingBuffer text, int begin) {
    int end = begin;
    while (end < text.length
        && (isPart(text.chars[end])
            || (text.chars[end] == ' '
                && text.ends[end] - text.begins[end] == 1
                && isPart(text.at(end + 1))))) {
      end++;
    }
    return end;
  }

  private static boolean joins(FoldingBuffer text, int begin, int end, int to) {
    char before = to == 0 ? 0 : text.chars[to - 1];
    int blanks = 0;
    int points = 0;
    int whole = 0;
    int piece = 0;
    boolean single = false;
    for (int i = begin; i <= end; i++) {
      char c = i == end ? ' ' : text.chars[i];
      if (c == ' ') {
        single |= piece == 1;
        blanks += i < end ? 1 : 0;
        piece = 0;
        continue;
      }
      piece++;
      points += c == '.' ? 1 : 0;
      whole += points == 0 ? 1 : 0;
    }
    boolean formed =
        blanks > 0
            && points <= 1
            && text.chars[begin] != '0'
            && text.chars[end - 1] != '.'
            && whole <= LONGEST
            && !isYear(text, begin);
    char unit = text.at(end);
    boolean adjoins = to > 0 && text.ends[to - 1] == text.begins[begin];
    boolean running = Characters.isHanzi(before) && adjoins || LISTING.indexOf(before) >= 0;
    boolean counted =
        unit == '%'
            ? whole <= LONGEST_PERCENT
            : SlipRule.UNITS.indexOf(unit) >= 0 || (running && Characters.isHanzi(unit));
    for (int i = Math.max(0, to - SHARED_OUT); i < to; i++) {
      running &= "别各".indexOf(text.chars[i]) < 0;
    }
    boolean year = unit == '年' && points == 0 && whole == 4;
    // at the very beginning the single digit may be the number of a row
    return formed && (year || (counted && unit != 0 && (running || (single && before != 0))));
  }

  /** A year and a figure: 2024 15.89亿元. */
  private static boolean isYear(FoldingBuffer text, int begin) {
    return text.at(begin + 4) == ' '
        && (text.startsWith("19", begin) || text.startsWith("20", begin))
        && Characters.isDigit(text.at(begin + 2))
        && Characters.isDigit(text.at(begin + 3));
  }

  private static boolean isPart(char c) {
    return c == '.' || Characters.isDigit(c);
  }
}
