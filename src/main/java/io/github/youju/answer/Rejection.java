package io.github.youju.answer;

/**
 * Why the verifier refused an answer.
 *
 * @param cause what is wrong
 * @param claim the words of the answer that are not proved: a figure, a mark, a formula, a span
 * @param position which claim of a written answer it is in, from 1; 0 where the answer is one piece
 */
public record Rejection(Cause cause, String claim, int position) {

  /** What is wrong with an answer that is one piece. */
  public Rejection(Cause cause, String claim) {
    this(cause, claim, 0);
  }

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
    COMPUTATION_NOT_PROVED,
    /** The cited text has the number with another unit. */
    OTHER_UNIT,
    /** A rise is told as a fall, a change as a level, or the other way round. */
    OTHER_DIRECTION,
    /** A bound is made up or turned round: 以上 for 左右. */
    OTHER_BOUND,
    /** The figure, or the claim, is cited for a place that the cited text is not about. */
    OTHER_PLACE,
    /** The cited text is about another year. */
    OTHER_YEAR,
    /** A result is told as a target, or a target as a result. */
    OTHER_KIND,
    /** The cited text says the figure of something else. */
    OTHER_SUBJECT,
    /** The words of the claim have too little in common with the cited text. */
    NOT_SUPPORTED
  }
}
