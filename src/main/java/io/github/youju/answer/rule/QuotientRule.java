package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.answer.Answer.Computation;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Quantity;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Divides one stated amount by another: spending by visitors, output by area. What is counted in
 * people, households, projects or mu is what the other is divided by.
 */
final class QuotientRule {
  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
  private static final String COUNTED = "人次|人|户|家|个|项|处|亩|公顷|平方米|辆|件|套";

  private final Question question;
  private final Evidence evidence;
  private final Voice voice;

  QuotientRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** Empty where no amount and no count of those that are named is stated. */
  Optional<Answer> answer() {
    List<Cell> cells = new Items(question, evidence).amounts();
    Optional<Cell> divided = cells.stream().filter(cell -> !isCount(cell)).findFirst();
    Optional<Cell> by = cells.stream().filter(QuotientRule::isCount).findFirst();
    if (divided.isEmpty() || by.isEmpty()) {
      return Optional.empty();
    }
    Cell whole = divided.get();
    Cell counted = by.get();
    BigDecimal divisor = plain(counted.fact());
    if (divisor.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal quotient = plain(whole.fact()).divide(divisor, MathContext.DECIMAL64);
    String scale = quotient.compareTo(MYRIAD) < 0 ? "" : "万";
    String result =
        Amounts.quotient(quotient, scale.isEmpty() ? BigDecimal.ONE : MYRIAD).toPlainString();
    String unit = scale + Amounts.base(whole.fact().quantity().unit());
    Computation computation =
        new Computation(
            voice.script(
                written(whole.fact()) + "÷" + written(counted.fact()) + "=" + result + unit),
            List.of(written(whole.fact()), written(counted.fact())),
            result);
    Cited cited = new Cited();
    String text =
        voice.join(
            List.of(
                cited.part(whole, question, voice),
                cited.part(counted, question, voice),
                voice.result("quotient", computation, unit)));
    return Optional.of(new Answer.Stated(text, cited.spans(), "compute", List.of(computation)));
  }

  private static boolean isCount(Cell cell) {
    return Amounts.base(cell.fact().quantity().unit()).matches(COUNTED);
  }

  private static BigDecimal plain(Fact fact) {
    return Amounts.inUnit(fact.quantity(), Amounts.base(fact.quantity().unit()));
  }

  private static String written(Fact fact) {
    Quantity quantity = fact.quantity();
    return quantity.low().toPlainString() + quantity.unit();
  }
}
