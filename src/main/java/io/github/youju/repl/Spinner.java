package io.github.youju.repl;

import io.github.youju.error.Line;
import java.time.Duration;

/** What shows a person that work goes on: a mark that turns, and the seconds. */
public final class Spinner {
  /** How long each turn of the mark is shown. */
  public static final Duration FRAME = Duration.ofMillis(120);

  /** Quicker work shows none. */
  public static final Duration PATIENCE = Duration.ofMillis(400);

  private static final String FRAMES = "|/-\\";

  private Spinner() {}

  /** The spinner after so much time. */
  public static Line at(Duration waited) {
    long turns = waited.dividedBy(FRAME);
    char frame = FRAMES.charAt((int) (turns % FRAMES.length()));
    return Line.of("%s %d 秒(Ctrl-C 停止)", "%s %d s (Ctrl-C stops)", frame, waited.toSeconds());
  }
}
