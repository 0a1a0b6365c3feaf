package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.document.Report;
import io.github.youju.fact.Fact;
import io.github.youju.fact.GeneralNames;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Says that the reports do not state it: which slot is missing, and what comes nearest. */
final class Refusal {
  private static final double NEAR = 0.6;
  private static final int MOST = 3;

  private final Question question;
  private final Evidence evidence;
  private final Voice voice;

  Refusal(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** The reports do not cover the slot: place, year, kind, indicator, measure, premise, report. */
  Answer missing(String slot) {
    return missing(slot, nearest());
  }

  Answer missing(String slot, List<Answer.Nearest> nearest) {
    // Where no report is of the place, those that there are may bear a name near to it.
    List<Report> reports = slot.equals("place") ? evidence.catalogue() : evidence.reports();
    return new Answer.NotStated(voice.refusal(slot, question, reports), slot, nearest);
  }

  /** Nothing fits: the kind where other kinds are stated, else the indicator itself. */
  Answer notStated() {
    boolean otherKind = false;
    if (question.slots().kind() != null) {
      for (FactHit hit : evidence.others()) {
        otherKind |= isNear(hit);
      }
    }
    return missing(otherKind ? "kind" : "indicator");
  }

  private List<Answer.Nearest> nearest() {
    List<Answer.Nearest> nearest = nearest(this::isNear);
    return nearest.isEmpty() ? nearest(this::isKin) : nearest;
  }

  private List<Answer.Nearest> nearest(Predicate<FactHit> near) {
    List<Answer.Nearest> nearest = new ArrayList<>();
    List<String> said = new ArrayList<>();
    List<FactHit> hits = new ArrayList<>(evidence.facts());
    hits.addAll(evidence.others());
    List<Integer> years = question.slots().years();
    if (years.size() == 1) {
      // What was stated a year ago is nearer than what was stated twenty years ago.
      hits.sort(Comparator.comparingInt(hit -> Math.abs(year(hit) - years.getFirst())));
    }
    for (FactHit hit : hits) {
      if (nearest.size() == MOST || !near.test(hit)) {
        continue;
      }
      Fact fact = hit.fact();
      String text =
          voice.head(hit.report(), fact.period().year(), fact.kind())
              + voice.facts("", List.of(fact));
      if (!said.contains(text)) {
        said.add(text);
        nearest.add(
            new Answer.Nearest(text + "[" + (nearest.size() + 1) + "]", List.of(Proof.of(fact))));
      }
    }
    return nearest;
  }

  private static int year(FactHit hit) {
    return hit.fact().period().year();
  }

  /**
   * Whether a fact is of an indicator near to the one that no report states: 进出口总额 of 出口总额, 家庭养老床位数
   * of 养老床位.
   */
  private boolean isKin(FactHit hit) {
    String own = hit.fact().indicator();
    List<Integer> years = question.slots().years();
    boolean timely =
        hit.fact().period().isWholeYear()
            && (years.isEmpty() || years.contains(year(hit)))
            && hit.fact().scope().isEmpty();
    if (own.isEmpty() || !timely) {
      return false;
    }
    for (String asked : question.slots().indicators()) {
      boolean general = false;
      for (String other : List.of(asked, question.topic(), question.slots().subject())) {
        general |= GeneralNames.meanings(other).contains(own);
      }
      if (general || own.contains(asked)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNear(FactHit hit) {
    List<String> indicators = question.slots().indicators();
    if (!hit.fact().period().isWholeYear()) {
      return false;
    }
    return indicators.isEmpty()
        ? hit.coverage() >= NEAR
        : indicators.contains(hit.fact().indicator());
  }
}
