package io.github.youju.understand;

import io.github.youju.question.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Splits words into terms, so that those which reports put in another way carry that way along. */
final class SynonymSplitter {
  private SynonymSplitter() {}

  static List<Term> split(String words) {
    List<Term> terms = new ArrayList<>();
    int at = 0;
    for (Synonyms.Match match : Synonyms.builtIn().find(words)) {
      String before = words.substring(at, match.begin());
      // A single character belongs to the word behind it: 区 | 重点项目.
      String joined = before.length() == 1 ? before : "";
      if (joined.isEmpty()) {
        add(terms, before);
      }
      Set<String> alternatives = new LinkedHashSet<>();
      alternatives.add(joined + match.word());
      for (String expansion : match.expansions()) {
        alternatives.add(joined + expansion);
      }
      terms.add(new Term(List.copyOf(alternatives), 1));
      at = match.end();
    }
    add(terms, words.substring(at));
    return terms;
  }

  private static void add(List<Term> terms, String words) {
    if (!words.isEmpty()) {
      terms.add(Term.of(words));
    }
  }
}
