package io.github.youju.pipeline;

import java.util.List;
import java.util.Optional;

/**
 * A question of a question file.
 *
 * @param id as given; the line number where the file gives none
 * @param question the question; empty where the line cannot be read
 * @param context the earlier questions of the same conversation, oldest first
 * @param expectation what the answer is expected to be; empty where the file does not tell
 * @param problem why the line cannot be read; empty where it can
 */
public record FileQuestion(
    String id,
    String question,
    List<String> context,
    Optional<Expectation> expectation,
    String problem) {
  /** In characters; what is longer is no question. */
  public static final int LONGEST = 10_000;

  public FileQuestion {
    context = List.copyOf(context);
  }

  static FileQuestion of(String id, String question) {
    return new FileQuestion(id, question, List.of(), Optional.empty(), "");
  }

  static FileQuestion broken(String id, String problem) {
    return new FileQuestion(id, "", List.of(), Optional.empty(), problem);
  }
}
