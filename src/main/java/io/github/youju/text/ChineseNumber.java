package io.github.youju.text;

import java.math.BigDecimal;
import java.util.Optional;

/** The value of a number written in Chinese characters. */
final class ChineseNumber {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  private ChineseNumber() {}

  /** The digit, or -1; 二O, 二0 and 二○ all stand for 二〇. */
  static int digit(char c) {
    return switch (c) {
      case '〇', '○', '◯', '0', 'O', 'o' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  /** A character that a Chinese numeral is written with, the decimal point 点 aside. */
  static boolean isPart(char c) {
    return c == '〇' || c == '○' || c == '两' || DIGITS.indexOf(c) >= 0 || "十百千万亿".indexOf(c) >= 0;
  }

  /** Four digits one by one, as years are written. */
  static Optional<BigDecimal> digits(String text) {
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0 || text.charAt(i) == '两') {
        return Optional.empty();
      }
      value = value * 10 + digit;
    }
    return text.length() == 4 ? Optional.of(BigDecimal.valueOf(value)) : Optional.empty();
  }

  /** A number in words: 二十五, 三千二百, 两万亿, 四点五; empty for 十四五, 三三. */
  static Optional<BigDecimal> words(String text) {
    int point = text.indexOf('点');
    BigDecimal whole = whole(point < 0 ? text : text.substring(0, point));
    if (whole == null) {
      return Optional.empty();
    }
    if (point < 0) {
      return Optional.of(whole);
    }
    StringBuilder decimals = new StringBuilder(whole.toPlainString()).append('.');
    for (int i = point + 1; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      decimals.append(digit);
    }
    return point + 1 < text.length()
        ? Optional.of(new BigDecimal(decimals.toString()))
        : Optional.empty();
  }

  private static BigDecimal whole(String text) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = BigDecimal.ZERO;
    int section = 0;
    int digit = -1;
    int lowest = Integer.MAX_VALUE;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (digit(c) == 0) {
        if (digit > 0) {
          return null;
        }
        digit = text.length() == 1 ? 0 : -1;
      } else if (digit(c) > 0) {
        if (digit >= 0) {
          return null;
        }
        digit = digit(c);
      } else if (c == '万' || c == '亿') {
        int whole = section + Math.max(digit, 0);
        group = group.add(BigDecimal.valueOf(whole == 0 && i == 0 ? 1 : whole));
        if (c == '亿') {
          total = total.add(group).multiply(HUNDRED_MILLION);
          group = BigDecimal.ZERO;
        } else {
          group = group.multiply(TEN_THOUSAND);
        }
        section = 0;
        digit = -1;
        lowest = Integer.MAX_VALUE;
      } else {
        int scale = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
        boolean alone = digit < 0 && (i == 0 || scale == 10);
        if (scale == 0 || scale >= lowest || (digit < 0 && !alone)) {
          return null;
        }
        section += scale * (alone ? 1 : digit);
        lowest = scale;
        digit = -1;
      }
    }
    BigDecimal rest = BigDecimal.valueOf(section + (long) Math.max(digit, 0));
    return text.isEmpty() ? null : total.add(group).add(rest);
  }
}
