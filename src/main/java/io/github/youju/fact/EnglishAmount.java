package io.github.youju.fact;

import java.math.BigDecimal;

/** A value in the scales that English counts in: 1.72亿 is 172 million. */
public final class EnglishAmount {
  private static final String[] SCALES = {"trillion", "billion", "million"};
  private static final int[] POWERS = {12, 9, 6};

  private EnglishAmount() {}

  /** A value of a unit as written, without the unit itself: 44.47 billion, 94000. */
  public static String of(BigDecimal value, String unit) {
    BigDecimal amount = Amount.unscaled(value, unit);
    for (int i = 0; i < SCALES.length; i++) {
      BigDecimal scaled = amount.movePointLeft(POWERS[i]);
      if (scaled.abs().compareTo(BigDecimal.ONE) >= 0) {
        return Amount.plain(scaled).toPlainString() + " " + SCALES[i];
      }
    }
    return amount.toPlainString();
  }
}
