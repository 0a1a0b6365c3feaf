package io.github.youju.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How two statements of one thing (place, year, indicator, measure) go together. A result beats an
 * estimate, a figure beats words, 303亿元 beats 突破300亿元, and 343.45亿元 beats 343.5亿元.
 */
public final class Agreement {
  /** The word of ambition for what stands beside a target: 增长6%以上,力争6.5%. */
  public static final String STRIVE = "力争";

  private static final BigDecimal NEAR = new BigDecimal("0.05");

  private Agreement() {}

  /**
   * More than 0 where the first takes the other's place, less where it adds nothing to it, 0 where
   * the two differ.
   */
  public static int compare(Fact one, Fact other) {
    if (rank(one) != rank(other)) {
      return Integer.compare(rank(one), rank(other));
    }
    if (isStriven(one) != isStriven(other)) {
      return 0;
    }
    if (one.isInWords()) {
      return one.wording().equals(other.wording()) ? -1 : 0;
    }
    if (isRounded(other, one) || isBar(other, one)) {
      return 1;
    }
    boolean adds =
        !isSame(one.quantity(), other.quantity()) && !isRounded(one, other) && !isBar(one, other);
    return adds ? 0 : -1;
  }

  /** Results before estimates, and figures before words. */
  private static int rank(Fact fact) {
    return (fact.isInWords() ? 0 : 2) + (fact.kind() == Kind.EXPECTED ? 0 : 1);
  }

  private static boolean isSame(Quantity one, Quantity other) {
    return Amount.of(one).equals(Amount.of(other))
        && one.isRange() == other.isRange()
        && (!one.isRange() || one.high().compareTo(other.high()) == 0);
  }

  /** Whether the first is only a rounder way to put the second. */
  private static boolean isRounded(Fact round, Fact exact) {
    Amount about = Amount.of(round.quantity());
    Amount value = Amount.of(exact.quantity());
    boolean loose =
        round.qualifier() == Qualifier.OVER
            || round.qualifier() == Qualifier.NEARLY
            || round.qualifier() == Qualifier.ABOUT && round.kind() != Kind.TARGET;
    if (round.qualifier() == exact.qualifier()) {
      return isFewerDigits(round.quantity(), exact.quantity());
    }
    if (!loose || exact.qualifier() != Qualifier.EXACT || !about.unit().equals(value.unit())) {
      return false;
    }
    BigDecimal off = value.value().subtract(about.value());
    return off.abs().compareTo(about.value().abs().multiply(NEAR)) <= 0
        && (round.qualifier() != Qualifier.OVER || off.signum() >= 0)
        && (round.qualifier() != Qualifier.NEARLY || off.signum() <= 0);
  }

  /** 达到136.97亿斤,连续4年稳定在130亿斤以上: a bar beside the result that passes it is no other result. */
  private static boolean isBar(Fact bar, Fact result) {
    boolean least = bar.qualifier() == Qualifier.AT_LEAST;
    if (!least && bar.qualifier() != Qualifier.AT_MOST
        || result.qualifier() == bar.qualifier()
        || bar.kind() == Kind.TARGET
        || !bar.sentence().equals(result.sentence())) {
      return false;
    }
    Amount limit = Amount.of(bar.quantity());
    Amount value = Amount.of(result.quantity());
    int over = value.value().compareTo(limit.value());
    return limit.unit().equals(value.unit()) && (least ? over >= 0 : over <= 0);
  }

  /** 343.5亿元 is 343.45亿元 with a digit less. */
  private static boolean isFewerDigits(Quantity round, Quantity exact) {
    BigDecimal value = Amount.of(exact).in(round.unit());
    return value != null
        && !round.isRange()
        && !exact.isRange()
        && value.scale() > round.low().scale()
        && value.setScale(round.low().scale(), RoundingMode.HALF_UP).compareTo(round.low()) == 0;
  }

  /** Whether it is only striven for. */
  public static boolean isStriven(Fact fact) {
    return fact.ambition().equals(STRIVE);
  }
}
