package io.github.youju.verify;

import io.github.youju.answer.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The figures that may stand in an answer, gathered from quotes, questions and computations. */
final class Proofs {
  private final List<Figure> figures = new ArrayList<>();
  private final Set<Integer> years = new HashSet<>();

  /** What the question, the ones before it, and the understanding of them allow. */
  static Proofs of(Asked asked) {
    Proofs proofs = new Proofs();
    proofs.figures.addAll(FigureScanner.proving(asked.question()));
    for (String earlier : asked.context()) {
      proofs.figures.addAll(FigureScanner.proving(earlier));
    }
    proofs.years.addAll(asked.slots().years());
    return proofs;
  }

  /** The figures of a quote, and the years of its report. */
  void add(Citation citation, int reviewedYear) {
    figures.addAll(FigureScanner.proving(citation.quote()));
    years.add(citation.year());
    years.add(reviewedYear);
  }

  /** Years that may be named as such. */
  void addYears(Set<Integer> more) {
    years.addAll(more);
  }

  void add(Proofs others) {
    figures.addAll(others.figures);
    years.addAll(others.years);
  }

  /** The figures of a computation that holds. */
  void addComputed(Answer.Computation computation) {
    figures.addAll(FigureScanner.proving(computation.formula()));
    figures.addAll(FigureScanner.proving(computation.result()));
  }

  /** Whether the figure stands in a proof, or is written as a year and is one of the years. */
  boolean prove(Figure figure) {
    for (Figure proof : figures) {
      if (proof.matches(figure)) {
        return true;
      }
    }
    return figure.year() && years.contains(figure.number().intValue());
  }
}
