package io.github.youju.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The computations that a claim prints, such as {@code 5.6-4.5=1.1}: each is computed again over
 * cited figures, and proves its result, with the unit that follows from those of its operands.
 */
final class PrintedFormulas {
  private static final Pattern FORMULA =
      Pattern.compile(
          "[-−(]*[0-9][0-9.,]*[^=≈,;。()0-9]{0,6}\\)?(?:\\s*[-−–+×*÷/]\\s*\\(*[0-9][0-9.,]*"
              + "[^-−–=≈,;。()0-9+×*÷/]{0,6}\\)*)+\\s*[=≈]\\s*[-−]?[0-9][0-9.,]*(?:%|个百分点|[万亿]?[元人户亩吨倍]?)");

  private final List<Printed> printed = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  /** A formula that holds: where it stands, what came out, and the unit of that. */
  private record Printed(int begin, int end, BigDecimal result, String unit, BigDecimal scale) {}

  private PrintedFormulas() {}

  static PrintedFormulas in(Reading claim, List<Cited> cited) {
    PrintedFormulas formulas = new PrintedFormulas();
    Matcher matcher = FORMULA.matcher(claim.text());
    while (matcher.find()) {
      formulas.add(matcher, cited);
    }
    return formulas;
  }

  private void add(Matcher matcher, List<Cited> cited) {
    String formula = balanced(matcher.group());
    Optional<List<Figure>> operands = Formula.operands(formula);
    List<Figure> all = FigureScanner.claimed(formula);
    List<Amount> proofs = new ArrayList<>();
    boolean proved = operands.isPresent();
    for (Figure operand : operands.orElse(List.of())) {
      Optional<Amount> proof = proof(operand, cited);
      proof.ifPresent(proofs::add);
      proved &= proof.isPresent() || isConstant(operand);
    }
    if (!proved || proofs.isEmpty()) {
      wrong.add(formula);
      return;
    }
    BigDecimal result = all.getLast().number();
    boolean linear = formula.matches("[^×*÷/]*");
    boolean rates = proofs.stream().allMatch(Amount::isRate);
    Amount first = proofs.getFirst();
    boolean moved = proofs.stream().anyMatch(each -> each.unit().equals("百分点"));
    String rate = moved ? "%" : "百分点";
    String unit = !linear ? null : rates ? rate : first.unit();
    BigDecimal scale = linear ? first.figure().scale() : null;
    printed.add(new Printed(matcher.start(), matcher.end(), result, unit, scale));
  }

  /** The bracket that a formula stands in is not part of it. */
  private static String balanced(String formula) {
    long open = formula.chars().filter(each -> each == '(').count();
    long close = formula.chars().filter(each -> each == ')').count();
    return open > close && formula.startsWith("(") ? formula.substring(1) : formula;
  }

  private static Optional<Amount> proof(Figure operand, List<Cited> cited) {
    for (Cited each : cited) {
      for (Amount amount : each.reading().amounts()) {
        if (amount.figure().number().compareTo(operand.number()) == 0) {
          return Optional.of(amount);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isConstant(Figure figure) {
    return figure.number().compareTo(BigDecimal.ONE) == 0
        || figure.number().compareTo(new BigDecimal(100)) == 0;
  }

  /** Formulas that do not hold, or whose figures are not cited. */
  List<String> wrong() {
    return wrong;
  }

  /** Whether the figure is part of a formula that holds, or its result in the right unit. */
  boolean covers(Amount amount) {
    for (Printed each : printed) {
      Figure figure = amount.figure();
      boolean inside = each.begin <= figure.begin() && figure.begin() < each.end;
      boolean unit = each.unit == null || each.unit.equals(amount.unit());
      boolean scale = each.scale == null || each.scale.compareTo(figure.scale()) == 0;
      if (inside || (each.result.compareTo(figure.number()) == 0 && unit && scale)) {
        return true;
      }
    }
    return false;
  }
}
