package io.github.youju.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/**
 * A value in the plain unit of its kind, so that 0.43亿元 and 4300万元 are equal, and 1亿斤 and 5万吨.
 *
 * @param value plain, without trailing zeros
 * @param unit without a scale: 元, 人, 吨, 米, 亩; 家, 户 and the like count alike and are 个
 */
public record Amount(BigDecimal value, String unit) {
  private static final String[] SCALES = {
    "万亿", "千亿", "百亿", "十亿", "亿", "千万", "百万", "十万", "万", "千", "百"
  };
  private static final int[] POWERS = {12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2};
  private static final String COUNTERS = "个家户项处所座件";

  /** Units of one kind: how many 吨 or 米 each is; all divide without a rest both ways. */
  private static final Map<String, BigDecimal> TONNES =
      Map.of(
          "斤",
          new BigDecimal("0.0005"),
          "公斤",
          new BigDecimal("0.001"),
          "千克",
          new BigDecimal("0.001"));

  private static final Map<String, BigDecimal> METRES =
      Map.of("公里", BigDecimal.valueOf(1000), "千米", BigDecimal.valueOf(1000));

  /** The value of a quantity, of a range the lower one. */
  public static Amount of(Quantity quantity) {
    String unit = unscaled(quantity.unit());
    BigDecimal value = unscaled(quantity.low(), quantity.unit()).multiply(factor(unit));
    return new Amount(plain(value), base(unit));
  }

  /** The value in a unit as written; null where that counts something else. */
  public BigDecimal in(String written) {
    String other = unscaled(written);
    if (!base(other).equals(unit)) {
      return null;
    }
    int scale = scale(written);
    return plain(
        value
            .divide(factor(other), MathContext.UNLIMITED)
            .scaleByPowerOfTen(scale < 0 ? 0 : -POWERS[scale]));
  }

  /** A unit without its scale: 元 of 亿元. */
  public static String unscaled(String unit) {
    int scale = scale(unit);
    return scale < 0 ? unit : unit.substring(SCALES[scale].length());
  }

  /** A value without the scale of its unit. */
  public static BigDecimal unscaled(BigDecimal value, String unit) {
    int scale = scale(unit);
    return plain(value.scaleByPowerOfTen(scale < 0 ? 0 : POWERS[scale]));
  }

  /** Without trailing zeros, and without an exponent when printed plainly. */
  public static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String base(String unit) {
    if (TONNES.containsKey(unit)) {
      return "吨";
    }
    if (METRES.containsKey(unit)) {
      return "米";
    }
    return unit.length() == 1 && COUNTERS.contains(unit) ? "个" : unit;
  }

  private static BigDecimal factor(String unit) {
    return TONNES.getOrDefault(unit, METRES.getOrDefault(unit, BigDecimal.ONE));
  }

  /**
   * Which scale a unit begins with; 千 of 千米, 千瓦 and 千克 and 百 of 百分点 are no scales but parts of the
   * unit.
   */
  private static int scale(String unit) {
    boolean thousands = unit.startsWith("千") && unit.length() > 1;
    if (thousands && "米瓦克".indexOf(unit.charAt(1)) >= 0 || unit.startsWith("百分")) {
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
