package io.github.youju.answer;

/**
 * Why the verifier refused an answer.
 *
 * @param cause what is wrong
 * @param claim the words of the answer that are not proved: a figure, a mark, a formula, a span
 */
public record Rejection(Cause cause, String claim) {

  /** What can be wrong with an answer. */
  public enum Cause {
    /** It cites nothing at all. */
    NO_CITATION,
    /** A citation points to no text of its file. */
    QUOTE_OUTSIDE_FILE,
    /** A mark counts a citation that is not there. */
    MARK_WITHOUT_CITATION,
    /** A figure stands neither in a cited quote nor in the question. */
    FIGURE_NOT_CITED,
    /** A computation is not printed, its operands are not cited, or its result is wrong. */
    COMPUTATION_NOT_PROVED
  }
}
