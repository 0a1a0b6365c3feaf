package io.github.youju.answer.rule;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The clauses of a folded sentence, which commas, semicolons and full stops part. */
final class Clauses {
  private Clauses() {}

  /** Where the clause that holds a place ends, its stop left out. */
  static int end(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (",;。".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  /** The window without a remark in brackets at its end, which is not asked for: …目录(全市仅3家). */
  static int[] withoutRemark(String text, int[] window) {
    int end = window[1];
    int open = text.lastIndexOf('(', end - 1);
    boolean remark = end > 0 && text.charAt(end - 1) == ')' && open > window[0];
    return new int[] {window[0], remark ? open : end};
  }

  /**
   * The run of clauses that scores best, begin and end; empty where none scores above the floor.
   *
   * @param longest in chars; a longer run is not looked at
   */
  static Optional<int[]> best(
      String text, int longest, double floor, ToDoubleFunction<String> score) {
    int[] best = null;
    double most = floor;
    for (int begin = 0; begin < text.length(); begin = end(text, begin) + 1) {
      for (int end = end(text, begin); end - begin <= longest; end = end(text, end + 1)) {
        double own = score.applyAsDouble(text.substring(begin, end));
        if (own > most) {
          most = own;
          best = new int[] {begin, end};
        }
        if (end >= text.length()) {
          break;
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
