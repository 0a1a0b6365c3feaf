package io.github.youju.document;

import java.util.List;

/**
 * A stretch of running text under one heading: a paragraph, or the part of it that one run-in
 * heading governs.
 *
 * @param ordinal position in the report, from 0
 * @param headings the headings above it, outermost first, as the file has them with layout blanks
 *     taken out; the run-in heading that opens the passage is the last
 * @param role the part of the report it stands in
 * @param span the whole passage
 * @param sentences its sentences in order, each ending with its stop; never empty
 */
public record Passage(
    int ordinal, List<String> headings, Role role, Span span, List<Span> sentences) {
  public Passage {
    headings = List.copyOf(headings);
    sentences = List.copyOf(sentences);
  }
}
