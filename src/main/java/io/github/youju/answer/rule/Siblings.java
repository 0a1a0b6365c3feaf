package io.github.youju.answer.rule;

import io.github.youju.fact.Fact;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import io.github.youju.text.Bigrams;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells which of several shared-out values a question asks for, by the labels that set them apart.
 */
final class Siblings {
  private static final double NAMED = 0.6;
  private static final double HINTED = 0.35;

  private Siblings() {}

  /**
   * The facts asked for, each of another subject; the anchor alone where its values are not shared.
   */
  static List<FactHit> asked(Question question, Evidence evidence, FactHit anchor) {
    if (anchor.fact().group().isEmpty()) {
      boolean several = question.each() && question.slots().measures().size() < 2;
      return several ? items(question, evidence, anchor) : List.of(anchor);
    }
    List<FactHit> labelled = new ArrayList<>();
    for (FactHit hit : evidence.facts()) {
      if (isSibling(hit.fact(), anchor.fact()) && !holdsLabel(labelled, hit.fact().label())) {
        labelled.add(hit);
      }
    }
    labelled.sort(
        (one, other) -> Integer.compare(one.fact().value().begin(), other.fact().value().begin()));
    List<FactHit> named = new ArrayList<>();
    double best = 0;
    for (FactHit hit : labelled) {
      best = Math.max(best, named(question.folded(), hit.fact().label()));
    }
    for (FactHit hit : labelled) {
      double share = named(question.folded(), hit.fact().label());
      if (question.each() && share >= HINTED || share >= NAMED && share >= best - 0.001) {
        named.add(hit);
      }
    }
    if (named.isEmpty() && question.each()) {
      return labelled;
    }
    return named.isEmpty() ? List.of(anchor) : named;
  }

  /** 国家级企业、省级企业各几家: one fact of the anchor's sentence for each thing that is named. */
  private static List<FactHit> items(Question question, Evidence evidence, FactHit anchor) {
    List<FactHit> items = new ArrayList<>();
    for (FactHit hit : evidence.facts()) {
      boolean same =
          hit.fact().sentence().equals(anchor.fact().sentence())
              && hit.fact().quantity() != null
              && anchor.fact().quantity() != null
              && hit.fact().quantity().measure() == anchor.fact().quantity().measure();
      if (same
          && named(question.folded(), hit.fact().subject()) >= NAMED
          && !holdsSubject(items, hit)) {
        items.add(hit);
      }
    }
    items.sort(
        (one, other) -> Integer.compare(one.fact().value().begin(), other.fact().value().begin()));
    return items.isEmpty() ? List.of(anchor) : items;
  }

  private static boolean isSibling(Fact fact, Fact anchor) {
    return fact.group().equals(anchor.group())
        && fact.reportId().equals(anchor.reportId())
        && fact.quantity() != null
        && anchor.quantity() != null
        && fact.quantity().measure() == anchor.quantity().measure()
        && fact.quantity().unit().equals(anchor.quantity().unit());
  }

  private static boolean holdsLabel(List<FactHit> hits, String label) {
    for (FactHit hit : hits) {
      if (hit.fact().label().equals(label)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsSubject(List<FactHit> hits, FactHit other) {
    for (FactHit hit : hits) {
      if (hit.fact().subject().equals(other.fact().subject())) {
        return true;
      }
    }
    return false;
  }

  /** The share of a label's bigrams that the question names. */
  static double named(String question, String label) {
    List<String> bigrams = Bigrams.of(label);
    if (bigrams.isEmpty()) {
      return 0;
    }
    int held = 0;
    String lower = question.toLowerCase(Locale.ROOT);
    for (String bigram : bigrams) {
      held += lower.contains(bigram) ? 1 : 0;
    }
    return (double) held / bigrams.size();
  }
}
