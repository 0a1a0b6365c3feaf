package io.github.youju.understand;

import io.github.youju.question.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gives the words of a question the ways in which reports may put them. */
final class SynonymSplitter {
  /** More ways than this cost time and add nothing. */
  private static final int MOST = 10;

  private SynonymSplitter() {}

  /** One term: the words as asked, with every synonym put in, and with one at a time. */
  static List<Term> split(String words) {
    List<Synonyms.Match> matches = Synonyms.builtIn().find(words);
    Set<String> ways = new LinkedHashSet<>();
    ways.add(words);
    ways.add(replaced(words, matches));
    ways.add(Phrases.builtIn().withoutVerb(words));
    for (Synonyms.Match match : matches) {
      for (String expansion : match.expansions()) {
        if (ways.size() < MOST) {
          ways.add(words.substring(0, match.begin()) + expansion + words.substring(match.end()));
        }
      }
    }
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(List.copyOf(ways), 1));
    return terms;
  }

  private static String replaced(String words, List<Synonyms.Match> matches) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Synonyms.Match match : matches) {
      text.append(words, at, match.begin());
      String expansion = match.expansions().getFirst();
      // 跑项目 and 争来 both say 争取, once is enough.
      if (text.indexOf(expansion) < 0) {
        text.append(expansion);
      }
      at = match.end();
    }
    return text.append(words.substring(at)).toString();
  }
}
