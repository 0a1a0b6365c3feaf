package io.github.youju.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads numbers written in Chinese numerals: 第五, 三百二十, 二零二四. */
final class ChineseNumerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final long MYRIAD = 10_000L;

  private final String run;
  private int at;

  private ChineseNumerals(String run) {
    this.run = run;
  }

  /** Whether the character can be part of such a number; the text is folded. */
  static boolean isNumeral(char character) {
    return isDigit(character) || unit(character) > 0 || myriad(character) > 0;
  }

  static boolean isDigit(char character) {
    return digit(character) >= 0;
  }

  /**
   * All numbers that a run of numerals stands for: 二零二四 is 2024, 三百二十 is 320, and 十四五 is 14 and 5,
   * because the name of the five-year plan is no number at all.
   */
  static List<BigDecimal> read(String run) {
    List<BigDecimal> numbers = new ArrayList<>(2);
    if (run.length() > 2 && run.chars().allMatch(each -> isDigit((char) each))) {
      StringBuilder digits = new StringBuilder();
      run.chars().forEach(each -> digits.append(digit((char) each)));
      numbers.add(new BigDecimal(digits.toString()));
      return numbers;
    }
    ChineseNumerals reader = new ChineseNumerals(run);
    while (reader.at < run.length()) {
      numbers.add(BigDecimal.valueOf(reader.number()));
    }
    return numbers;
  }

  private long number() {
    long whole = 0;
    long section = 0;
    long lastUnit = Long.MAX_VALUE;
    int begin = at;
    while (at < run.length()) {
      char numeral = run.charAt(at);
      long times = myriad(numeral);
      if (times > 0) {
        long counted = at == begin ? 1 : section;
        whole = times > MYRIAD ? (whole + counted) * times : whole + counted * times;
        section = 0;
        lastUnit = Long.MAX_VALUE;
        at++;
      } else if (numeral == '零') {
        lastUnit = 10;
        at++;
      } else {
        int digit = isDigit(numeral) ? digit(numeral) : 1;
        int unitAt = isDigit(numeral) ? at + 1 : at;
        long unit = unitAt < run.length() ? unit(run.charAt(unitAt)) : 0;
        if (unit > 0 && unit < lastUnit) {
          section += digit * unit;
          lastUnit = unit;
          at = unitAt + 1;
        } else if (unit == 0 && (at == begin || lastUnit >= 10) && lastUnit > 1) {
          section += digit;
          lastUnit = 1;
          at = unitAt;
        } else {
          break;
        }
      }
    }
    return whole + section;
  }

  /** The digit that a numeral stands for; -1 for another character. */
  static int digit(char numeral) {
    return numeral == '两' ? 2 : DIGITS.indexOf(numeral);
  }

  private static long unit(char numeral) {
    return switch (numeral) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }

  private static long myriad(char numeral) {
    return switch (numeral) {
      case '万' -> MYRIAD;
      case '亿' -> 100_000_000L;
      default -> 0;
    };
  }
}
