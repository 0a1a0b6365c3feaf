package io.github.youju.pipeline;

import io.github.youju.error.Line;

/** Hears everything and says nothing. */
public final class SilentJournal implements IndexJournal {
  @Override
  public void progress(IndexProgress progress) {}

  @Override
  public void note(Line line) {}

  @Override
  public void leftOut(Line line, Throwable cause) {}
}
