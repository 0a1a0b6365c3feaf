package io.github.youju.answer.rule;

import io.github.youju.fact.Agreement;
import io.github.youju.fact.Amount;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What other reports of the place state of the same: a result takes an estimate's place, and where
 * two reports disagree neither is passed over.
 */
final class OtherReports {
  private final Evidence evidence;

  OtherReports(Evidence evidence) {
    this.evidence = evidence;
  }

  /** The statement that counts: the anchor, or what takes its place. */
  FactHit best(FactHit anchor) {
    FactHit best = anchor;
    for (FactHit hit : of(anchor)) {
      best = Agreement.compare(hit.fact(), best.fact()) > 0 ? hit : best;
    }
    return best;
  }

  /** One statement for each value that differs from what is told. */
  List<Fact> differing(FactHit anchor, Fact told) {
    List<Fact> differing = new ArrayList<>();
    for (FactHit hit : of(new FactHit(told, anchor.report(), "", 0, 0, 0))) {
      boolean differs = Agreement.compare(hit.fact(), told) == 0;
      for (Fact other : differing) {
        differs &= Agreement.compare(hit.fact(), other) == 0;
      }
      if (differs) {
        differing.add(hit.fact());
      }
    }
    return differing;
  }

  private List<FactHit> of(FactHit anchor) {
    List<FactHit> same = new ArrayList<>();
    if (anchor.fact().indicator().isEmpty() || anchor.fact().quantity() == null) {
      return same;
    }
    for (FactHit hit : evidence.facts()) {
      if (isSame(hit, anchor)) {
        same.add(hit);
      }
    }
    return same;
  }

  private static boolean isSame(FactHit hit, FactHit anchor) {
    Fact one = hit.fact();
    Fact other = anchor.fact();
    return one.quantity() != null
        && !one.reportId().equals(other.reportId())
        && Objects.equals(hit.report().region(), anchor.report().region())
        && one.indicator().equals(other.indicator())
        && one.scope().equals(other.scope())
        && one.period().equals(other.period())
        && (one.kind() == Kind.TARGET) == (other.kind() == Kind.TARGET)
        && one.quantity().measure() == other.quantity().measure()
        && Amount.of(one.quantity()).unit().equals(Amount.of(other.quantity()).unit());
  }
}
