package io.github.youju.pipeline;

import io.github.youju.error.Line;

/**
 * What became of a file.
 *
 * @param characters that were read; -1 where it did not have to be
 * @param reason why it was left out; null where it was not
 * @param line that tells so; null where it was not left out
 * @param cause of it; null where there is none to show
 * @param failure the index cannot be written, and the run ends; null where it can
 */
record FileOutcome(
    int characters, LeftOut reason, Line line, Throwable cause, RuntimeException failure) {
  static final FileOutcome UNCHANGED = new FileOutcome(-1, null, null, null, null);

  boolean isUnchanged() {
    return characters < 0;
  }

  static FileOutcome read(int characters) {
    return new FileOutcome(characters, null, null, null, null);
  }

  static FileOutcome leftOut(LeftOut reason, Line line, Throwable cause) {
    return new FileOutcome(0, reason, line, cause, null);
  }

  static FileOutcome failed(RuntimeException failure) {
    return new FileOutcome(0, null, null, null, failure);
  }
}
