package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.answer.Answer.Computation;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Works out what two stated figures imply: the whole behind a part and its share (46.4亿元,占73.7%),
 * the rate before a change in points (99.2%,提高8.5个百分点), the value before a growth, or the value
 * that a targeted growth leads to.
 */
final class ImpliedRule {
  private static final double SURE = 0.45;

  private final Question question;
  private final Evidence evidence;
  private final Voice voice;

  ImpliedRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** Empty where no two figures of one statement imply what is asked for. */
  Optional<Answer> answer() {
    boolean forward = question.folded().matches(".*(目标|做到|达到多少|target).*");
    for (FactHit hit : evidence.facts()) {
      Fact level = hit.fact();
      if (hit.coverage() < SURE
          || level.quantity() == null
          || level.quantity().measure() != Measure.LEVEL) {
        continue;
      }
      for (FactHit partner : evidence.facts()) {
        Optional<Answer> answer = forward ? forward(hit, partner) : backward(hit, partner);
        if (answer.isPresent()) {
          return answer;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Answer> backward(FactHit level, FactHit partner) {
    Fact part = partner.fact();
    boolean sameStatement =
        part.quantity() != null
            && part.sentence().equals(level.fact().sentence())
            && part.subject().startsWith(level.fact().subject());
    if (!sameStatement || part.equals(level.fact())) {
      return Optional.empty();
    }
    BigDecimal value = level.fact().quantity().low();
    BigDecimal rate = part.quantity().low();
    return switch (part.quantity().measure()) {
      case SHARE ->
          stated(
              level,
              partner,
              value.toPlainString() + "÷" + rate.toPlainString() + "%",
              Amounts.quotient(value, ComputeRule.hundredth(rate)));
      case POINTS ->
          stated(
              level,
              partner,
              rate.signum() < 0
                  ? value.toPlainString() + "+" + rate.negate().toPlainString()
                  : value.toPlainString() + "-" + rate.toPlainString(),
              Amounts.plain(value.subtract(rate)));
      case GROWTH ->
          stated(
              level,
              partner,
              value.toPlainString() + "÷(1" + signed(rate) + "%)",
              Amounts.quotient(value, BigDecimal.ONE.add(ComputeRule.hundredth(rate))));
      case LEVEL -> before(level, partner);
      case RANK -> Optional.empty();
    };
  }

  /** What there was before so much was added to it or taken from it. */
  private Optional<Answer> before(FactHit level, FactHit partner) {
    boolean added = partner.fact().subject().endsWith("增量");
    boolean taken = partner.fact().subject().endsWith("减量");
    Optional<Amounts> amounts = Amounts.of(List.of(level.fact(), partner.fact()));
    if (added == taken || amounts.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal now = amounts.get().values().get(0);
    BigDecimal change = amounts.get().values().get(1);
    return stated(
        level,
        partner,
        Amounts.print(now) + (added ? "-" : "+") + Amounts.print(change),
        Amounts.plain(added ? now.subtract(change) : now.add(change)));
  }

  /** Last year's result times the growth that is aimed at. */
  private Optional<Answer> forward(FactHit level, FactHit partner) {
    Fact aim = partner.fact();
    boolean fits =
        aim.quantity() != null
            && aim.quantity().measure() == Measure.GROWTH
            && aim.kind() == Kind.TARGET
            && level.fact().kind() != Kind.TARGET
            && !aim.indicator().isEmpty()
            && aim.indicator().equals(level.fact().indicator())
            && aim.period().year() == level.fact().period().year() + 1
            && aim.scope().equals(level.fact().scope());
    if (!fits) {
      return Optional.empty();
    }
    BigDecimal value = level.fact().quantity().low();
    BigDecimal rate = aim.quantity().low();
    BigDecimal result =
        value
            .multiply(BigDecimal.ONE.add(ComputeRule.hundredth(rate)))
            .setScale(2, RoundingMode.HALF_UP);
    return stated(
        level, partner, value.toPlainString() + "×(1" + signed(rate) + "%)", Amounts.plain(result));
  }

  private static String signed(BigDecimal rate) {
    return (rate.signum() < 0 ? "" : "+") + rate.toPlainString();
  }

  /** The base of a forward step is the year before the one asked about. */
  private String head(FactHit one, FactHit other) {
    int year = one.fact().period().year();
    return other.fact().period().year() == year
        ? voice.head(one.report(), year, one.fact().kind())
        : voice.yearBefore(one.report());
  }

  private Optional<Answer> stated(FactHit one, FactHit other, String left, BigDecimal result) {
    Cited cited = new Cited();
    Computation computation =
        ComputeRule.computation(
            left,
            List.of(one.fact().quantity().low(), other.fact().quantity().low()),
            result.toPlainString());
    String text =
        voice.join(
            List.of(
                head(one, other)
                    + voice.facts(Names.of(question, one.fact()), List.of(one.fact()))
                    + cited.mark(one.fact()),
                voice.facts(Names.of(question, other.fact()), List.of(other.fact()))
                    + cited.mark(other.fact()),
                voice.result("implied", computation, one.fact().quantity().unit())));
    return Optional.of(new Answer.Stated(text, cited.spans(), "compute", List.of(computation)));
  }
}
