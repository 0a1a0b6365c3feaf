package io.github.youju.verify;

import io.github.youju.answer.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Proves a computation: printed, made of cited figures, and right when computed again. */
final class Computations {
  /** What a formula may hold beside its operands: 1 + 5.5%, and 100 for a share. */
  private static final List<BigDecimal> CONSTANTS = List.of(BigDecimal.ONE, new BigDecimal(100));

  private Computations() {}

  static boolean holds(Answer.Computation computation, String text, Proofs cited) {
    if (!withoutBlanks(text).contains(withoutBlanks(computation.formula()))) {
      return false;
    }
    Optional<List<Figure>> operands = Formula.operands(computation.formula());
    if (operands.isEmpty()) {
      return false;
    }
    for (Figure operand : operands.get()) {
      if (!cited.prove(operand) && !isConstant(operand) && !isCount(operand, computation)) {
        return false;
      }
    }
    return isResult(computation);
  }

  /** The result that is claimed must be the one that the formula prints. */
  private static boolean isResult(Answer.Computation computation) {
    List<Figure> printed = FigureScanner.claimed(computation.formula());
    List<Figure> claimed = FigureScanner.claimed(computation.result());
    return claimed.size() == 1
        && !printed.isEmpty()
        && claimed.get(0).number().compareTo(printed.get(printed.size() - 1).number()) == 0;
  }

  private static boolean isConstant(Figure figure) {
    for (BigDecimal constant : CONSTANTS) {
      if (figure.number().compareTo(constant) == 0) {
        return true;
      }
    }
    return false;
  }

  /** A mean is divided by how many figures it is made of. */
  private static boolean isCount(Figure figure, Answer.Computation computation) {
    return figure.number().compareTo(BigDecimal.valueOf(computation.operands().size())) == 0;
  }

  private static String withoutBlanks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    String plain = Marks.without(text);
    for (int i = 0; i < plain.length(); i++) {
      if (!Character.isWhitespace(plain.charAt(i))) {
        kept.append(plain.charAt(i));
      }
    }
    return kept.toString();
  }
}
