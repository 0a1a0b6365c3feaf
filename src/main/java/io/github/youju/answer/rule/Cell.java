package io.github.youju.answer.rule;

import io.github.youju.document.Report;
import io.github.youju.fact.Fact;
import io.github.youju.question.Operand;
import java.util.List;

/**
 * A figure of a comparison: what was asked for, and the fact that states it.
 *
 * @param fact null where no report states it
 */
record Cell(Operand operand, Report report, Fact fact) {
  boolean isStated() {
    return fact != null;
  }

  /** Those of some cells that a report states. */
  static List<Cell> stated(List<Cell> cells) {
    return cells.stream().filter(Cell::isStated).toList();
  }
}
