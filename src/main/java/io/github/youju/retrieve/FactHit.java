package io.github.youju.retrieve;

import io.github.youju.document.Report;
import io.github.youju.fact.Fact;

/**
 * A fact that may answer a question.
 *
 * @param segment the sentence or part of it that states the fact, folded
 * @param coverage the share of the question that stands in and around the fact, 0 to 1
 * @param precision the share of the fact's subject that the question names, 0 to 1
 * @param score what it is ranked by
 */
public record FactHit(
    Fact fact, Report report, String segment, double coverage, double precision, double score) {

  /** The same with more to its score. */
  FactHit plus(double more) {
    return new FactHit(fact, report, segment, coverage, precision, score + more);
  }
}
