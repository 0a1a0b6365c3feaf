package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.document.Span;
import io.github.youju.fact.Fact;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import io.github.youju.retrieve.SentenceHit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Answers how and why with a few sentences of the report, each cited, in the report's order. A
 * question that takes a figure for granted which the report contradicts is refused.
 */
final class DescribeRule {
  private static final double SURE = 0.5;
  private static final int SENTENCES = 5;
  private static final int LONGEST = 600;

  private final Question question;
  private final Evidence evidence;
  private final Voice voice;

  DescribeRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** Empty where no passage is surely about it. */
  Optional<Answer> answer() {
    Optional<Answer> contradicted = contradiction();
    if (contradicted.isPresent()) {
      return contradicted;
    }
    List<SentenceHit> hits = evidence.sentences();
    if (hits.isEmpty() || hits.getFirst().coverage() < SURE) {
      return Optional.empty();
    }
    SentenceHit first = hits.getFirst();
    List<SentenceHit> chosen = new ArrayList<>();
    int length = 0;
    for (SentenceHit hit : hits) {
      boolean near =
          hit.passage().ordinal() == first.passage().ordinal()
              || hit.passage().headings().equals(first.passage().headings());
      int size = hit.text().text().length();
      if (hit.report().equals(first.report())
          && near
          && chosen.size() < SENTENCES
          && length + size <= LONGEST) {
        chosen.add(hit);
        length += size;
      }
    }
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    chosen.sort(Comparator.comparingInt(hit -> hit.span().begin()));
    StringBuilder text = new StringBuilder();
    List<Span> citations = new ArrayList<>();
    for (SentenceHit hit : chosen) {
      citations.add(hit.span());
      text.append(voice.words(hit.text().text())).append("[").append(citations.size()).append("]");
    }
    return Optional.of(new Answer.Stated(text.toString(), citations, "sentences"));
  }

  /** 为什么定为8%, where the report gives 6%左右; 为什么负增长, where it grew. */
  private Optional<Answer> contradiction() {
    boolean fall = question.folded().matches(".*(负增长|下降|下滑|减少).*");
    List<String> indicators = question.slots().indicators();
    if (indicators.isEmpty() || (question.premises().isEmpty() && !fall)) {
      return Optional.empty();
    }
    List<Answer.Nearest> nearest = new ArrayList<>();
    for (FactHit hit : evidence.facts()) {
      Fact fact = hit.fact();
      boolean same = indicators.contains(fact.indicator()) && fact.scope().isEmpty();
      if (!same || fact.quantity() == null) {
        continue;
      }
      String value = fact.quantity().low().abs().toPlainString() + fact.quantity().unit();
      if (question.premises().contains(value) || (fall && fact.quantity().low().signum() < 0)) {
        return Optional.empty();
      }
      if (nearest.isEmpty()) {
        nearest.add(
            new Answer.Nearest(
                voice.head(hit.report(), fact.period().year(), fact.kind())
                    + voice.facts(fact.indicator(), List.of(fact))
                    + "[1]",
                List.of(Proof.of(fact))));
      }
    }
    return nearest.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refusal(question, evidence, voice).missing("premise", nearest));
  }
}
