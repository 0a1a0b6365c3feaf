package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.answer.Answer.Computation;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Measure;
import io.github.youju.question.Operation;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Works a figure out: sum, average, ratio, the base behind a share or a growth, the value a growth
 * leads to.
 */
final class ComputeRule {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Question question;
  private final Evidence evidence;
  private final Voice voice;

  ComputeRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** Empty where an operand is not stated. */
  Optional<Answer> answer(Operation operation) {
    if (operation == Operation.IMPLIED) {
      return new ImpliedRule(question, evidence, voice).answer();
    }
    if (operation == Operation.QUOTIENT) {
      return new QuotientRule(question, evidence, voice).answer();
    }
    Grid grid = new Grid(question, evidence);
    boolean years = question.slots().years().size() > 1;
    List<Cell> cells = years ? grid.series(question.operands()) : grid.cells(question.operands());
    if (operation == Operation.AVERAGE && isOfAllPlaces()) {
      return ofAllPlaces(grid.everyPlace());
    }
    if (cells.size() < 2 || Cell.stated(cells).size() < cells.size()) {
      List<Cell> items = new Items(question, evidence).cells();
      cells = items.isEmpty() ? cells : items;
    }
    List<Fact> facts = Cell.stated(cells).stream().map(Cell::fact).toList();
    if (facts.size() < 2 || facts.size() < cells.size()) {
      return operation == Operation.SUM ? together() : Optional.empty();
    }
    Optional<Amounts> amounts = Amounts.of(facts);
    boolean rates = facts.getFirst().quantity().measure() != Measure.LEVEL;
    if (amounts.isEmpty() || (rates && operation != Operation.AVERAGE)) {
      return Optional.empty();
    }
    List<BigDecimal> values = amounts.get().values();
    String unit = operation == Operation.RATIO ? "" : amounts.get().unit();
    Computation computation =
        switch (operation) {
          case RATIO -> ratio(values);
          case AVERAGE -> average(values);
          default -> sum(values);
        };
    return Optional.of(stated(operation, cells, computation, unit, List.of()));
  }

  private Answer stated(
      Operation operation,
      List<Cell> cells,
      Computation computation,
      String unit,
      List<String> missing) {
    Cited cited = new Cited();
    List<String> parts = new ArrayList<>();
    for (Cell cell : cells) {
      parts.add(cited.part(cell, question, voice));
    }
    parts.add(voice.result(operation.name().toLowerCase(Locale.ROOT), computation, unit));
    if (!missing.isEmpty()) {
      parts.add(voice.notStated(missing));
    }
    return new Answer.Stated(voice.join(parts), cited.spans(), "compute", List.of(computation));
  }

  /** 2024年GDP目标平均是多少: of one indicator, and of all the places that there are. */
  private boolean isOfAllPlaces() {
    return question.slots().places().isEmpty()
        && question.slots().years().size() == 1
        && question.slots().indicators().size() == 1;
  }

  /** The plain mean of those that state it; no place weighs more than another. */
  private Optional<Answer> ofAllPlaces(List<Cell> cells) {
    List<Cell> stated = Amounts.comparable(Cell.stated(cells));
    List<String> units =
        stated.stream().map(cell -> cell.fact().quantity().unit()).distinct().toList();
    if (stated.size() < 2 || units.size() > 1) {
      // Figures as they stand in the quotes: of 12375人 and 3.82万人 no mean is formed.
      return new ListRule(question, evidence, voice).answer();
    }
    Optional<Amounts> amounts = Amounts.of(stated.stream().map(Cell::fact).toList());
    List<Cell> silent = new ArrayList<>(cells);
    silent.removeAll(stated);
    List<String> missing = silent.stream().map(Cell::operand).map(voice::operand).toList();
    return amounts.map(
        each -> stated(Operation.AVERAGE, stated, average(each.values()), each.unit(), missing));
  }

  /** What a report itself gives for all of them. */
  private Optional<Answer> together() {
    return new Items(question, evidence)
        .together()
        .map(
            hit -> {
              Cited cited = new Cited();
              Cell cell = new Cell(question.operands().getFirst(), hit.report(), hit.fact());
              String text = voice.join(List.of(cited.part(cell, question, voice)));
              return new Answer.Stated(text, cited.spans(), "fact");
            });
  }

  private static Computation sum(List<BigDecimal> values) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal value : values) {
      sum = sum.add(value);
    }
    return computation(joined(values), values, Amounts.print(sum));
  }

  private static Computation average(List<BigDecimal> values) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal value : values) {
      sum = sum.add(value);
    }
    String left = "(" + joined(values) + ")÷" + values.size();
    String result = Amounts.quotient(sum, new BigDecimal(values.size())).toPlainString();
    return computation(left, values, result);
  }

  private static Computation ratio(List<BigDecimal> values) {
    BigDecimal larger = values.get(0).max(values.get(1));
    BigDecimal smaller = values.get(0).min(values.get(1));
    return computation(
        Amounts.print(larger) + "÷" + Amounts.print(smaller),
        values,
        Amounts.quotient(larger, smaller).toPlainString());
  }

  static Computation computation(String left, List<BigDecimal> values, String result) {
    List<String> operands = new ArrayList<>();
    for (BigDecimal value : values) {
      operands.add(Amounts.print(value));
    }
    return new Computation(left + "=" + result, operands, result);
  }

  private static String joined(List<BigDecimal> values) {
    StringBuilder joined = new StringBuilder();
    for (BigDecimal value : values) {
      // 7.7-4.2 and not 7.7+-4.2.
      boolean plus = !joined.isEmpty() && value.signum() >= 0;
      joined.append(plus ? "+" : "").append(Amounts.print(value));
    }
    return joined.toString();
  }

  static BigDecimal hundredth(BigDecimal percent) {
    return percent.divide(HUNDRED);
  }
}
