package io.github.youju.extract;

import io.github.youju.fact.Qualifier;
import java.math.BigDecimal;

/**
 * A number with its unit as it stands in a folded sentence.
 *
 * @param begin where the value's words begin, a qualifier such as 超 or 不低于 included
 * @param number where the digits begin
 * @param end one past the value's words, a qualifier such as 左右 included
 * @param low the value, or the lower end of a range, as printed and without the scale of its unit
 * @param high the upper end of a range; equal to {@code low} for a single value
 * @param unit as written with its scale, such as 万人次; empty for a bare number
 * @param group the group of the unit in {@code units.txt}; "rank" for 第5
 * @param qualifier how exact it is
 * @param base whether the next figure is what it rose or fell to: 由45.9%提高到52.6%
 */
record Figure(
    int begin,
    int number,
    int end,
    BigDecimal low,
    BigDecimal high,
    String unit,
    String group,
    Qualifier qualifier,
    boolean base) {

  boolean isPercent() {
    return group.equals("percent");
  }

  boolean isRank() {
    return group.equals("rank");
  }

  boolean isPoints() {
    return group.equals("points");
  }

  Figure asBase() {
    return new Figure(begin, number, end, low, high, unit, group, qualifier, true);
  }
}
