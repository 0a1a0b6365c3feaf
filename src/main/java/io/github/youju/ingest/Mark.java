package io.github.youju.ingest;

/**
 * The number of a heading: 一、 (一) 1. (1) or 第一部分.
 *
 * @param level 1 for 一、 and 第一部分, 2 for (一), 3 for 1., 4 for (1) and ①
 * @param number what it counts, from 1
 * @param begin its first code point
 * @param end one past its last
 */
record Mark(int level, int number, int begin, int end) {
  private static final String NUMERALS = "一二三四五六七八九";
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

  /** The mark that stands exactly at the offset; null where none does. */
  static Mark at(String text, int begin, int limit) {
    if (begin >= limit) {
      return null;
    }
    char first = text.charAt(begin);
    if (first == '(') {
      return bracketed(text, begin, limit);
    }
    if (Page.isDigit(first)) {
      return arabic(text, begin, limit);
    }
    if (first == '第') {
      return part(text, begin, limit);
    }
    if (CIRCLED.indexOf(first) >= 0) {
      return new Mark(4, CIRCLED.indexOf(first) + 1, begin, begin + 1);
    }
    int end = numeralEnd(text, begin, limit);
    int stop = skipBlanks(text, end, limit);
    if (end == begin || stop >= limit || "、.".indexOf(text.charAt(stop)) < 0) {
      return null;
    }
    // 一、二、三产业 counts industries
    int next = stop + 1;
    if (next + 1 < limit && isNumeral(text.charAt(next)) && text.charAt(next + 1) == '、') {
      return null;
    }
    return new Mark(1, value(text, begin, end), begin, next);
  }

  private static Mark bracketed(String text, int begin, int limit) {
    int from = skipBlanks(text, begin + 1, limit);
    int end = numeralEnd(text, from, limit);
    int level = 2;
    if (end == from) {
      end = digitEnd(text, from, limit);
      level = 4;
    }
    int close = skipBlanks(text, end, limit);
    if (end == from || end - from > 3 || close >= limit || text.charAt(close) != ')') {
      return null;
    }
    int after = close + 1;
    if (after < limit && "、.".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    return new Mark(level, value(text, from, end), begin, after);
  }

  private static Mark arabic(String text, int begin, int limit) {
    int end = digitEnd(text, begin, limit);
    if (end - begin > 2 || end >= limit || ".、".indexOf(text.charAt(end)) < 0) {
      return null;
    }
    int after = skipBlanks(text, end + 1, limit);
    if (after < limit && Page.isDigit(text.charAt(after)) && after == end + 1) {
      return null;
    }
    return new Mark(3, value(text, begin, end), begin, end + 1);
  }

  private static Mark part(String text, int begin, int limit) {
    int end = numeralEnd(text, begin + 1, limit);
    if (end == begin + 1 || !text.startsWith("部分", end)) {
      return null;
    }
    int after = end + 2;
    if (after < limit && "、:.".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    return after > limit ? null : new Mark(1, value(text, begin + 1, end), begin, after);
  }

  private static int numeralEnd(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && end - begin < 3 && isNumeral(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNumeral(char c) {
    return c == '十' || NUMERALS.indexOf(c) >= 0;
  }

  private static int digitEnd(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && end - begin < 4 && Page.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int skipBlanks(String text, int begin, int limit) {
    int at = begin;
    while (at < limit && Page.isBlank(text.charAt(at)) && text.charAt(at) != '\n') {
      at++;
    }
    return at;
  }

  private static int value(String text, int begin, int end) {
    int value = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (Page.isDigit(c)) {
        value = value * 10 + c - '0';
      } else if (c == '十') {
        value = value == 0 ? 10 : value * 10;
      } else {
        value += NUMERALS.indexOf(c) + 1;
      }
    }
    return value;
  }
}
