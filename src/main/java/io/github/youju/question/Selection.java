package io.github.youju.question;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which of the figures set side by side a question wants, and in which order.
 *
 * @param order what stands first
 * @param most how many are wanted, those that tie with the last aside; 0 for all
 * @param bar what a figure must pass to be wanted
 * @param falls whether falls are put in order, of which the deepest counts as the highest
 */
public record Selection(Order order, int most, Optional<Bar> bar, boolean falls) {

  /**
   * What stands first: the highest figure, the lowest, the better or the worse end, which is for
   * the indicator to say, one of each, or the earliest year.
   */
  public enum Order {
    HIGHEST,
    LOWEST,
    BEST,
    WORST,
    BOTH_ENDS,
    EARLIEST
  }

  /**
   * A bar that figures are measured against.
   *
   * @param value in the unit
   * @param unit folded; empty where the question names none
   * @param above whether figures above the bar are wanted, else those below
   * @param inclusive whether a figure that equals the bar passes
   */
  public record Bar(BigDecimal value, String unit, boolean above, boolean inclusive) {

    /** Whether it is a percentage, or the nought that a fall stays below. */
    public boolean isOfRates() {
      return unit.equals("%") || value.signum() == 0;
    }

    /** Whether a value in the bar's unit passes. */
    public boolean isPassed(BigDecimal other) {
      int sign = other.compareTo(value);
      return sign == 0 ? inclusive : above == sign > 0;
    }
  }
}
