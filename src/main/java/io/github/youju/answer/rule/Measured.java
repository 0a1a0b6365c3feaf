package io.github.youju.answer.rule;

import io.github.youju.fact.Fact;
import io.github.youju.fact.Measure;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what is asked of a subject (amount, growth, share, rank) from the facts that share it. */
final class Measured {
  private static final Pattern AMONG = Pattern.compile("全[国省市]");

  private Measured() {}

  /**
   * The facts to state, in the order asked; empty where the subject has no figure of the measure
   * asked for.
   */
  static List<Fact> of(Question question, Evidence evidence, FactHit anchor) {
    List<Measure> asked = question.slots().measures();
    if (asked.isEmpty()) {
      return List.of(preferred(evidence, anchor));
    }
    List<Fact> facts = new ArrayList<>();
    for (Measure measure : asked) {
      Fact fact = find(evidence, anchor, measure);
      if (measure == Measure.RANK && (fact == null || !isRankAsked(question.folded(), fact))) {
        // Who asks for a place among others is told no amount instead.
        return List.of();
      }
      if (fact == null && measure == Measure.GROWTH) {
        // 高于全省1个百分点 is how some growth targets are put.
        fact = find(evidence, anchor, Measure.POINTS);
      }
      if (fact != null && !facts.contains(fact)) {
        facts.add(fact);
      }
    }
    if (facts.isEmpty() && isLoose(question, anchor)) {
      return List.of(anchor.fact());
    }
    facts.sort((one, other) -> Integer.compare(one.value().begin(), other.value().begin()));
    return facts;
  }

  /** Where a question leaves the measure open, an amount is meant before a growth. */
  private static Fact preferred(Evidence evidence, FactHit anchor) {
    if (anchor.fact().quantity() == null
        || anchor.fact().quantity().measure() == Measure.LEVEL
        || anchor.fact().quantity().measure() == Measure.SHARE) {
      return anchor.fact();
    }
    Fact level = sharing(evidence, anchor, Measure.LEVEL);
    return level == null ? anchor.fact() : level;
  }

  private static Fact find(Evidence evidence, FactHit anchor, Measure measure) {
    Fact own = anchor.fact();
    if (own.quantity() != null && own.quantity().measure() == measure) {
      return own;
    }
    Fact sharing = sharing(evidence, anchor, measure);
    if (sharing != null) {
      return sharing;
    }
    for (FactHit hit : evidence.facts()) {
      Fact fact = hit.fact();
      boolean same =
          fact.reportId().equals(own.reportId())
              && fact.quantity() != null
              && fact.quantity().measure() == measure
              && fact.scope().equals(own.scope())
              && fact.period().equals(own.period())
              && (!own.indicator().isEmpty() && fact.indicator().equals(own.indicator())
                  || fact.subject().equals(own.subject()));
      if (same && fact.kind() == own.kind() && hit.coverage() >= anchor.coverage() - 0.1) {
        return fact;
      }
    }
    return null;
  }

  /** A fact of the same statement and subject with the measure asked for. */
  private static Fact sharing(Evidence evidence, FactHit anchor, Measure measure) {
    Fact own = anchor.fact();
    for (FactHit hit : evidence.facts()) {
      Fact fact = hit.fact();
      if (fact.sentence().equals(own.sentence())
          && fact.subject().startsWith(own.subject())
          && fact.label().equals(own.label())
          && fact.period().equals(own.period())
          && fact.quantity() != null
          && fact.quantity().measure() == measure) {
        return fact;
      }
    }
    return null;
  }

  /** The rank of a growth is none of the total, nor one in the province one in the country. */
  private static boolean isRankAsked(String asked, Fact fact) {
    String wording = fact.wording();
    boolean ofGrowth = wording.contains("增速") || wording.contains("增幅");
    Matcher among = AMONG.matcher(wording);
    boolean elsewhere = false;
    while (among.find()) {
      elsewhere |= AMONG.matcher(asked).find() && !asked.contains(among.group());
    }
    return !(asked.contains("总量") && ofGrowth) && !elsewhere;
  }

  /** 新增学位多少, 提高几个点: for a free subject the wording of a measure is no reason to refuse. */
  private static boolean isLoose(Question question, FactHit anchor) {
    return question.slots().indicators().isEmpty() || anchor.fact().quantity() == null;
  }
}
