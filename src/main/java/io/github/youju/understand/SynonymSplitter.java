package io.github.youju.understand;

import io.github.youju.question.Term;
import java.util.ArrayList;
import java.util.List;

/** Splits words into terms, so that those with other ways of putting them carry these along. */
final class SynonymSplitter {
  private SynonymSplitter() {}

  static List<Term> split(String words) {
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(List.of(words), false));
    return terms;
  }
}
