package io.github.youju.answer.rule;

import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.question.Operand;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds a target and its result. The two must be of one thing: what 产业集聚区 invested is set against
 * no target of the whole city. A growth comes before an amount, since targets are mostly set so.
 */
final class OutcomeSearch {
  private static final double ALIKE = 0.3;

  private final Question question;
  private final Evidence evidence;
  private final CellSearch search;

  OutcomeSearch(Question question, Evidence evidence) {
    this.question = question;
    this.evidence = evidence;
    this.search = new CellSearch(question, evidence);
  }

  /** The outcome of an operand, whatever its kind. */
  Outcome of(Operand asked) {
    Operand actual = new Operand(asked.place(), asked.year(), Kind.ACTUAL, asked.indicator());
    Operand aimed = new Operand(asked.place(), asked.year(), Kind.TARGET, asked.indicator());
    Outcome best = null;
    for (Measure measure : measures()) {
      Outcome found = completed(asked, result(actual, measure), search.cell(aimed, measure));
      if (found.compared().isPresent()) {
        return found;
      }
      best = best == null || stated(found) > stated(best) ? found : best;
    }
    if (!best.target().isStated()) {
      Optional<Cell> worded = worded(aimed);
      if (worded.isPresent()) {
        return new Outcome(asked, best.result(), worded.get(), Optional.empty());
      }
    }
    return best;
  }

  private static int stated(Outcome outcome) {
    return Cell.stated(List.of(outcome.result(), outcome.target())).size();
  }

  /** A target never stands in for the result. */
  private Cell result(Operand actual, Measure measure) {
    Cell found = search.cell(actual, measure);
    boolean result = found.isStated() && found.fact().kind() != Kind.TARGET;
    return result ? found : new Cell(actual, null, null);
  }

  /** Where the two do not fit each other, or one is missing, what is like the other one. */
  private Outcome completed(Operand asked, Cell result, Cell target) {
    Optional<Comparison> compared = compared(result, target);
    if (compared.isPresent()) {
      return new Outcome(asked, result, target, compared);
    }
    Cell aimed = like(result, target.operand());
    Optional<Comparison> byResult = compared(result, aimed);
    if (byResult.isPresent()) {
      return new Outcome(asked, result, aimed, byResult);
    }
    Cell reached = like(target, result.operand());
    Optional<Comparison> byTarget = compared(reached, target);
    if (byTarget.isPresent()) {
      return new Outcome(asked, reached, target, byTarget);
    }
    boolean same = isSame(result, target);
    Cell kept = same || !result.isStated() ? target : new Cell(target.operand(), null, null);
    return new Outcome(asked, result, kept, Optional.empty());
  }

  private Cell like(Cell known, Operand wanted) {
    Optional<Cell> found =
        known.isStated() ? search.like(known.fact(), wanted) : Optional.<Cell>empty();
    return found.orElseGet(() -> new Cell(wanted, null, null));
  }

  private static Optional<Comparison> compared(Cell result, Cell target) {
    return isSame(result, target)
        ? Amounts.of(List.of(result.fact(), target.fact()))
            .map(amounts -> new Comparison(result, target, amounts))
        : Optional.empty();
  }

  /** A part and the whole are not the same thing. */
  private static boolean isSame(Cell result, Cell target) {
    if (!result.isStated() || !target.isStated()) {
      return false;
    }
    Fact one = result.fact();
    Fact other = target.fact();
    return one.scope().equals(other.scope())
        && (one.indicator().isEmpty() && other.indicator().isEmpty()
            ? CellSearch.alike(one, other) >= ALIKE
            : one.indicator().equals(other.indicator()));
  }

  /** A target in words, such as 增速高于全省平均水平. */
  private Optional<Cell> worded(Operand aimed) {
    for (FactHit hit : evidence.facts()) {
      Fact fact = hit.fact();
      boolean fits =
          fact.quantity() == null
              && fact.kind() == Kind.TARGET
              && fact.scope().isEmpty()
              && fact.period().isWholeYear()
              && fact.period().year() == aimed.year()
              && !aimed.indicator().isEmpty()
              && fact.indicator().equals(aimed.indicator())
              && Objects.equals(hit.report().region(), aimed.place());
      if (fits) {
        return Optional.of(new Cell(aimed, hit.report(), fact));
      }
    }
    return Optional.empty();
  }

  private List<Measure> measures() {
    if (question.units().isEmpty() && question.slots().measures().contains(Measure.GROWTH)) {
      return List.of(Measure.GROWTH);
    }
    return question.units().isEmpty() && !question.slots().measures().equals(List.of(Measure.LEVEL))
        ? List.of(Measure.GROWTH, Measure.LEVEL, Measure.SHARE, Measure.POINTS)
        : List.of(Measure.LEVEL, Measure.GROWTH, Measure.SHARE, Measure.POINTS);
  }
}
