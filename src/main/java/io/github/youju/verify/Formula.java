package io.github.youju.verify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A printed computation such as {@code 34.01 × (1 + 5.5%) = 35.88}, computed again. Units between
 * the numbers are passed over. A percent sign is once read as a hundredth and once as a unit, a
 * scale (万, 亿) once as a factor and once as a unit: one reading must come to the printed result.
 */
final class Formula {
  private final String text;
  private final boolean hundredths;
  private final boolean scaled;
  private final List<Figure> figures = new ArrayList<>();
  private int at;

  private Formula(String text, boolean hundredths, boolean scaled) {
    this.text = text;
    this.hundredths = hundredths;
    this.scaled = scaled;
  }

  /** The figures on the left of the formula; empty where it does not come to its result. */
  static Optional<List<Figure>> operands(String formula) {
    String folded = LooseText.fold(formula).replace('≈', '=').replace('\uff1d', '=');
    int equals = folded.lastIndexOf('=');
    if (equals < 0) {
      return Optional.empty();
    }
    String left = folded.substring(0, equals);
    String right = folded.substring(equals + 1);
    for (int reading = 0; reading < 4; reading++) {
      Formula made = new Formula(left, (reading & 1) > 0, (reading & 2) > 0);
      Formula printed = new Formula(right, (reading & 1) > 0, (reading & 2) > 0);
      BigDecimal value = made.value();
      BigDecimal result = printed.value();
      if (value != null
          && result != null
          && printed.figures.size() == 1
          && agree(value, result, printed)) {
        return Optional.of(made.figures);
      }
    }
    return Optional.empty();
  }

  /** Equal to the last printed digit, rounded or cut off. */
  private static boolean agree(BigDecimal value, BigDecimal result, Formula printed) {
    Figure figure = printed.figures.get(0);
    BigDecimal unit = printed.factor(figure).movePointLeft(figure.number().scale());
    return value.abs().subtract(result.abs()).abs().compareTo(unit) < 0
        && (value.signum() == result.signum() || result.signum() >= 0);
  }

  private BigDecimal value() {
    try {
      BigDecimal value = sum();
      skip();
      return at == text.length() ? value : null;
    } catch (ArithmeticException | IllegalStateException unreadable) {
      return null;
    }
  }

  private BigDecimal sum() {
    BigDecimal value = product();
    for (skip(); at < text.length(); skip()) {
      char operator = text.charAt(at);
      if (operator == '+') {
        at++;
        value = value.add(product());
      } else if (isMinus(operator)) {
        at++;
        value = value.subtract(product());
      } else {
        break;
      }
    }
    return value;
  }

  private BigDecimal product() {
    BigDecimal value = term();
    for (skip(); at < text.length(); skip()) {
      char operator = text.charAt(at);
      if (operator == '×' || operator == '*') {
        at++;
        value = value.multiply(term());
      } else if (operator == '÷' || operator == '/') {
        at++;
        value = value.divide(term(), MathContext.DECIMAL64);
      } else {
        break;
      }
    }
    return value;
  }

  private BigDecimal term() {
    skip();
    if (at >= text.length()) {
      throw new IllegalStateException("no number");
    }
    char character = text.charAt(at);
    if (isMinus(character)) {
      at++;
      return term().negate();
    }
    if (character == '(') {
      at++;
      BigDecimal value = sum();
      skip();
      if (at >= text.length() || text.charAt(at) != ')') {
        throw new IllegalStateException("no closing bracket");
      }
      at++;
      return value;
    }
    return number();
  }

  private BigDecimal number() {
    int begin = at;
    while (at < text.length() && "+×*÷/()".indexOf(text.charAt(at)) < 0) {
      if (at > begin && isMinus(text.charAt(at))) {
        break;
      }
      at++;
    }
    List<Figure> found = FigureScanner.claimed(text.substring(begin, at));
    if (found.size() != 1) {
      throw new IllegalStateException("no number");
    }
    Figure figure = found.get(0);
    figures.add(figure);
    return figure.number().multiply(factor(figure));
  }

  private BigDecimal factor(Figure figure) {
    if (hundredths && figure.unit() == Figure.Unit.PERCENT) {
      return new BigDecimal("0.01");
    }
    return scaled ? figure.scale() : BigDecimal.ONE;
  }

  private void skip() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isMinus(char character) {
    return character == '-' || character == '−' || character == '–';
  }
}
