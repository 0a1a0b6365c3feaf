package io.github.youju.text;

import java.math.BigDecimal;

/** A number in Arabic digits, with thousands separators and decimals. */
final class ArabicNumber {
  private ArabicNumber() {}

  /** Where the number that begins with the digit at {@code begin} ends. */
  static int end(String text, int begin) {
    int end = digits(text, begin);
    int group = end;
    boolean leads = end - begin <= 3;
    while (leads && at(text, group) == ',' && digits(text, group + 1) == group + 4) {
      group += 4;
    }
    end = group;
    if (at(text, end) != '.' || !Characters.isDigit(at(text, end + 1))) {
      return end;
    }
    int decimals = digits(text, end + 1);
    boolean chain = at(text, decimals) == '.' && Characters.isDigit(at(text, decimals + 1));
    boolean inChain = begin > 1 && text.charAt(begin - 1) == '.' && isDigitAt(text, begin - 2);
    // 2.2024年 is a list's number and a year, 2024.12.31 a date.
    boolean year =
        at(text, decimals) == '年' && Numerals.year(text.substring(end + 1, decimals)).isPresent();
    return chain || inChain || year ? end : decimals;
  }

  /** The value of a stretch that {@link #end} has measured. */
  static BigDecimal value(String number) {
    return new BigDecimal(number.replace(",", ""));
  }

  private static int digits(String text, int begin) {
    int at = begin;
    while (isDigitAt(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean isDigitAt(String text, int index) {
    return Characters.isDigit(at(text, index));
  }

  private static char at(String text, int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }
}
