package io.github.youju.fact;

import java.math.BigDecimal;

/**
 * A figure with its unit.
 *
 * @param low the value, or the lower end of a range; negative for a fall
 * @param high the upper end of a range; equal to {@code low} for a single value
 * @param unit as written, such as %, 亿元, 万人, 个百分点; empty where there is none
 * @param measure what it measures
 */
public record Quantity(BigDecimal low, BigDecimal high, String unit, Measure measure) {
  /** A single value. */
  public static Quantity of(BigDecimal value, String unit, Measure measure) {
    return new Quantity(value, value, unit, measure);
  }

  /** Whether it is a range such as 3-5家. */
  public boolean isRange() {
    return low.compareTo(high) != 0;
  }
}
