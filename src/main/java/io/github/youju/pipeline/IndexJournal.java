package io.github.youju.pipeline;

import io.github.youju.error.Line;

/** Where a run of the index pipeline says what it does; nothing of it is data. */
public interface IndexJournal {
  /** Several times a second. */
  void progress(IndexProgress progress);

  /** Something to know that does not keep the run from its end. */
  void note(Line line);

  /**
   * A file was left out.
   *
   * @param cause a bug of ours where it is not a user's or a system's error; null where there is no
   *     more to tell
   */
  void leftOut(Line line, Throwable cause);
}
