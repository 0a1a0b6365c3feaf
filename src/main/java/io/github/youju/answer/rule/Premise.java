package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.fact.Fact;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks what a question takes for granted: 为什么定为8%, where the report gives 6%左右. */
final class Premise {
  private static final Pattern FALL =
      Pattern.compile(
          "(?i)负增长|下降|下滑|减少|萎缩|下跌|跌了|降了|缩水|变差|恶化|declin|\\bfall\\b|\\bfell\\b|\\bdrop|shrink|shrank|contract(?:ed)?\\b|slump|worsen");

  private final Question question;
  private final Evidence evidence;
  private final Voice voice;

  Premise(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /**
   * A refusal that gives what the report says instead; empty where the report does not contradict.
   */
  Optional<Answer> contradicted() {
    boolean fall = FALL.matcher(question.folded()).find();
    List<String> indicators = question.slots().indicators();
    if (indicators.isEmpty() || question.premises().isEmpty() && !fall) {
      return Optional.empty();
    }
    Answer.Nearest stated = null;
    for (FactHit hit : evidence.facts()) {
      Fact fact = hit.fact();
      boolean same = indicators.contains(fact.indicator()) && fact.scope().isEmpty();
      if (!same || fact.quantity() == null) {
        continue;
      }
      String value = fact.quantity().low().abs().toPlainString() + fact.quantity().unit();
      if (question.premises().contains(value) || fall && fact.quantity().low().signum() < 0) {
        return Optional.empty();
      }
      if (stated == null) {
        String text =
            voice.head(hit.report(), fact.period().year(), fact.kind())
                + voice.facts(fact.indicator(), List.of(fact));
        stated = new Answer.Nearest(text + "[1]", List.of(Proof.of(fact)));
      }
    }
    return stated == null
        ? Optional.empty()
        : Optional.of(new Refusal(question, evidence, voice).missing("premise", List.of(stated)));
  }
}
