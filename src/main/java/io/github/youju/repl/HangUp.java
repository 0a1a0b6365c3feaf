package io.github.youju.repl;

import org.jline.utils.Signals;

/**
 * Whether the terminal was closed under the shell (SIGHUP). Left alone the JVM would end at once,
 * and what JLine does with the next signal would end in a trace; so the shell leaves as it does at
 * the end of its input, and whatever runs is stopped.
 */
final class HangUp {
  private volatile boolean happened;
  private Thread reader;

  private HangUp() {}

  /** Listens to the signal of the process. */
  static HangUp ofProcess() {
    HangUp hangUp = new HangUp();
    Signals.register("HUP", hangUp::happens);
    return hangUp;
  }

  /** Of a terminal that sends no signals. */
  static HangUp never() {
    return new HangUp();
  }

  private synchronized void happens() {
    happened = true;
    // JLine still draws its line on the next signal, in a thread of its own, and nobody looks on.
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {});
    if (reader != null) {
      reader.interrupt();
    }
  }

  /** From here on this thread reads lines and waits for answers, and may be interrupted. */
  synchronized void interrupts(Thread thread) {
    reader = thread;
  }

  /** Nobody is interrupted any more, nor was. */
  synchronized void over() {
    reader = null;
    if (happened) {
      Thread.interrupted();
    }
  }

  boolean happened() {
    return happened;
  }
}
