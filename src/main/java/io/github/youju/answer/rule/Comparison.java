package io.github.youju.answer.rule;

import io.github.youju.answer.Answer.Computation;
import java.math.BigDecimal;
import java.util.List;

/**
 * Two figures set against each other, in one unit.
 *
 * @param amounts the two, in the order of the cells
 */
record Comparison(Cell one, Cell other, Amounts amounts) {
  private BigDecimal first() {
    return amounts.values().get(0);
  }

  private BigDecimal second() {
    return amounts.values().get(1);
  }

  /** By how much the first is higher; below zero where it is lower. */
  BigDecimal difference() {
    return first().subtract(second());
  }

  /** The greater less the smaller. */
  Computation computation() {
    String formula =
        difference().signum() >= 0
            ? Amounts.difference(first(), second())
            : Amounts.difference(second(), first());
    return new Computation(
        formula,
        List.of(first().toPlainString(), second().toPlainString()),
        Amounts.print(difference().abs()));
  }
}
