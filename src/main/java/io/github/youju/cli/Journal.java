package io.github.youju.cli;

import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.pipeline.IndexJournal;
import io.github.youju.pipeline.IndexProgress;
import io.github.youju.pipeline.IndexSummary;
import java.io.IOException;

/** Tells on standard error what an index run does; how far it is only where a person looks on. */
final class Journal implements IndexJournal {
  private final Voice voice;
  private final boolean debug;
  private final ProgressLine progress;

  Journal(Voice voice, boolean debug) {
    this.voice = voice;
    this.debug = debug;
    this.progress = new ProgressLine(voice, ProgressLine.isWatched());
  }

  @Override
  public void progress(IndexProgress now) {
    if (progress.isDue()) {
      progress.show(now.line());
    }
  }

  @Override
  public void note(Line line) {
    end();
    voice.tell(line);
  }

  @Override
  public void leftOut(Line line, Throwable cause) {
    note(line);
    boolean bug =
        cause != null && !(cause instanceof IOException || cause instanceof UserException);
    if (bug || debug && cause != null) {
      voice.trace(cause);
    }
  }

  /** What is in the index now, and what is not. */
  void sum(IndexSummary summary) {
    note(summary.line());
    if (!summary.leftOut().isEmpty()) {
      note(summary.leftOutLine());
    }
  }

  /** Leaves a clean line. */
  void end() {
    progress.erase();
  }
}
