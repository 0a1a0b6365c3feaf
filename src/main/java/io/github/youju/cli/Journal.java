package io.github.youju.cli;

import io.github.youju.error.UserException;
import io.github.youju.pipeline.IndexJournal;
import java.io.IOException;
import java.io.PrintWriter;

/** Tells on standard error what an index run does; each file only where a person looks on. */
final class Journal implements IndexJournal {
  private final PrintWriter err;
  private final boolean debug;
  private final boolean watched;

  Journal(PrintWriter err, boolean debug) {
    this.err = err;
    this.debug = debug;
    this.watched = System.getProperty("youju.terminal", "").contains("2");
  }

  @Override
  public void reading(int number, int total, String source) {
    if (watched) {
      note(number + "/" + total + " " + source);
    }
  }

  @Override
  public void note(String line) {
    err.println("youju: " + UserException.onOneLine(line));
    err.flush();
  }

  @Override
  public void leftOut(String line, Exception cause) {
    note(line);
    boolean bug = !(cause instanceof IOException || cause instanceof UserException);
    if (bug || debug) {
      cause.printStackTrace(err);
      err.flush();
    }
  }
}
