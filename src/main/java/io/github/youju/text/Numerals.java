package io.github.youju.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads numbers in Arabic digits and in Chinese characters, out of folded text. */
public final class Numerals {
  private static final String PERCENT = "百分之";

  private Numerals() {}

  /** The value of a text that is one number: 3,400, 3.5, 二十五, 四点五, 二〇二五, 百分之六, 第五. */
  public static Optional<BigDecimal> parse(String folded) {
    String text = folded.startsWith("第") ? folded.substring(1) : folded;
    if (text.startsWith(PERCENT)) {
      text = text.substring(PERCENT.length());
    }
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (Characters.isDigit(text.charAt(0))) {
      int end = ArabicNumber.end(text, 0);
      return end == text.length() ? Optional.of(ArabicNumber.value(text)) : Optional.empty();
    }
    Optional<BigDecimal> digits = ChineseNumber.digits(text);
    return digits.isPresent() ? digits : ChineseNumber.words(text);
  }

  /** A year of the last or this century, with or without 年: 2025, 二〇二五, 二0二五, 二O一一年. */
  public static OptionalInt year(String folded) {
    String text = folded.endsWith("年") ? folded.substring(0, folded.length() - 1) : folded;
    if (text.length() != 4) {
      return OptionalInt.empty();
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      char c = text.charAt(i);
      int digit = Characters.isDigit(c) ? c - '0' : ChineseNumber.digit(c);
      if (digit < 0 || c == '两') {
        return OptionalInt.empty();
      }
      year = year * 10 + digit;
    }
    return year >= 1900 && year < 2100 ? OptionalInt.of(year) : OptionalInt.empty();
  }

  /**
   * Every number of a folded text, from left to right. Chinese characters are taken for a number
   * only where one is counted with: before a measure word, after 第 or 百分之, as a year before 年; not
   * in 统一, 三农, 十四五, 万达, 千家万户, 一批.
   */
  public static List<Numeral> scan(String folded) {
    return new NumeralScanner(folded).scan();
  }
}
