package io.github.youju.answer.rule;

import io.github.youju.fact.Amount;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Figures brought to one unit, so that they can be worked with.
 *
 * @param values in the unit, in the order of the facts
 * @param unit the unit they share, the largest that one of them was written in
 */
record Amounts(List<BigDecimal> values, String unit) {
  private static final String[] SCALES = {"万亿", "亿", "万"};
  private static final int[] POWERS = {12, 8, 4};

  /** Empty where the units do not agree: 户 and 亩, or an amount and a growth. */
  static Optional<Amounts> of(List<Fact> facts) {
    Fact first = facts.getFirst();
    int power = 0;
    for (Fact fact : facts) {
      boolean same =
          fact.quantity() != null
              && fact.quantity().measure() == first.quantity().measure()
              && sameBase(base(fact.quantity().unit()), base(first.quantity().unit()));
      if (!same) {
        return Optional.empty();
      }
      power = Math.max(power, power(fact.quantity().unit()));
    }
    List<BigDecimal> values = new ArrayList<>();
    for (Fact fact : facts) {
      int shift = power(fact.quantity().unit()) - power;
      values.add(plain(fact.quantity().low().scaleByPowerOfTen(shift)));
    }
    return Optional.of(new Amounts(values, scale(power) + base(first.quantity().unit())));
  }

  /**
   * The largest group of stated cells whose figures can be compared, in their order: a growth is
   * never set beside an amount, nor 户 beside 亩.
   */
  static List<Cell> comparable(List<Cell> cells) {
    List<Cell> best = List.of();
    for (Cell first : cells) {
      List<Cell> group = new ArrayList<>();
      for (Cell cell : cells) {
        if (isComparable(first.fact(), cell.fact())) {
          group.add(cell);
        }
      }
      best = group.size() > best.size() ? group : best;
    }
    return best;
  }

  /** 52.53亿斤 and 73万吨 are amounts of one kind, though no sum is formed of them. */
  private static boolean isComparable(Fact one, Fact other) {
    boolean same = one.quantity().measure() == other.quantity().measure();
    boolean kind = Amount.of(one.quantity()).unit().equals(Amount.of(other.quantity()).unit());
    return of(List.of(one, other)).isPresent() || same && kind;
  }

  /** Values in one unit, to put {@link #comparable} facts in order by. */
  static List<BigDecimal> inOrder(List<Fact> facts) {
    return of(facts)
        .map(Amounts::values)
        .orElseGet(() -> facts.stream().map(each -> Amount.of(each.quantity()).value()).toList());
  }

  /**
   * The low end of a quantity in a unit of the same kind; as it is where the unit is of another.
   */
  static BigDecimal inUnit(Quantity quantity, String unit) {
    BigDecimal converted = unit.isEmpty() ? null : Amount.of(quantity).in(unit);
    if (converted != null) {
      return converted;
    }
    boolean scaled = power(unit) > 0 || base(unit).equals(base(quantity.unit()));
    return scaled
        ? quantity.low().scaleByPowerOfTen(power(quantity.unit()) - power(unit))
        : quantity.low();
  }

  /** Two rates differ by percentage points. */
  String unitOfDifference() {
    return unit.equals("%") ? "个百分点" : unit;
  }

  /** The formula of a difference, printed without a double sign: 10+13.6=23.6. */
  static String difference(BigDecimal larger, BigDecimal smaller) {
    String left =
        smaller.signum() < 0
            ? print(larger) + "+" + print(smaller.negate())
            : print(larger) + "-" + print(smaller);
    return left + "=" + print(larger.subtract(smaller));
  }

  static String print(BigDecimal value) {
    return plain(value).toPlainString();
  }

  /** A quotient to four significant digits more than a reader needs, without trailing zeros. */
  static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
    BigDecimal exact = dividend.divide(divisor, MathContext.DECIMAL64);
    return plain(exact.setScale(2, RoundingMode.HALF_UP));
  }

  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** 家, 户 and 个 all count companies, projects and the like. */
  private static boolean sameBase(String one, String other) {
    String counters = "个家户项处所座件";
    boolean counted = one.isEmpty() && other.equals("人") || other.isEmpty() && one.equals("人");
    return one.equals(other)
        || counted // 1240万 beside 1442万人
        || (one.length() == 1
            && other.length() == 1
            && counters.contains(one)
            && counters.contains(other));
  }

  private static int power(String unit) {
    for (int i = 0; i < SCALES.length; i++) {
      if (unit.startsWith(SCALES[i])) {
        return POWERS[i];
      }
    }
    return 0;
  }

  /** A unit without its scale: 元 of 亿元. */
  static String base(String unit) {
    for (String scale : SCALES) {
      if (unit.startsWith(scale)) {
        return unit.substring(scale.length());
      }
    }
    return unit;
  }

  private static String scale(int power) {
    for (int i = 0; i < POWERS.length; i++) {
      if (POWERS[i] == power) {
        return SCALES[i];
      }
    }
    return "";
  }
}
