package io.github.youju.render;

/**
 * What the check of an answer against what was expected came to.
 *
 * @param expected what was expected, on one line
 * @param lacking what of it the answer does not hold, on one line; empty where the answer passed
 */
public record Verdict(String expected, String lacking) {
  /** Whether the answer is as expected. */
  public boolean passed() {
    return lacking.isEmpty();
  }
}
