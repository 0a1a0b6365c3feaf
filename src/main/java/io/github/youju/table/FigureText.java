package io.github.youju.table;

import io.github.youju.fact.Fact;
import io.github.youju.fact.Qualifier;
import io.github.youju.fact.Quantity;

/** A value as a person reads it in a cell: 6%左右, 超过300亿元, about 6%, 与经济增长同步. */
final class FigureText {
  private FigureText() {}

  static String of(Fact fact, Words words) {
    Quantity quantity = fact.quantity();
    if (fact.isInWords()) {
      return fact.wording();
    }
    String value = quantity.low().toPlainString();
    if (quantity.isRange()) {
      value += "-" + quantity.high().toPlainString();
    }
    String unit = words.unit(quantity.unit());
    boolean apart =
        words.isEnglish() && !unit.isEmpty() && Character.isLetterOrDigit(unit.charAt(0));
    value += apart ? " " + unit : unit;
    String qualifier = words.qualifier(fact.qualifier());
    if (qualifier.isEmpty()) {
      return value;
    }
    if (words.isEnglish()) {
      return qualifier + " " + value;
    }
    boolean before = fact.qualifier() == Qualifier.OVER || fact.qualifier() == Qualifier.NEARLY;
    return before ? qualifier + value : value + qualifier;
  }
}
