package io.github.youju.fact;

import java.math.BigDecimal;

/**
 * A value in the plain unit of its kind, so that 0.43亿元 and 4300万元 are equal.
 *
 * @param value plain, without trailing zeros
 * @param unit without a scale: 元, 人, 吨, 亩; 家, 户 and the like count alike and are 个
 */
public record Amount(BigDecimal value, String unit) {
  private static final String[] SCALES = {
    "万亿", "千亿", "百亿", "十亿", "亿", "千万", "百万", "十万", "万", "千", "百"
  };
  private static final int[] POWERS = {12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2};
  private static final String COUNTERS = "个家户项处所座件";

  /** The value of a quantity, of a range the lower one. */
  public static Amount of(Quantity quantity) {
    int scale = scale(quantity.unit());
    int power = scale < 0 ? 0 : POWERS[scale];
    return new Amount(plain(quantity.low().scaleByPowerOfTen(power)), base(quantity.unit()));
  }

  /** The value in a unit as written; null where that counts something else. */
  public BigDecimal in(String written) {
    if (!base(written).equals(unit)) {
      return null;
    }
    int scale = scale(written);
    return plain(value.scaleByPowerOfTen(scale < 0 ? 0 : -POWERS[scale]));
  }

  /** Without trailing zeros, and without an exponent when printed plainly. */
  public static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String base(String unit) {
    int scale = scale(unit);
    String base = scale < 0 ? unit : unit.substring(SCALES[scale].length());
    return base.length() == 1 && COUNTERS.contains(base) ? "个" : base;
  }

  /** Which scale a unit begins with; 千 of 千米, 千瓦 and 千克 is no scale but part of the unit. */
  private static int scale(String unit) {
    if (unit.startsWith("千") && unit.length() > 1 && "米瓦克".indexOf(unit.charAt(1)) >= 0) {
      return -1;
    }
    for (int i = 0; i < SCALES.length; i++) {
      if (unit.startsWith(SCALES[i])) {
        return i;
      }
    }
    return -1;
  }
}
