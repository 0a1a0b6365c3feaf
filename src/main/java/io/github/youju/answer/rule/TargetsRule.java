package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lists the main targets of a report: those that stand together with the target of the economy as a
 * whole.
 */
final class TargetsRule {
  /** Targets this near each other belong to one list, in passages. */
  private static final int NEAR = 12;

  private final Question question;
  private final Evidence evidence;
  private final Voice voice;

  TargetsRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** Empty where the report sets no target for the economy. */
  Optional<Answer> answer() {
    FactHit centre = null;
    for (FactHit hit : evidence.facts()) {
      if (hit.fact().indicator().equals("地区生产总值") && hit.fact().scope().isEmpty()) {
        centre = hit;
        break;
      }
    }
    if (centre == null) {
      return Optional.empty();
    }
    List<Fact> targets = new ArrayList<>();
    for (FactHit hit : evidence.facts()) {
      Fact fact = hit.fact();
      boolean listed =
          fact.kind() == Kind.TARGET
              && !fact.indicator().isEmpty()
              && fact.reportId().equals(centre.fact().reportId())
              && Math.abs(fact.passage() - centre.fact().passage()) <= NEAR
              && fact.period().equals(centre.fact().period());
      if (listed) {
        targets.add(fact);
      }
    }
    targets.sort(Comparator.comparingInt(fact -> fact.value().begin()));
    Cited cited = new Cited();
    List<String> parts = new ArrayList<>();
    for (Fact fact : targets) {
      String head =
          parts.isEmpty() ? voice.head(centre.report(), fact.period().year(), Kind.TARGET) : "";
      parts.add(head + voice.facts(Names.of(question, fact), List.of(fact)) + cited.mark(fact));
    }
    return Optional.of(new Answer.Stated(voice.join(parts), cited.spans(), "targets"));
  }
}
