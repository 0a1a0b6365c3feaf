package io.github.youju.cli;

import io.github.youju.repl.Spinner;
import java.time.Duration;

/** Shows that work goes on, in a line that is gone when it is done. */
final class Waiting implements AutoCloseable {
  private final ProgressLine progress;
  private final Thread thread;

  Waiting(ProgressLine progress) {
    this.progress = progress;
    this.thread = Thread.ofPlatform().daemon().name("waiting").start(this::turn);
  }

  private void turn() {
    long begin = System.nanoTime();
    try {
      while (true) {
        Thread.sleep(Spinner.FRAME);
        Duration waited = Duration.ofNanos(System.nanoTime() - begin);
        if (waited.compareTo(Spinner.PATIENCE) > 0) {
          progress.show(Spinner.at(waited));
        }
      }
    } catch (InterruptedException over) {
      return;
    }
  }

  /** The line is gone when this returns. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    progress.erase();
  }
}
