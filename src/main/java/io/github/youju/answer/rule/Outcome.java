package io.github.youju.answer.rule;

import io.github.youju.question.Operand;
import java.util.Optional;

/**
 * What was aimed at and what came of it, as far as the reports state them.
 *
 * @param asked the place, the year and what is asked about
 * @param compared the two set against each other; empty where one of them is not stated, or where
 *     they are no figures of one measure: 增长3.6% against 增速高于全省1个百分点左右
 */
record Outcome(Operand asked, Cell result, Cell target, Optional<Comparison> compared) {
  boolean isWhole() {
    return result.isStated() && target.isStated();
  }

  boolean isSilent() {
    return !result.isStated() && !target.isStated();
  }
}
