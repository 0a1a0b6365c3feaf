package io.github.youju.answer.rule;

import io.github.youju.document.Span;
import io.github.youju.fact.Fact;

/**
 * Chooses what to quote for a fact: its sentence where that is short enough to be read at a glance.
 */
final class Proof {
  /** Code points of a quote that a person still takes in at a glance. */
  private static final int GLANCE = 140;

  private Proof() {}

  static Span of(Fact fact) {
    Span sentence = fact.sentence();
    return sentence.end() - sentence.begin() <= GLANCE ? sentence : fact.evidence();
  }
}
