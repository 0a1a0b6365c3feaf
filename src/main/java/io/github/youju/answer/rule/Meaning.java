package io.github.youju.answer.rule;

import io.github.youju.fact.Fact;
import io.github.youju.fact.GeneralNames;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import java.util.List;

/**
 * Settles which indicator a general word means by what the reports state: who asks for 失业率 where
 * only the surveyed one stands is told that one, by its full name.
 */
final class Meaning {
  private Meaning() {}

  /** The question about the indicator that is stated; the same where the usual one is, or none. */
  static Question settled(Question question, Evidence evidence) {
    List<String> asked = question.slots().indicators();
    if (asked.size() != 1 || isStated(asked.getFirst(), evidence)) {
      return question;
    }
    List<String> meanings = GeneralNames.meanings(question.topic());
    if (!meanings.contains(asked.getFirst())) {
      return question;
    }
    for (String meaning : meanings) {
      if (isStated(meaning, evidence)) {
        return question.about(meaning);
      }
    }
    return question;
  }

  private static boolean isStated(String indicator, Evidence evidence) {
    for (FactHit hit : evidence.facts()) {
      Fact fact = hit.fact();
      if (fact.indicator().equals(indicator)
          && fact.scope().isEmpty()
          && fact.period().isWholeYear()) {
        return true;
      }
    }
    return false;
  }
}
