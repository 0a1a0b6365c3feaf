package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.answer.Answer.Computation;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Measure;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers what something rose or fell from, and by how much, where a report gives both values and
 * no difference: 由45.9%提高到52.6%.
 */
final class RiseRule {
  private static final Pattern BOTH =
      Pattern.compile("(?i)[从由]多少|[从由]几|原来|之前|此前|以前|from what|from how|previously");
  private static final Pattern BY =
      Pattern.compile(
          "(?i)(?:提高|增加|上升|提升|扩大|下降|降低|减少|上调|下调|涨|升|降|增|减)(?:了|幅)?(?:多少|几)|by how|how many percentage points|how much (?:did|was|were|has)");

  private static final double SURE = 0.8;

  private final Question question;
  private final Evidence evidence;
  private final Voice voice;

  RiseRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** The rise over several years that a report reviews together; empty where it gives none. */
  Optional<Answer> overYears() {
    int last = question.slots().years().stream().mapToInt(year -> year).max().orElse(0);
    if (question.slots().places().size() < 2 && BY.matcher(question.folded()).find()) {
      for (FactHit hit : evidence.facts()) {
        if (hit.coverage() >= SURE
            && hit.fact().period().year() == last
            && !hit.fact().period().isBase()) {
          Optional<Answer> answer = answer(hit);
          if (answer.isPresent()) {
            return answer;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Empty where the question does not ask for it, or the report gives one value only. */
  Optional<Answer> answer(FactHit anchor) {
    FactHit reached =
        anchor.fact().period().isBase() ? partner(anchor.fact(), false).orElse(anchor) : anchor;
    boolean both = BOTH.matcher(question.folded()).find();
    boolean by = BY.matcher(question.folded()).find();
    Fact base = both || by ? base(reached.fact()) : null;
    if (base == null || Amounts.of(List.of(base, reached.fact())).isEmpty()) {
      return Optional.empty();
    }
    Cited cited = new Cited();
    List<String> parts = new ArrayList<>();
    parts.add(
        voice.head(reached.report(), reached.fact().period().year(), reached.fact().kind())
            + voice.facts(Names.of(question, reached.fact()), List.of(base, reached.fact()))
            + cited.mark(reached.fact()));
    List<Computation> computations = new ArrayList<>();
    if (by) {
      Amounts amounts = Amounts.of(List.of(base, reached.fact())).orElseThrow();
      BigDecimal larger = amounts.values().get(0).max(amounts.values().get(1));
      BigDecimal smaller = amounts.values().get(0).min(amounts.values().get(1));
      Computation difference =
          ComputeRule.computation(
              Amounts.print(larger) + "-" + Amounts.print(smaller),
              amounts.values(),
              Amounts.print(larger.subtract(smaller)));
      computations.add(difference);
      parts.add(voice.result("difference", difference, amounts.unitOfDifference()));
    }
    return Optional.of(new Answer.Stated(voice.join(parts), cited.spans(), "rise", computations));
  }

  private Fact base(Fact reached) {
    boolean level =
        reached.quantity() != null
            && (reached.quantity().measure() == Measure.LEVEL
                || reached.quantity().measure() == Measure.SHARE);
    return level ? partner(reached, true).map(FactHit::fact).orElse(null) : null;
  }

  /** The value that a statement gives beside another: what it rose from, or what it reached. */
  private Optional<FactHit> partner(Fact fact, boolean base) {
    return evidence.facts().stream()
        .filter(
            hit ->
                hit.fact().group().equals(fact.group())
                    && hit.fact().reportId().equals(fact.reportId())
                    && hit.fact().period().isBase() == base
                    && !hit.fact().equals(fact))
        .findFirst();
  }
}
