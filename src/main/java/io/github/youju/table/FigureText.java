package io.github.youju.table;

import io.github.youju.fact.Amount;
import io.github.youju.fact.EnglishAmount;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Qualifier;
import io.github.youju.fact.Quantity;
import java.math.BigDecimal;

/** A value as a person reads it in a cell: 6%左右, 超过300亿元, about 6%, 与经济增长同步. */
final class FigureText {
  private FigureText() {}

  static String of(Fact fact, Words words) {
    Quantity quantity = fact.quantity();
    if (fact.isInWords()) {
      return fact.wording();
    }
    String value = amount(quantity.low(), quantity.unit(), words);
    if (quantity.isRange()) {
      String low =
          words.isEnglish()
              ? EnglishAmount.of(quantity.low(), quantity.unit())
              : quantity.low().toPlainString();
      value = low + "-" + amount(quantity.high(), quantity.unit(), words);
    }
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

  /** 512.8亿元, 51.28 billion yuan. */
  static String amount(BigDecimal value, String unit, Words words) {
    if (!words.isEnglish()) {
      return value.toPlainString() + unit;
    }
    String noun = words.unit(Amount.unscaled(unit));
    boolean apart = !noun.isEmpty() && Character.isLetterOrDigit(noun.charAt(0));
    return EnglishAmount.of(value, unit) + (apart ? " " : "") + noun;
  }
}
