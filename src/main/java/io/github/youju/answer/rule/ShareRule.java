package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.answer.Answer.Computation;
import io.github.youju.fact.Fact;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Works out which share one stated amount has in another, where no report states the share. */
final class ShareRule {
  private final Question question;
  private final Evidence evidence;
  private final Voice voice;

  ShareRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** Empty where the question does not name a part and its whole, or one is not stated. */
  Optional<Answer> answer() {
    List<Cell> cells = new Items(question, evidence).partAndWhole();
    if (cells.size() != 2) {
      return Optional.empty();
    }
    List<Fact> facts = cells.stream().map(Cell::fact).toList();
    Optional<Amounts> amounts = Amounts.of(facts);
    if (amounts.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal part = amounts.get().values().get(0);
    BigDecimal whole = amounts.get().values().get(1);
    if (whole.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal share = Amounts.quotient(part.multiply(BigDecimal.valueOf(100)), whole);
    Computation computation =
        ComputeRule.computation(
            Amounts.print(part) + "÷" + Amounts.print(whole) + "×100",
            List.of(part, whole),
            share.toPlainString());
    Cited cited = new Cited();
    String text =
        voice.join(
            List.of(
                cited.part(cells.get(0), question, voice),
                cited.part(cells.get(1), question, voice),
                voice.result("share", computation, "%")));
    return Optional.of(new Answer.Stated(text, cited.spans(), "compute", List.of(computation)));
  }
}
