package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.answer.Answer.Computation;
import io.github.youju.document.Report;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Qualifier;
import io.github.youju.question.Operand;
import io.github.youju.question.Question;
import io.github.youju.region.Region;
import io.github.youju.retrieve.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Sets results against their targets, year by year or place by place: each pair with its
 * difference. Whether about 8.5 % was reached by 8.4 % is left to the reader, who sees both.
 */
final class AttainmentRule {
  /** Asks for the target itself, and only then whether it was reached; 比目标多多少 does not. */
  private static final Pattern ASKS_FIGURE =
      Pattern.compile(
          "(?i)(?:目标|计划|实际|结果)(?:值|增速|增幅)?(?:是|为|定为|定的是|完成了?)?(?:多少|百分之?几)"
              + "|\\bwhat (?:is|was|were|are)\\b|(?<!\\bby )\\bhow (?:much|many)\\b");

  private final Question question;
  private final Evidence evidence;
  private final Voice voice;
  private final Cited cited = new Cited();
  private final List<String> parts = new ArrayList<>();
  private final List<Computation> computations = new ArrayList<>();

  AttainmentRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** Whether a question sets the target of one thing in one year against its result. */
  static boolean isOfOne(Question question) {
    List<Operand> operands = question.operands();
    return operands.size() == 2
        && operands.get(0).year() > 0
        && operands.get(0).place() != null
        && operands.get(0).kind() == Kind.ACTUAL
        && operands.get(1).kind() == Kind.TARGET
        && operands.get(0).year() == operands.get(1).year()
        && operands.get(0).indicator().equals(operands.get(1).indicator());
  }

  /** One target and what came of it; empty where neither is stated. */
  Optional<Answer> ofOne() {
    Outcome outcome = new OutcomeSearch(question, evidence).of(question.operands().getFirst());
    if (outcome.isSilent()) {
      return Optional.empty();
    }
    tell(outcome);
    boolean told = outcome.isWhole() || ASKS_FIGURE.matcher(question.folded()).find();
    if (told && !outcome.isWhole()) {
      parts.add(voice.notStated(List.of(missing(outcome))));
    }
    return Optional.of(
        told
            ? stated()
            : new Answer.NotStated(
                voice.join(List.of(voice.notStated(List.of(missing(outcome))))),
                "indicator",
                List.of(new Answer.Nearest(parts.getFirst(), cited.spans()))));
  }

  /** Empty where no report states both a target and what came of it. */
  Optional<Answer> answer(boolean missed) {
    OutcomeSearch search = new OutcomeSearch(question, evidence);
    List<Outcome> outcomes = asked().stream().map(search::of).toList();
    List<Outcome> whole = outcomes.stream().filter(Outcome::isWhole).toList();
    List<Outcome> below = outcomes.stream().filter(AttainmentRule::isMissed).toList();
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    if (missed && below.isEmpty()) {
      parts.add(voice.noneMissed());
    }
    boolean named = question.slots().years().size() > 1;
    List<String> missing = new ArrayList<>();
    for (Outcome each : outcomes) {
      boolean only = missed && !below.isEmpty();
      boolean doubtful = each.isWhole() && each.compared().isEmpty();
      boolean told = only ? below.contains(each) || doubtful : each.isWhole() || named && !missed;
      if (told) {
        tell(each);
      }
      if (!each.isWhole()) {
        missing.add(each.isSilent() ? voice.operand(each.asked()) : missing(each));
      }
    }
    if (!missed && named) {
      parts.add(
          below.isEmpty()
              ? voice.noneMissed()
              : voice.missed(below.stream().map(each -> voice.operand(each.asked())).toList()));
    }
    if (!missing.isEmpty() && named) {
      parts.add(voice.notStated(missing));
    }
    return Optional.of(stated());
  }

  private void tell(Outcome outcome) {
    for (Cell cell : Cell.stated(List.of(outcome.result(), outcome.target()))) {
      parts.add(cited.part(cell, question, voice));
    }
    outcome.compared().ifPresent(pair -> parts.add(voice.compared(pair)));
    outcome.compared().ifPresent(pair -> computations.add(pair.computation()));
    if (outcome.isWhole() && outcome.compared().isEmpty()) {
      parts.add(voice.notComparable());
    }
  }

  private String missing(Outcome outcome) {
    Cell missing = outcome.result().isStated() ? outcome.target() : outcome.result();
    return voice.asked(missing.operand(), question);
  }

  private Answer stated() {
    return new Answer.Stated(voice.join(parts), cited.spans(), "compare", computations);
  }

  /** Of a ceiling, such as 失业率控制在4.5%以内, less is better. */
  private static boolean isMissed(Outcome outcome) {
    if (outcome.compared().isEmpty()) {
      return false;
    }
    boolean ceiling = outcome.target().fact().qualifier() == Qualifier.AT_MOST;
    int sign = outcome.compared().get().difference().signum();
    return ceiling ? sign > 0 : sign < 0;
  }

  /** The places and years of the question; all that the reports speak of where it names none. */
  private List<Operand> asked() {
    Set<Region> places = new LinkedHashSet<>(question.slots().places());
    Set<Integer> years = new TreeSet<>(question.slots().years());
    if (places.isEmpty()) {
      for (Report report : evidence.reports()) {
        if (report.region() != null) {
          places.add(report.region());
        }
      }
    }
    if (years.isEmpty()) {
      for (Report report : evidence.reports()) {
        years.add(report.reviewedYear());
        years.add(report.year());
      }
    }
    String indicator =
        question.slots().indicators().isEmpty() ? "" : question.slots().indicators().getFirst();
    List<Operand> asked = new ArrayList<>();
    for (Region place : places) {
      for (int year : years) {
        asked.add(new Operand(place, year, null, indicator));
      }
    }
    return asked;
  }
}
