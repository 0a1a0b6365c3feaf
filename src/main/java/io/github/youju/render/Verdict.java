package io.github.youju.render;

import io.github.youju.error.Line;
import io.github.youju.error.Tongue;

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

  /** The check in a line. */
  String said(Tongue tongue) {
    Notes notes = new Notes(tongue);
    return passed()
        ? "✓ " + notes.said(expected)
        : Line.of(
                "✗ 预期：%s；缺少：%s",
                "✗ expected: %s; lacking: %s", notes.said(expected), notes.said(lacking))
            .in(tongue);
  }
}
