package io.github.youju.text;

import io.github.youju.text.Numeral.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through a folded text from left to right and collects its numbers. */
final class NumeralScanner {
  private static final String PERCENT = "百分之";
  private static final String FRACTION = "分之";

  /**
   * What stands before a numeral that is part of a word (统一, 同一), vague (几十, 数百), a meeting's
   * number (十五届三次全会) or the head of a slogan (“三个代表”).
   */
  private static final String BEFORE = "统唯同专单万几数每何另某这那哪逐初周期届“";

  /** What a single 一 counts for; 一批, 一次, 一年 are turns of phrase more often than figures. */
  private static final String AFTER_ONE = "所座家个处";

  private final String text;
  private final List<Numeral> found = new ArrayList<>();

  NumeralScanner(String text) {
    this.text = text;
  }

  List<Numeral> scan() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int year = Characters.isDigit(c) || ChineseNumber.isPart(c) ? yearEnd(at) : at;
      if (year > at) {
        add(at, year, ChineseNumber.digits(text.substring(at, year)).orElseThrow(), Form.YEAR);
        at = year;
      } else if (Characters.isDigit(c)) {
        at = arabic(at);
      } else if (ChineseNumber.isPart(c)) {
        at = chinese(at);
      } else {
        at++;
      }
    }
    return found;
  }

  private int arabic(int begin) {
    int end = ArabicNumber.end(text, begin);
    boolean name = Characters.isLetter(at(begin - 1));
    Form form = name ? Form.NAME : at(begin - 1) == '第' ? Form.ORDINAL : Form.ARABIC;
    add(begin, end, ArabicNumber.value(text.substring(begin, end)), form);
    return end;
  }

  /** 二〇二五年: begins with a Chinese digit and has no Arabic one but 0. */
  private int yearEnd(int begin) {
    boolean year =
        at(begin + 4) == '年'
            && !Characters.isDigit(at(begin))
            && ChineseNumber.digits(text.substring(begin, begin + 4)).isPresent()
            && Numerals.year(text.substring(begin, begin + 4)).isPresent();
    return year ? begin + 4 : begin;
  }

  private int chinese(int begin) {
    if (text.startsWith(PERCENT, begin)) {
      return percent(begin);
    }
    int end = runEnd(begin);
    if (text.startsWith(FRACTION, end)) {
      // A third cannot be written as a decimal; it stays words.
      return runEnd(end + FRACTION.length());
    }
    Optional<BigDecimal> value = ChineseNumber.words(text.substring(begin, end));
    if (value.isEmpty()) {
      return end;
    }
    if (at(begin - 1) == '第') {
      add(begin, end, value.get(), Form.ORDINAL);
    } else if (counts(begin, end)) {
      add(begin, end, value.get(), Form.CHINESE);
    }
    return end;
  }

  private int percent(int begin) {
    int number = begin + PERCENT.length();
    boolean digits = Characters.isDigit(at(number));
    int end = digits ? ArabicNumber.end(text, number) : runEnd(number);
    Numerals.parse(text.substring(number, end))
        .ifPresent(value -> add(begin, end, value, Form.PERCENT));
    return Math.max(end, number);
  }

  private boolean counts(int begin, int end) {
    char first = text.charAt(begin);
    char before = at(begin - 1);
    boolean vague = (before != 0 && BEFORE.indexOf(before) >= 0) || Characters.isDigit(before);
    if (vague || ("零百千万亿".indexOf(first) >= 0 && end - begin == 1)) {
      return false;
    }
    if (first == '一' && end - begin == 1) {
      return AFTER_ONE.indexOf(at(end)) >= 0;
    }
    for (String measure : Measures.WORDS) {
      if (text.startsWith(measure, end)) {
        return true;
      }
    }
    return false;
  }

  private int runEnd(int begin) {
    int at = begin;
    while (ChineseNumber.isPart(at(at))) {
      at++;
    }
    if (at > begin && at(at) == '点' && ChineseNumber.isPart(at(at + 1))) {
      at++;
      while (ChineseNumber.digit(at(at)) >= 0) {
        at++;
      }
    }
    return at;
  }

  private void add(int begin, int end, BigDecimal value, Form form) {
    found.add(new Numeral(begin, end, value, form));
  }

  private char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : 0;
  }

  /** The words that a Chinese numeral counts, read when the first one is met. */
  private static final class Measures {
    static final List<String> WORDS = Resource.lines(Resource.class, "measures.txt");
  }
}
