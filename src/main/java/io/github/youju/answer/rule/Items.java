package io.github.youju.answer.rule;

import io.github.youju.document.Span;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.question.Question;
import io.github.youju.question.Term;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of the several things that a question names beside each other: 铁路和公路水运投资,
 * 首位产业与主导产业营收. One statement that holds them all comes before figures from several.
 */
final class Items {
  /** The share of a named thing that a subject must hold beside the others, and alone. */
  private static final double BESIDE = 0.3;

  private static final double ALONE = 0.6;
  private static final double TOGETHER = 0.4;

  /** The noun that the last of the things ends with holds for all of them. */
  private static final double HEAD = 0.15;

  private static final String[][] OPPOSITES = {
    {"城镇", "农"}, {"进口", "出口"}, {"存款", "贷款"}, {"收入", "支出"}
  };

  private final Question question;
  private final Evidence evidence;
  private final List<Term> things = new ArrayList<>();
  private final String head;

  Items(Question question, Evidence evidence) {
    this.question = question;
    this.evidence = evidence;
    for (Term term : question.terms()) {
      if (term.weight() >= 0.5) {
        things.add(term);
      }
    }
    String last = things.isEmpty() ? "" : things.getLast().alternatives().getFirst();
    this.head = last.length() > 3 ? last.substring(last.length() - 2) : "";
  }

  /** The cells of a part and of its whole, in this order; the whole is the largest of that name. */
  List<Cell> partAndWhole() {
    if (things.size() != 2) {
      return List.of();
    }
    List<FactHit> parts = candidates(things.get(0));
    for (FactHit part : parts) {
      FactHit whole = null;
      for (FactHit hit : candidates(things.get(1))) {
        Optional<Amounts> both =
            Amounts.of(List.of(hit.fact(), whole == null ? part.fact() : whole.fact()));
        boolean larger =
            both.isPresent()
                && both.get().values().get(0).compareTo(both.get().values().get(1)) > 0;
        whole = larger && !hit.equals(part) ? hit : whole;
      }
      if (whole != null) {
        return cells(List.of(part, whole));
      }
    }
    return List.of();
  }

  /** The amounts that are best for a thing, those that fit it equally well together. */
  private List<FactHit> candidates(Term thing) {
    List<FactHit> best = new ArrayList<>();
    double most = ALONE;
    for (FactHit hit : evidence.facts()) {
      double share = isFigure(hit.fact(), Measure.LEVEL) ? share(hit.fact(), thing) : 0;
      if (share > most + 0.01) {
        best.clear();
      }
      if (share >= most - 0.01) {
        best.add(hit);
        most = Math.max(most, share);
      }
    }
    return best;
  }

  /** One cell a thing, all of one measure; empty where one of them is not stated. */
  List<Cell> cells() {
    if (things.size() < 2) {
      return List.of();
    }
    List<Cell> best = List.of();
    double most = 0;
    for (Measure measure : measures()) {
      for (Span sentence : sentences()) {
        List<FactHit> chosen = choose(sentence, measure, BESIDE);
        double sum = sum(chosen) + (measure == Measure.LEVEL ? 0.01 : 0);
        if (!chosen.isEmpty() && sum > most) {
          most = sum;
          best = cells(chosen);
        }
      }
    }
    for (Measure measure : best.isEmpty() ? measures() : List.<Measure>of()) {
      List<FactHit> chosen = choose(null, measure, ALONE);
      if (!chosen.isEmpty()) {
        return cells(chosen);
      }
    }
    return best;
  }

  /** The best amount for each thing that has one, each another fact. */
  List<Cell> amounts() {
    List<FactHit> chosen = new ArrayList<>();
    for (Term thing : things) {
      FactHit best = null;
      double most = ALONE;
      for (FactHit hit : evidence.facts()) {
        boolean fits = isFigure(hit.fact(), Measure.LEVEL) && !chosen.contains(hit);
        double share = fits ? share(hit.fact(), thing) : 0;
        if (share > most) {
          most = share;
          best = hit;
        }
      }
      if (best != null) {
        chosen.add(best);
      }
    }
    return cells(chosen);
  }

  /** The figure that a report gives for all of the things together; empty where there is none. */
  Optional<FactHit> together() {
    for (FactHit hit : evidence.facts()) {
      boolean all = isFigure(hit.fact(), Measure.LEVEL);
      for (Term thing : things) {
        all &= share(hit.fact(), thing) >= TOGETHER;
      }
      if (all && things.size() > 1) {
        return Optional.of(hit);
      }
    }
    return Optional.empty();
  }

  private List<Measure> measures() {
    List<Measure> asked = new ArrayList<>(question.slots().measures());
    asked.removeIf(measure -> measure == Measure.RANK || measure == Measure.POINTS);
    return asked.isEmpty() || asked.equals(List.of(Measure.SHARE))
        ? List.of(Measure.LEVEL, Measure.GROWTH)
        : asked;
  }

  private Set<Span> sentences() {
    Set<Span> sentences = new LinkedHashSet<>();
    for (FactHit hit : evidence.facts()) {
      sentences.add(hit.fact().sentence());
    }
    return sentences;
  }

  /** The best fact for each thing, each another one; empty where one has none. */
  private List<FactHit> choose(Span sentence, Measure measure, double least) {
    List<FactHit> chosen = new ArrayList<>();
    for (Term thing : things) {
      FactHit best = null;
      double most = 0;
      for (FactHit hit : evidence.facts()) {
        boolean fits =
            (sentence == null || hit.fact().sentence().equals(sentence))
                && isFigure(hit.fact(), measure)
                && !chosen.contains(hit);
        double share = fits ? share(hit.fact(), thing) : 0;
        if (share >= least && share + headed(hit.fact()) > most) {
          most = share + headed(hit.fact());
          best = hit;
        }
      }
      if (best == null) {
        return List.of();
      }
      chosen.add(best);
    }
    return chosen;
  }

  private boolean isFigure(Fact fact, Measure measure) {
    Kind kind = question.slots().kind();
    boolean asked =
        kind == null
            || !question.strictKind()
            || (kind == Kind.TARGET) == (fact.kind() == Kind.TARGET);
    return asked
        && fact.quantity() != null
        && fact.quantity().measure() == measure
        && fact.period().isWholeYear()
        && !fact.subject().endsWith("增量")
        && !fact.subject().endsWith("减量");
  }

  private double sum(List<FactHit> chosen) {
    double sum = 0;
    for (int i = 0; i < chosen.size(); i++) {
      sum += share(chosen.get(i).fact(), things.get(i)) + headed(chosen.get(i).fact());
    }
    return sum;
  }

  private static double share(Fact fact, Term thing) {
    double best = 0;
    for (String alternative : thing.alternatives()) {
      if (isOpposite(fact.subject() + fact.label(), alternative)) {
        return 0;
      }
      best = Math.max(best, Siblings.named(fact.subject() + fact.label(), alternative));
    }
    return best;
  }

  /** 城镇居民收入 is no income of 农村居民, however many characters they share. */
  private static boolean isOpposite(String subject, String thing) {
    for (String[] pair : OPPOSITES) {
      for (int i = 0; i < 2; i++) {
        if (thing.contains(pair[i])
            && !subject.contains(pair[i])
            && subject.contains(pair[1 - i])) {
          return true;
        }
      }
    }
    return false;
  }

  private double headed(Fact fact) {
    return !head.isEmpty() && fact.subject().contains(head) ? HEAD : 0;
  }

  private List<Cell> cells(List<FactHit> chosen) {
    List<Cell> cells = new ArrayList<>();
    for (FactHit hit : chosen) {
      cells.add(new Cell(question.operands().getFirst(), hit.report(), hit.fact()));
    }
    return cells;
  }
}
