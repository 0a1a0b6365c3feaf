package io.github.youju.answer.rule;

import io.github.youju.fact.Fact;
import io.github.youju.fact.Indicators;
import io.github.youju.question.Question;

/** What a fact is of, in words that make sense outside its sentence. */
final class Names {
  private static final int POOR = 4;

  private Names() {}

  static String of(Question question, Fact fact) {
    if (!fact.indicator().isEmpty() && fact.scope().isEmpty()) {
      return fact.indicator();
    }
    String asked = question.slots().subject();
    boolean named = Indicators.known().named(fact.subject()).isPresent();
    if (named && question.slots().indicators().size() == 1) {
      // 外贸 is told as that, though 进出口总额 was asked for.
      return fact.subject();
    }
    if (!fact.label().isEmpty() && asked.endsWith(fact.subject())) {
      // 蛋产量 out of 肉、蛋、奶产量 is told as that, though 卤蛋产量 was asked for.
      return fact.subject();
    }
    boolean several = question.terms().size() > 1 && asked.contains(fact.subject());
    boolean poor = fact.subject().length() <= POOR && !asked.isEmpty() && !several;
    return poor && !asked.contains(fact.subject())
        ? asked + " " + fact.subject()
        : poor ? asked : fact.subject();
  }
}
