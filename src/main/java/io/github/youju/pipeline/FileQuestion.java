package io.github.youju.pipeline;

import java.util.List;

/**
 * A question of a question file.
 *
 * @param id as given; the line number where the file gives none
 * @param question the question; empty where the line cannot be read
 * @param context the earlier questions of the same conversation, oldest first
 * @param expect what the answer is expected to hold: every group, by any one of its strings
 * @param problem why the line cannot be read; empty where it can
 */
public record FileQuestion(
    String id, String question, List<String> context, List<List<String>> expect, String problem) {
  public FileQuestion {
    context = List.copyOf(context);
    expect = List.copyOf(expect);
  }

  static FileQuestion of(String id, String question) {
    return new FileQuestion(id, question, List.of(), List.of(), "");
  }

  static FileQuestion broken(String id, String problem) {
    return new FileQuestion(id, "", List.of(), List.of(), problem);
  }
}
