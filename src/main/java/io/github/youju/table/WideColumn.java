package io.github.youju.table;

import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;

/**
 * What a column of a wide table is of.
 *
 * @param kind an estimate stands with the results, so that it is target or actual
 */
record WideColumn(String indicator, Measure measure, Kind kind) {
  /** A target in words, or against another place (高于全省1个百分点), is one of growth. */
  static WideColumn of(Fact fact) {
    Kind kind = fact.kind() == Kind.EXPECTED ? Kind.ACTUAL : fact.kind();
    Measure measure = fact.isInWords() ? Measure.GROWTH : fact.quantity().measure();
    return new WideColumn(fact.indicator(), measure, kind);
  }

  /** The same of the other kind: the result of a target. */
  WideColumn counterpart() {
    return new WideColumn(indicator, measure, kind == Kind.TARGET ? Kind.ACTUAL : Kind.TARGET);
  }
}
