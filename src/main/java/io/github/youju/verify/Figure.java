package io.github.youju.verify;

import java.math.BigDecimal;

/**
 * A number in a text.
 *
 * @param words as it stands there
 * @param number as printed, without a sign and without its scale
 * @param scale what its scale multiplies by: 100000000 for 亿, 1 for none
 * @param unit whether it is a percentage, something else, or not told
 * @param year whether it can be read as a year
 * @param begin where it begins in the text that was looked at
 */
record Figure(
    String words, BigDecimal number, BigDecimal scale, Unit unit, boolean year, int begin) {

  /** What a number counts, as far as two equal numbers must not be taken for each other. */
  enum Unit {
    /** Percent and percentage points. */
    PERCENT,
    PERMILLE,
    /** Anything that is counted or measured. */
    OTHER,
    /** No unit beside it: it stands in a list, a formula, or at an end. */
    UNTOLD
  }

  /** Whether the other says the same number; 1.72亿 and 172 million do, 1.72亿 and 1.72万 do not. */
  boolean matches(Figure other) {
    if (unit == Unit.UNTOLD || other.unit == Unit.UNTOLD) {
      return equal(number, other.number) || equal(value(), other.value());
    }
    return unit == other.unit && equal(value(), other.value());
  }

  /** Where it ends, its scale and percent sign taken in. */
  int end() {
    return begin + words.length();
  }

  BigDecimal value() {
    return number.multiply(scale);
  }

  private static boolean equal(BigDecimal one, BigDecimal two) {
    return one.compareTo(two) == 0;
  }
}
