package io.github.youju.verify;

import io.github.youju.question.Language;
import io.github.youju.text.Bigrams;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a claim has anything to do with what it cites. One that shares few words with it says
 * something else. English shares none with a Chinese report; there at least a figure, a year or a
 * place must be proved, and the question must be English too.
 */
final class Support {
  /** The least share of a claim's bigrams that the cited text must have. */
  private static final double LEAST = 0.3;

  private static final int LEAST_BIGRAMS = 2;

  private Support() {}

  static boolean holds(Reading claim, ClaimContext context, List<Cited> cited, Language language) {
    if (context.isLatin()) {
      return language == Language.ENGLISH && (!claim.amounts().isEmpty() || context.namesPlace());
    }
    Set<String> held = new HashSet<>();
    for (Cited each : cited) {
      held.addAll(Bigrams.of(each.reading().text()));
      held.addAll(Bigrams.of(each.headings()));
      held.addAll(Bigrams.of(String.valueOf(each.citation().region())));
    }
    List<String> claimed = Bigrams.of(claim.text());
    long common = claimed.stream().filter(held::contains).count();
    return claimed.size() < LEAST_BIGRAMS || common >= LEAST * claimed.size();
  }
}
