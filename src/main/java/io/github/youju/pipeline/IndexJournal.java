package io.github.youju.pipeline;

import io.github.youju.error.Line;

/** Where a run of the index pipeline says what it does; nothing of it is data. */
public interface IndexJournal {
  /** Before each file that is read. */
  void reading(int number, int total, String source);

  /** Something to know that does not keep the run from its end. */
  void note(Line line);

  /**
   * A file was left out; the cause is a bug of ours where it is not a user's or a system's error.
   */
  void leftOut(Line line, Exception cause);
}
