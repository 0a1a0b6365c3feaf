package io.github.youju.text;

/**
 * Mends figures that a scanner has misread: letters for digits (4l.38亿, 1O%, l00亿), another mark
 * for the point (41。38亿, 41·38%), and a percent sign taken apart (8.5O/0). Only a stretch that then
 * is a well-formed number, and in front of a unit or with decimals, is touched, so that O2O, 5I and
 * 5·12 stay.
 */
final class SlipRule {
  /** Characters with which the unit behind a figure begins. */
  static final String UNITS = "%‰亿万倍元千百个吨公亩平户家人项条座所件名次位栋台套辆株头只斤米里册张篇岁天月日小";

  private static final String[] SCALED = {
    "元", "美元", "斤", "公斤", "吨", "亩", "户", "套", "辆", "人次", "千瓦", "平方", "立方"
  };

  private static final String OTHER_POINTS = "。·";
  private static final int MOST_DECIMALS = 2;

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
      // the stop of a sentence is no part of the figure before it
      int last = end;
      while (last > begin && OTHER_POINTS.indexOf(text.at(last - 1)) >= 0) {
        last--;
      }
      while (begin < last && isPoint(text.chars[begin])) {
        begin++;
      }
      changed |= last > begin && mend(text, begin, last);
      begin = end;
    }
    changed |= scales(text);
    return percents(text) || changed;
  }

  /** 41.38忆元 and 5.2方亩: 忆 and 方 are 亿 and 万 between a number and a unit. */
  private static boolean scales(FoldingBuffer text) {
    boolean changed = false;
    for (int i = 1; i + 1 < text.length; i++) {
      char c = text.chars[i];
      if ((c != '忆' && c != '方') || !Characters.isDigit(text.chars[i - 1])) {
        continue;
      }
      for (String unit : SCALED) {
        if (text.startsWith(unit, i + 1)) {
          text.chars[i] = c == '忆' ? '亿' : '万';
          changed = true;
          break;
        }
      }
    }
    return changed;
  }

  private static boolean mend(FoldingBuffer text, int begin, int end) {
    boolean letters = false;
    boolean digits = false;
    int points = 0;
    int otherPoint = -1;
    for (int i = begin; i < end; i++) {
      char c = text.chars[i];
      digits |= Characters.isDigit(c);
      boolean other = OTHER_POINTS.indexOf(c) >= 0;
      letters |= !other && digitOf(c) != c;
      points += c == '.' || other ? 1 : 0;
      otherPoint = other ? i : otherPoint;
    }
    boolean number =
        (letters || otherPoint >= 0)
            && digits
            && points <= 1
            && text.chars[end - 1] != '.'
            && (digitOf(text.chars[begin]) != '0' || isPoint(text.at(begin + 1)));
    boolean year = points == 0 && end - begin == 4 && text.at(end) == '年';
    boolean unit = text.at(end) != 0 && UNITS.indexOf(text.at(end)) >= 0;
    boolean decimals = points == 1 && otherPoint < 0 && !Characters.isWord(text.at(end));
    boolean parted = otherPoint >= 0 && end - otherPoint - 1 > MOST_DECIMALS;
    if (!number
        || parted
        || Characters.isWord(text.at(begin - 1))
        || (!unit && !year && !decimals)) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      text.chars[i] = isPoint(text.chars[i]) ? '.' : digitOf(text.chars[i]);
    }
    return true;
  }

  /** O/0, 0/0 and o/o behind a digit are a percent sign. */
  private static boolean percents(FoldingBuffer text) {
    boolean changed = false;
    int to = 0;
    for (int from = 0; from < text.length; from++) {
      boolean percent =
          to > 0
              && digitOf(text.chars[from]) == '0'
              && text.at(from + 1) == '/'
              && digitOf(text.at(from + 2)) == '0'
              && Characters.isDigit(
                  to > 1 && text.chars[to - 1] == ' ' ? text.chars[to - 2] : text.chars[to - 1])
              && !Characters.isWord(text.at(from + 3));
      if (percent) {
        to -= text.chars[to - 1] == ' ' ? 1 : 0;
        text.put(to++, '%', text.begins[from], text.ends[from + 2]);
        from += 2;
        changed = true;
      } else {
        text.move(from, to++);
      }
    }
    text.length = to;
    return changed;
  }

  private static boolean isPart(char c) {
    return isPoint(c) || Characters.isDigit(digitOf(c));
  }

  private static boolean isPoint(char c) {
    return c == '.' || OTHER_POINTS.indexOf(c) >= 0;
  }

  private static char digitOf(char c) {
    return switch (c) {
      case 'l', 'I' -> '1';
      case 'O', 'o' -> '0';
      default -> c;
    };
  }
}
