package io.github.youju.answer.rule;

import io.github.youju.fact.Fact;
import io.github.youju.fact.GeneralNames;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.question.Intent;
import io.github.youju.question.Operand;
import io.github.youju.question.Question;
import io.github.youju.question.Selection;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the fact that states an operand in one measure: by its name, or as another one's like. */
final class CellSearch {
  private static final double SURE = 0.6;

  /** What a fact must hold of the question, and of the other figure's subject, to be its like. */
  private static final double MENTIONED = 0.3;

  private static final double ALIKE = 0.45;

  private static final double CERTAIN = 0.8;
  private static final double ITS_OWN = 0.5;

  private final Question question;
  private final Evidence evidence;

  CellSearch(Question question, Evidence evidence) {
    this.question = question;
    this.evidence = evidence;
  }

  /** The cell of an operand, stated or not. */
  Cell cell(Operand operand, Measure measure) {
    FactHit hit = find(operand, measure);
    if (hit == null && measure == Measure.GROWTH && operand.kind() == Kind.TARGET) {
      // 高于全省1个百分点 is how some growth targets are put.
      hit = find(operand, Measure.POINTS);
    }
    return new Cell(operand, hit == null ? null : hit.report(), hit == null ? null : hit.fact());
  }

  /** The cell of an operand that states what a known fact states of another. */
  Optional<Cell> like(Fact known, Operand operand) {
    FactHit best = null;
    double most = ALIKE;
    for (FactHit hit : evidence.facts()) {
      double alike = alike(hit.fact(), known);
      boolean same =
          !hit.fact().equals(known)
              && (hit.fact().indicator().equals(operand.indicator())
                  || hit.fact().indicator().isEmpty()
                      && !isStatedByName(operand, known.quantity().measure()))
              && hit.coverage() >= MENTIONED
              && isOf(hit, operand, known.quantity().measure())
              && (operand.kind() == null
                  || (operand.kind() == Kind.TARGET) == (hit.fact().kind() == Kind.TARGET))
              && Amounts.of(List.of(known, hit.fact())).isPresent();
      if (same && alike > most) {
        most = alike;
        best = hit;
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(new Cell(operand, best.report(), best.fact()));
  }

  /** How far two facts bear one name, from 0 to 1. */
  static double alike(Fact one, Fact other) {
    return Math.max(
        Siblings.named(one.subject(), other.subject()),
        Siblings.named(other.subject(), one.subject()));
  }

  private FactHit find(Operand operand, Measure measure) {
    Map<Kind, FactHit> byKind = new EnumMap<>(Kind.class);
    for (String name : GeneralNames.sharesLike(operand.indicator())) {
      Operand named = new Operand(operand.place(), operand.year(), operand.kind(), name);
      for (FactHit hit : byKind.isEmpty() ? evidence.facts() : List.<FactHit>of()) {
        if (isOf(hit, named, measure) && isNamed(hit, named)) {
          byKind.putIfAbsent(hit.fact().kind(), hit);
        }
      }
    }
    boolean free = byKind.isEmpty() && !isStatedByName(operand, measure);
    for (FactHit hit : free ? evidence.facts() : List.<FactHit>of()) {
      // What bears a name of its own and holds all that is asked for is meant as well.
      boolean own =
          hit.fact().indicator().isEmpty()
              && hit.coverage() >= CERTAIN
              && hit.precision() >= ITS_OWN;
      if (own && isOf(hit, operand, measure)) {
        byKind.putIfAbsent(hit.fact().kind(), hit);
      }
    }
    if (byKind.isEmpty() && free) {
      // 中心城区空气质量综合指数 is told for the place that has no other.
      for (FactHit hit : evidence.facts()) {
        if (standsForWhole(hit, operand) && isOf(hit, operand, measure)) {
          byKind.putIfAbsent(hit.fact().kind(), hit);
        }
      }
    }
    if (operand.kind() == Kind.TARGET) {
      return byKind.get(Kind.TARGET);
    }
    FactHit result = byKind.getOrDefault(Kind.ACTUAL, byKind.get(Kind.EXPECTED));
    boolean open =
        operand.kind() == null
            || operand.kind() == question.slots().kind()
                && !question.strictKind()
                && question.operands().size() < 3;
    return result == null && open ? byKind.get(Kind.TARGET) : result;
  }

  private static boolean standsForWhole(FactHit hit, Operand operand) {
    return hit.fact().indicator().equals(operand.indicator())
        && !operand.indicator().isEmpty()
        && hit.coverage() >= CERTAIN
        && Scopes.standsForWhole(hit.fact());
  }

  private boolean isOf(FactHit hit, Operand operand, Measure measure) {
    Fact fact = hit.fact();
    boolean rates =
        question.intent() instanceof Intent.Rank(Selection selection)
            && selection.bar().filter(Selection.Bar::isOfRates).isPresent();
    return fact.quantity() != null
        && (!rates || fact.quantity().unit().equals("%"))
        && fact.quantity().measure() == measure
        && fact.period().isWholeYear()
        && (operand.year() == 0 || fact.period().year() == operand.year())
        && (operand.place() == null || operand.place().equals(hit.report().region()));
  }

  private boolean isNamed(FactHit hit, Operand operand) {
    return operand.indicator().isEmpty()
        ? hit.coverage() >= SURE
        : question.folded().contains(hit.fact().scope())
            && (hit.fact().indicator().equals(operand.indicator())
                || hit.fact().indicator().isEmpty()
                    && hit.coverage() >= CERTAIN
                    && !isStatedByName(operand, hit.fact().quantity().measure()));
  }

  /**
   * Whether the place states the indicator under its name for any year: 二、三产业比重 of a year that
   * lacks it is no 第三产业占比.
   */
  private boolean isStatedByName(Operand operand, Measure measure) {
    for (FactHit hit : evidence.facts()) {
      Fact fact = hit.fact();
      if (!operand.indicator().isEmpty()
          && fact.indicator().equals(operand.indicator())
          && fact.scope().isEmpty()
          && fact.quantity() != null
          && fact.quantity().measure() == measure
          && fact.period().isWholeYear()
          && (operand.place() == null || operand.place().equals(hit.report().region()))) {
        return true;
      }
    }
    return false;
  }
}
