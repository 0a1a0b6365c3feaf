package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers whether something rose or fell: the direction first, told by the sign of the stated
 * growth, then the figure. An amount alone tells no direction.
 */
final class DirectionRule {
  /** 提高1.5个百分点 is a change; 高于全省1.5个百分点 is none. */
  private static final Pattern CHANGE = Pattern.compile("(?:同比)?[提上增扩下降减回缩].*");

  private final Question question;
  private final Evidence evidence;
  private final Voice voice;

  DirectionRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** Empty where no fact is surely what was asked for. */
  Optional<Answer> answer() {
    LookupRule lookup = new LookupRule(question, evidence, voice);
    Optional<Answer> answer = lookup.answer();
    if (!(answer.orElse(null) instanceof Answer.Stated stated)) {
      return answer;
    }
    FactHit anchor = new OtherReports(evidence).best(lookup.anchor().orElseThrow());
    if (anchor.fact().kind() == Kind.TARGET && question.slots().kind() != Kind.TARGET) {
      return Optional.of(new Refusal(question, evidence, voice).missing("kind"));
    }
    if (anchor.fact().quantity() == null) {
      return answer;
    }
    for (Fact fact : Measured.of(question, evidence, anchor)) {
      if (isChange(fact)) {
        String direction = voice.direction(fact.quantity().low().signum());
        return Optional.of(
            new Answer.Stated(
                direction + stated.text(), stated.citations(), "direction", stated.computations()));
      }
    }
    return Optional.of(new Refusal(question, evidence, voice).missing("measure"));
  }

  private static boolean isChange(Fact fact) {
    Measure measure = fact.quantity().measure();
    return measure == Measure.GROWTH
        || measure == Measure.POINTS && CHANGE.matcher(fact.wording()).matches();
  }
}
