package io.github.youju.answer.rule;

import io.github.youju.fact.Fact;
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
    boolean several = question.terms().size() > 1 && asked.contains(fact.subject());
    boolean poor = fact.subject().length() <= POOR && !asked.isEmpty() && !several;
    return poor && !asked.contains(fact.subject())
        ? asked + " " + fact.subject()
        : poor ? asked : fact.subject();
  }
}
