package io.github.youju.extract;

import io.github.youju.fact.Measure;

/** A figure on its way to a fact: what it is of, and where in the folded sentence that is said. */
final class Draft {
  final Figure figure;
  final String subject;
  final String label;
  final String group;
  final int begin;
  final int end;
  final Measure measure;
  final boolean fall;

  /**
   * @param subject what the figure is of, folded and trimmed
   * @param label what sets it apart from the siblings of its list; empty where it stands alone
   * @param group name of its list inside the report; empty where it stands alone
   * @param begin where the evidence begins in the sentence
   * @param end one past the evidence
   * @param fall whether the words say that it fell, so that the value is negative
   */
  Draft(
      Figure figure,
      String subject,
      String label,
      String group,
      int begin,
      int end,
      Measure measure,
      boolean fall) {
    this.figure = figure;
    this.subject = subject;
    this.label = label;
    this.group = group;
    this.begin = begin;
    this.end = end;
    this.measure = measure;
    this.fall = fall;
  }
}
