package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.answer.Answer.Computation;
import io.github.youju.fact.Fact;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sets two figures of one measure against each other: both, the difference, and which is higher.
 */
final class CompareRule {
  private static final Pattern GROWN = Pattern.compile("比.{2,14}(?:增长|增加|提高|上升|涨)了?(?:百分之|几成|多少%)");

  private final Question question;
  private final Evidence evidence;
  private final Voice voice;

  CompareRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** Empty where the question does not come down to two figures that the reports state. */
  Optional<Answer> answer() {
    List<Cell> cells = new Grid(question, evidence).cells(question.operands());
    if (cells.size() == 1) {
      cells = new Items(question, evidence).cells();
    }
    if (cells.size() != 2 || Cell.stated(cells).size() == 1) {
      return cells.size() == 2 ? Optional.of(oneMissing(cells)) : Optional.empty();
    }
    if (Cell.stated(cells).isEmpty()) {
      return Optional.empty();
    }
    Fact one = cells.get(0).fact();
    Fact other = cells.get(1).fact();
    Optional<Amounts> amounts = Amounts.of(List.of(one, other));
    if (amounts.isEmpty() || one.equals(other)) {
      return Optional.empty();
    }
    Cited cited = new Cited();
    List<String> parts = new ArrayList<>();
    for (Cell cell : cells) {
      parts.add(cited.part(cell, question, voice));
    }
    if (GROWN.matcher(question.folded()).find() && !amounts.get().unit().equals("%")) {
      return grown(cells, amounts.get(), parts, cited);
    }
    Comparison compared = new Comparison(cells.get(0), cells.get(1), amounts.get());
    parts.add(voice.compared(compared));
    String bases = voice.bases(one, other);
    if (!bases.isEmpty()) {
      parts.add(bases);
    }
    return Optional.of(
        new Answer.Stated(
            voice.join(parts), cited.spans(), "compare", List.of(compared.computation())));
  }

  /** The growth from the earlier amount to the later one. */
  private Optional<Answer> grown(
      List<Cell> cells, Amounts amounts, List<String> parts, Cited cited) {
    boolean inOrder = cells.get(0).fact().period().year() < cells.get(1).fact().period().year();
    BigDecimal before = amounts.values().get(inOrder ? 0 : 1);
    BigDecimal after = amounts.values().get(inOrder ? 1 : 0);
    if (before.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal growth =
        Amounts.quotient(after.subtract(before).multiply(BigDecimal.valueOf(100)), before);
    String left =
        "(" + Amounts.print(after) + "-" + Amounts.print(before) + ")÷" + Amounts.print(before);
    Computation computation =
        ComputeRule.computation(left + "×100", List.of(after, before), growth.toPlainString());
    parts.add(voice.result("growth", computation, "%"));
    return Optional.of(
        new Answer.Stated(voice.join(parts), cited.spans(), "compare", List.of(computation)));
  }

  /** Says which of the two is not stated, and offers the other as the nearest. */
  private Answer oneMissing(List<Cell> cells) {
    Cell stated = Cell.stated(cells).getFirst();
    Cell missing = cells.get(0).isStated() ? cells.get(1) : cells.get(0);
    Cited cited = new Cited();
    String known = cited.part(stated, question, voice);
    return new Answer.NotStated(
        voice.join(List.of(voice.notStated(List.of(voice.asked(missing.operand(), question))))),
        "indicator",
        List.of(new Answer.Nearest(known, cited.spans())));
  }
}
