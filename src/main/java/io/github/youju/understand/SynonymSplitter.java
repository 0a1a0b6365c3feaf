package io.github.youju.understand;

import io.github.youju.question.Term;
import java.util.ArrayList;
import java.util.List;

/** Splits words into terms, so that those which reports put in another way carry that way along. */
final class SynonymSplitter {
  private SynonymSplitter() {}

  static List<Term> split(String words) {
    List<Term> terms = new ArrayList<>();
    int at = 0;
    for (Synonyms.Match match : Synonyms.builtIn().find(words)) {
      add(terms, words.substring(at, match.begin()));
      List<String> alternatives = new ArrayList<>();
      alternatives.add(match.word());
      alternatives.addAll(match.expansions());
      terms.add(new Term(alternatives, false));
      at = match.end();
    }
    add(terms, words.substring(at));
    return terms;
  }

  private static void add(List<Term> terms, String words) {
    if (!words.isEmpty()) {
      terms.add(new Term(List.of(words), false));
    }
  }
}
