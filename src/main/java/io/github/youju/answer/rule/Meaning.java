package io.github.youju.answer.rule;

import io.github.youju.fact.Fact;
import io.github.youju.fact.GeneralNames;
import io.github.youju.fact.Measure;
import io.github.youju.question.Question;
import io.github.youju.question.Slots;
import io.github.youju.question.Term;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Settles which indicators a general word means by what the reports state: who asks for 失业率 where
 * only the surveyed one stands is told that one, and who asks for 居民收入 where only that of
 * townspeople and of farmers stand is told both, each by its full name.
 */
final class Meaning {
  private Meaning() {}

  /**
   * The question about the indicators that are stated; the same where the usual ones are, or none.
   */
  static Question settled(Question question, Evidence evidence) {
    Slots slots = question.slots();
    List<List<String>> general = GeneralNames.readings(question.topic());
    List<String> asked =
        slots.indicators().isEmpty() && !general.isEmpty()
            ? general.getFirst()
            : slots.indicators();
    boolean single = slots.places().size() == 1 && slots.years().size() < 2;
    if (asked.isEmpty() || asked.size() > 1 && !single) {
      return question;
    }
    if (asked.size() == 1 && slots.measures().equals(List.of(Measure.SHARE))) {
      // 第三产业占比 is an indicator of its own where reports state it as one.
      List<List<String>> shares = new ArrayList<>(List.of(List.of(asked.getFirst() + "占比")));
      shares.addAll(GeneralNames.readings(asked.getFirst() + "占比"));
      List<String> stated = stated(shares, evidence);
      return stated.isEmpty() ? question : question.about(stated.getFirst());
    }
    Set<String> settled = new LinkedHashSet<>();
    for (String indicator : asked) {
      List<String> stated =
          isStated(indicator, evidence)
              ? List.of(indicator)
              : stated(others(indicator, question), evidence);
      settled.addAll(stated.isEmpty() ? List.of(indicator) : stated);
    }
    List<String> now = List.copyOf(settled);
    if (now.equals(slots.indicators())) {
      return question;
    }
    return now.size() == 1 ? question.about(now.getFirst()) : question.about(now);
  }

  /**
   * What else the question can mean by an indicator, each reading as the indicators that make it
   * up.
   */
  static List<List<String>> others(String indicator, Question question) {
    List<String> words = new ArrayList<>(List.of(question.topic(), question.slots().subject()));
    for (Term term : question.terms()) {
      // The words of the question stand behind the name that they were read as.
      if (term.alternatives().getFirst().equals(indicator) && term.alternatives().size() > 1) {
        words.add(term.alternatives().get(1));
      }
    }
    List<List<String>> others = new ArrayList<>();
    for (String each : words) {
      List<List<String>> readings = GeneralNames.readings(each);
      if (others.isEmpty() && readings.contains(List.of(indicator))) {
        others.addAll(readings);
        others.remove(List.of(indicator));
      }
    }
    return others;
  }

  /** The first reading of which something is stated. */
  private static List<String> stated(List<List<String>> readings, Evidence evidence) {
    for (List<String> reading : readings) {
      List<String> stated = reading.stream().filter(each -> isStated(each, evidence)).toList();
      if (!stated.isEmpty()) {
        return stated;
      }
    }
    return List.of();
  }

  private static boolean isStated(String indicator, Evidence evidence) {
    for (FactHit hit : evidence.facts()) {
      Fact fact = hit.fact();
      if (fact.indicator().equals(indicator)
          && fact.scope().isEmpty()
          && fact.period().isWholeYear()) {
        return true;
      }
    }
    return false;
  }
}
