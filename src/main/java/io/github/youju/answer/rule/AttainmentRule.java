package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.answer.Answer.Computation;
import io.github.youju.document.Report;
import io.github.youju.fact.Fact;
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

/**
 * Sets the results of several years or places against their targets: each pair with its difference.
 * Whether about 8.5 % was reached by 8.4 % is left to the reader, who sees both.
 */
final class AttainmentRule {
  private final Question question;
  private final Evidence evidence;
  private final Voice voice;

  AttainmentRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** Empty where no report states both a target and what came of it. */
  Optional<Answer> answer(boolean missed) {
    List<Comparison> pairs = new ArrayList<>();
    List<Operand> silent = new ArrayList<>();
    for (Operand each : asked()) {
      Optional<Comparison> pair = pair(each);
      pair.ifPresent(pairs::add);
      if (pair.isEmpty()) {
        silent.add(each);
      }
    }
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    Cited cited = new Cited();
    List<String> parts = new ArrayList<>();
    List<Computation> computations = new ArrayList<>();
    List<Comparison> told =
        missed ? pairs.stream().filter(AttainmentRule::isMissed).toList() : pairs;
    if (told.isEmpty()) {
      parts.add(voice.noneMissed());
      told = pairs;
    }
    for (Comparison each : told) {
      parts.add(cited.part(each.one(), question, voice));
      parts.add(cited.part(each.other(), question, voice));
      parts.add(voice.compared(each));
      computations.add(each.computation());
    }
    if (!silent.isEmpty() && question.slots().years().size() > 1) {
      parts.add(voice.notStated(silent.stream().map(voice::operand).toList()));
    }
    return Optional.of(
        new Answer.Stated(voice.join(parts), cited.spans(), "compare", computations));
  }

  /** Of a ceiling, such as 失业率控制在4.5%以内, less is better. */
  private static boolean isMissed(Comparison pair) {
    boolean ceiling = pair.other().fact().qualifier() == Qualifier.AT_MOST;
    int sign = pair.difference().signum();
    return ceiling ? sign > 0 : sign < 0;
  }

  /** What came of it, and its target. */
  private Optional<Comparison> pair(Operand asked) {
    List<Cell> cells =
        new Grid(question, evidence).cells(List.of(as(asked, Kind.ACTUAL), as(asked, Kind.TARGET)));
    if (Cell.stated(cells).size() < 2) {
      return Optional.empty();
    }
    List<Fact> facts = List.of(cells.get(0).fact(), cells.get(1).fact());
    return Amounts.of(facts).map(amounts -> new Comparison(cells.get(0), cells.get(1), amounts));
  }

  private static Operand as(Operand asked, Kind kind) {
    return new Operand(asked.place(), asked.year(), kind, asked.indicator());
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
