package io.github.youju.text;

/**
 * Takes out what a site or a textbook has put into a text: footnote marks, pinyin, the site's name
 * and the codes of a web form.
 */
final class NoteRule {
  private static final String TONES = "āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜńňǹḿ";
  private static final String NEUTRAL = " de le men zi zhe me ";
  private static final int LONGEST_PINYIN = 7;
  private static final int LONGEST_MARK = 3;
  private static final int LONGEST_ORIGIN = 40;

  /** Before a figure they send the reader to a note: 生产总值★1807.1亿元. */
  private static final String MARKS = "★☆※*";

  private static final String[] ORIGINS = {"来源:", "文章来源:", "本文来源", "信息来源:", "转载自", "摘自"};

  private NoteRule() {}

  /** Whether anything changed. */
  static boolean apply(FoldingBuffer text) {
    int to = 0;
    int annotated = -1;
    int from = 0;
    while (from < text.length) {
      int end = noteEnd(text, from);
      if (end > 0) {
        // A blank keeps what stood on both sides of a note apart.
        text.put(to++, ' ', text.begins[from], text.ends[end - 1]);
        from = end;
        continue;
      }
      if (text.startsWith("%2B", from) || text.startsWith("%2b", from)) {
        text.put(to++, '+', text.begins[from], text.ends[from + 2]);
        from += 3;
        continue;
      }
      end = pinyinEnd(text, from, to > 0 && annotated == to - 1);
      boolean behind = to > 0 && Characters.isHanzi(text.chars[to - 1]);
      if (end > 0 && (behind || Characters.isHanzi(text.at(end)))) {
        annotated = to;
        from = end;
        continue;
      }
      text.move(from++, to++);
    }
    boolean changed = to < text.length;
    text.length = to;
    return changed;
  }

  private static int noteEnd(FoldingBuffer text, int begin) {
    char open = text.chars[begin];
    if (open == '&' && text.startsWith("&nbsp;", begin)) {
      return begin + "&nbsp;".length();
    }
    if (open == '(') {
      return originEnd(text, begin);
    }
    if (MARKS.indexOf(open) >= 0) {
      boolean beside = begin > 0 && Characters.isHanzi(text.chars[begin - 1]);
      return beside && Characters.isDigit(text.at(begin + 1)) ? begin + 1 : 0;
    }
    char close = open == '【' ? '】' : open == '〔' ? '〕' : open == '[' ? ']' : 0;
    if (close == 0) {
      return 0;
    }
    int at = begin + 1;
    while (Characters.isDigit(text.at(at))) {
      at++;
    }
    int digits = at - begin - 1;
    return digits > 0 && digits <= LONGEST_MARK && text.at(at) == close ? at + 1 : 0;
  }

  /** (来源:某某网), as a site puts it into the texts it takes over. */
  private static int originEnd(FoldingBuffer text, int begin) {
    for (String origin : ORIGINS) {
      if (text.startsWith(origin, begin + 1)) {
        int last = begin + 1 + origin.length() + LONGEST_ORIGIN;
        for (int at = begin + 1 + origin.length(); at < last; at++) {
          if (text.at(at) == ')') {
            return at + 1;
          }
        }
      }
    }
    return 0;
  }

  private static int pinyinEnd(FoldingBuffer text, int begin, boolean neutral) {
    if (text.chars[begin] != '(') {
      return 0;
    }
    int at = begin + 1;
    boolean tone = false;
    while (at - begin <= LONGEST_PINYIN && Character.isLowerCase(text.at(at))) {
      tone |= TONES.indexOf(text.at(at)) >= 0;
      at++;
    }
    if (text.at(at) != ')' || at == begin + 1) {
      return 0;
    }
    String syllable = " " + new String(text.chars, begin + 1, at - begin - 1) + " ";
    return tone || (neutral && NEUTRAL.contains(syllable)) ? at + 1 : 0;
  }
}
