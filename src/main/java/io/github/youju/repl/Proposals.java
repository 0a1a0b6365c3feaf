package io.github.youju.repl;

import java.util.List;

/**
 * What may stand at the cursor instead of the characters before it.
 *
 * @param begin where these characters begin; in a Chinese question no blank parts them from the
 *     rest
 * @param choices the best first
 */
record Proposals(int begin, List<Proposal> choices) {
  Proposals {
    choices = List.copyOf(choices);
  }
}
