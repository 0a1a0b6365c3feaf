package io.github.youju.answer.rule;

import io.github.youju.fact.EnglishAmount;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Measure;
import io.github.youju.fact.Qualifier;
import io.github.youju.fact.Quantity;
import java.util.Map;
import java.util.Optional;

/** A figure in English words; amounts in 万 and 亿 as written, with the English amount behind. */
final class EnglishFigure {
  /** What a unit without its scale is in English; what only counts has no word. */
  private static final Map<String, String> NOUNS =
      Map.ofEntries(
          Map.entry("个", ""),
          Map.entry("家", ""),
          Map.entry("所", ""),
          Map.entry("座", ""),
          Map.entry("项", ""),
          Map.entry("处", ""),
          Map.entry("人", " people"),
          Map.entry("名", " people"),
          Map.entry("户", " households"),
          Map.entry("吨", " tonnes"),
          Map.entry("斤", " jin"),
          Map.entry("亩", " mu"),
          Map.entry("公里", " km"),
          Map.entry("元", " yuan"),
          Map.entry("美元", " US dollars"));

  private EnglishFigure() {}

  /** What a fact states: growth of about 5.6%. */
  static String of(Fact fact) {
    Quantity quantity = fact.quantity();
    if (quantity == null) {
      return "“" + fact.wording() + "”";
    }
    String qualifier = qualifier(fact.qualifier());
    String number = quantity.low().abs().toPlainString();
    if (quantity.isRange()) {
      number = number + " to " + quantity.high().abs().toPlainString();
    }
    String figure =
        switch (quantity.unit()) {
          case "%" -> number + "%";
          case "个百分点" -> number + (number.equals("1") ? " percentage point" : " percentage points");
          default -> amount(number, quantity);
        };
    if (fact.period().isBase()) {
      return "from " + qualifier + figure;
    }
    if (fact.period().stretch().contains("均") && quantity.measure() == Measure.GROWTH) {
      return "an annual average of "
          + (quantity.low().signum() < 0 ? "-" : "")
          + qualifier
          + figure;
    }
    Optional<Margin> margin = Margin.of(fact);
    if (margin.isPresent()) {
      return margin.get().english(qualifier + figure);
    }
    return switch (quantity.measure()) {
      case GROWTH -> (quantity.low().signum() < 0 ? "down " : "growth of ") + qualifier + figure;
      case SHARE -> "a share of " + qualifier + figure;
      case POINTS -> (quantity.low().signum() < 0 ? "down " : "up ") + qualifier + figure;
      case RANK -> "“" + fact.wording() + "” (rank " + number + ")";
      case LEVEL -> qualifier + figure;
    };
  }

  /** Ends with a blank where it is not empty. */
  static String qualifier(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT, BETWEEN -> "";
      case ABOUT -> "about ";
      case OVER -> "over ";
      case NEARLY -> "nearly ";
      case AT_LEAST -> "at least ";
      case AT_MOST -> "no more than ";
    };
  }

  /**
   * 600万吨 (6 million tonnes); what needs no working out stands in English alone: 34, 12375 people.
   */
  private static String amount(String number, Quantity quantity) {
    String noun = NOUNS.get(quantity.unit());
    return noun == null ? number + quantity.unit() + converted(quantity) : number + noun;
  }

  /** 1.72亿元 is 172 million yuan; the verifier works it out again. */
  private static String converted(Quantity quantity) {
    String unit = quantity.unit();
    boolean scaled = unit.startsWith("亿") || unit.startsWith("万");
    if (!scaled || quantity.isRange()) {
      return "";
    }
    String noun = NOUNS.getOrDefault(Amounts.base(unit), "");
    return " (" + EnglishAmount.of(quantity.low().abs(), unit) + noun + ")";
  }
}
