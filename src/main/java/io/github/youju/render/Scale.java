package io.github.youju.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The rows of a plot, a step of 1, 2 or 5 times a power of ten apart, so that what stands beside
 * them are round figures.
 *
 * @param lowest the value of the lowest row, a multiple of the step
 * @param step from one row to the next
 * @param rows how many there are
 */
record Scale(BigDecimal lowest, BigDecimal step, int rows) {
  private static final List<Integer> ROUND = List.of(1, 2, 5);

  /** The finest scale that holds the values from low to high in so many rows. */
  static Scale over(double low, double high, int most) {
    double range = high > low ? high - low : 1;
    for (int power = (int) Math.floor(Math.log10(range / most)); ; power++) {
      for (int round : ROUND) {
        BigDecimal step = BigDecimal.valueOf(round).scaleByPowerOfTen(power);
        BigDecimal lowest = multiple(low, step, RoundingMode.FLOOR);
        BigDecimal highest = multiple(low + range, step, RoundingMode.CEILING);
        int rows =
            highest.subtract(lowest).divide(step, 0, RoundingMode.UNNECESSARY).intValue() + 1;
        if (rows <= most) {
          return new Scale(lowest, step, rows);
        }
      }
    }
  }

  private static BigDecimal multiple(double value, BigDecimal step, RoundingMode mode) {
    return BigDecimal.valueOf(value).divide(step, 0, mode).multiply(step);
  }

  /** The row nearest to a value. */
  int row(double value) {
    return BigDecimal.valueOf(value)
        .subtract(lowest)
        .divide(step, 0, RoundingMode.HALF_UP)
        .intValue();
  }

  /** What stands beside a row, all with as many decimals. */
  String label(int row) {
    BigDecimal value = lowest.add(step.multiply(BigDecimal.valueOf(row)));
    return value
        .setScale(Math.max(0, step.stripTrailingZeros().scale()), RoundingMode.HALF_UP)
        .toPlainString();
  }
}
