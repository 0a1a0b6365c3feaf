package io.github.youju.cli;

import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.pipeline.IndexJournal;
import java.io.IOException;

/** Tells on standard error what an index run does; each file only where a person looks on. */
final class Journal implements IndexJournal {
  private final Voice voice;
  private final boolean debug;
  private final boolean watched;

  Journal(Voice voice, boolean debug) {
    this.voice = voice;
    this.debug = debug;
    this.watched = System.getProperty("youju.terminal", "").contains("2");
  }

  @Override
  public void reading(int number, int total, String source) {
    if (watched) {
      note(Line.same(number + "/" + total + " " + source));
    }
  }

  @Override
  public void note(Line line) {
    voice.tell(line);
  }

  @Override
  public void leftOut(Line line, Exception cause) {
    note(line);
    boolean bug = !(cause instanceof IOException || cause instanceof UserException);
    if (bug || debug) {
      voice.trace(cause);
    }
  }
}
