package io.github.youju.answer.rule;

import io.github.youju.document.Span;
import io.github.youju.fact.Fact;
import io.github.youju.question.Question;
import java.util.ArrayList;
import java.util.List;

/** Collects the citations of an answer and numbers them in the order of their first use. */
final class Cited {
  private final List<Span> spans = new ArrayList<>();

  /** The mark of a fact's proof, such as [2]. */
  String mark(Fact fact) {
    Span proof = Proof.of(fact);
    if (!spans.contains(proof)) {
      spans.add(proof);
    }
    return "[" + (spans.indexOf(proof) + 1) + "]";
  }

  /** The marks of several facts; what one sentence proves is marked once. */
  String marks(List<Fact> facts) {
    StringBuilder marks = new StringBuilder();
    for (Fact fact : facts) {
      String mark = mark(fact);
      marks.append(marks.indexOf(mark) < 0 ? mark : "");
    }
    return marks.toString();
  }

  /** A cell as a part of an answer: place, year and kind, the figure, and its mark. */
  String part(Cell cell, Question question, Voice voice) {
    Fact fact = cell.fact();
    return voice.head(cell.report(), fact.period().year(), fact.kind())
        + voice.facts(Names.of(question, fact), List.of(fact))
        + mark(fact);
  }

  List<Span> spans() {
    return List.copyOf(spans);
  }
}
