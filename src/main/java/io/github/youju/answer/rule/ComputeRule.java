package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.answer.Answer.Computation;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Measure;
import io.github.youju.question.Question;
import io.github.youju.question.Term;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Works a figure out: sum, average, ratio, the base behind a share or a growth, the value a growth
 * leads to.
 */
final class ComputeRule {
  /** The share of a named thing that a subject must hold. */
  private static final double NAMED = 0.3;

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final Pattern AVERAGE = Pattern.compile("(?i)平均|average");
  private static final Pattern RATIO = Pattern.compile("(?i)几比|之比|比值|收入比|倍|ratio|times as");
  private static final Pattern BACK =
      Pattern.compile("(?i)倒推|反推|推算|测算|换算|应该是|大约要做到|imply|implied|work out|back out");

  private final Question question;
  private final Evidence evidence;
  private final Voice voice;

  ComputeRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** Empty where an operand is not stated. */
  Optional<Answer> answer() {
    if (BACK.matcher(question.folded()).find()) {
      return new ImpliedRule(question, evidence, voice).answer();
    }
    List<Cell> cells = new Grid(question, evidence).cells(question.operands());
    if (cells.size() < 2) {
      cells = items();
    }
    List<Fact> facts = new ArrayList<>();
    for (Cell cell : cells) {
      if (!cell.isStated()) {
        return Optional.empty();
      }
      facts.add(cell.fact());
    }
    if (facts.size() < 2) {
      return Optional.empty();
    }
    Optional<Amounts> amounts = Amounts.of(facts);
    boolean ratio = RATIO.matcher(question.folded()).find();
    boolean rates = facts.getFirst().quantity().measure() != Measure.LEVEL;
    boolean average = AVERAGE.matcher(question.folded()).find();
    if (amounts.isEmpty() || (rates && !average)) {
      return Optional.empty();
    }
    List<BigDecimal> values = amounts.get().values();
    String unit = ratio ? "" : amounts.get().unit();
    Computation computation = ratio ? ratio(values) : average ? average(values) : sum(values);
    Cited cited = new Cited();
    List<String> parts = new ArrayList<>();
    for (Cell cell : cells) {
      parts.add(cited.part(cell, question, voice));
    }
    parts.add(voice.result(ratio ? "ratio" : average ? "average" : "sum", computation, unit));
    return Optional.of(
        new Answer.Stated(voice.join(parts), cited.spans(), "compute", List.of(computation)));
  }

  /** 人大建议和政协提案合计: one figure of the best statement for each thing that is named. */
  private List<Cell> items() {
    List<Cell> cells = new ArrayList<>();
    if (evidence.facts().isEmpty() || question.terms().size() < 2) {
      return cells;
    }
    Fact anchor = evidence.facts().getFirst().fact();
    for (Term term : question.terms()) {
      FactHit best = null;
      double most = NAMED;
      for (FactHit hit : evidence.facts()) {
        double share = Siblings.named(hit.fact().subject(), term.alternatives().getFirst());
        if (hit.fact().sentence().equals(anchor.sentence()) && share > most) {
          most = share;
          best = hit;
        }
      }
      if (best == null) {
        return List.of();
      }
      cells.add(new Cell(question.operands().getFirst(), best.report(), best.fact()));
    }
    return cells;
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
      joined.append(joined.isEmpty() ? "" : "+").append(Amounts.print(value));
    }
    return joined.toString();
  }

  static BigDecimal hundredth(BigDecimal percent) {
    return percent.divide(HUNDRED);
  }
}
