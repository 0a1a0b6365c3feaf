package io.github.youju.question;

import java.util.List;

/**
 * A word or phrase that a question is about.
 *
 * @param alternatives ways in which a report may put it, folded; the first is the question's own
 *     where the question is Chinese
 * @param name whether it is a proper name (another place, a company, DCMM) that proof must hold
 */
public record Term(List<String> alternatives, boolean name) {
  public Term {
    alternatives = List.copyOf(alternatives);
  }
}
