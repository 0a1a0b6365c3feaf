package io.github.youju.question;

import java.util.List;

/**
 * A word or phrase that a question is about.
 *
 * @param alternatives ways in which a report may put it, folded; the first is the question's own
 *     where the question is Chinese
 * @param weight how much it counts beside others, from 0 to 1: a verb says less than a noun
 */
public record Term(List<String> alternatives, double weight) {
  /** A word that counts in full, in the question's own form alone. */
  public static Term of(String words) {
    return new Term(List.of(words), 1);
  }

  public Term {
    alternatives = List.copyOf(alternatives);
  }
}
