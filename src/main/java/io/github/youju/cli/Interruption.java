package io.github.youju.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Has Ctrl-C end a long run in order: what is done is written before the process ends, which it
 * does with 130 by itself. A run that does not come to an end is waited for only shortly.
 */
final class Interruption implements AutoCloseable {
  private static final long MOST_SECONDS = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  Interruption(Runnable stop) {
    this.hook =
        new Thread(
            () -> {
              stop.run();
              await();
            });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void await() {
    try {
      ended.await(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The run has written what it has. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyEnding) {
      return;
    }
  }
}
