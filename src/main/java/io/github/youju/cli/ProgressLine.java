package io.github.youju.cli;

import io.github.youju.error.Line;
import io.github.youju.render.FittedLine;

/** One line at a terminal that is written over and over while a person looks on. */
final class ProgressLine {
  private static final int WIDTH = 79;
  private static final long LEAST_NANOS = 100_000_000;

  private final Voice voice;
  private final boolean watched;
  private long shownAt;
  private boolean shown;

  /** A line that is written only where it is watched. */
  ProgressLine(Voice voice, boolean watched) {
    this.voice = voice;
    this.watched = watched;
  }

  /** Whether standard error is a terminal on which a line can be written over. */
  static boolean isWatched() {
    return Styles.isTerminal(2) && !"dumb".equals(System.getenv("TERM"));
  }

  /** Whether it is time for the next state; between two some time passes. */
  synchronized boolean isDue() {
    return watched && (!shown || System.nanoTime() - shownAt >= LEAST_NANOS);
  }

  /** Writes the state of things over the one before. */
  synchronized void show(Line now) {
    if (isDue()) {
      shownAt = System.nanoTime();
      shown = true;
      voice.show("\r" + FittedLine.of(now.in(voice.tongue()), WIDTH) + "\u001b[K");
    }
  }

  /** Makes room for another line. */
  synchronized void erase() {
    if (shown) {
      voice.show("\r\u001b[K");
      shown = false;
    }
  }

  /** Tells a line that stays, in the place of the one that tells how far things are. */
  synchronized void tell(Line line) {
    erase();
    voice.tell(line);
  }
}
