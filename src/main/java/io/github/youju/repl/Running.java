package io.github.youju.repl;

import io.github.youju.error.ClosedOutputException;
import io.github.youju.error.Line;
import io.github.youju.error.Tongue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/**
 * One piece of work while a person waits at the terminal: it runs on a thread of its own, a spinner
 * tells that it goes on, and Ctrl-C ends it and not the shell. Work that does not heed its
 * interruption is left alone; it can write nothing any more.
 */
final class Running {
  /** How long stopped work may take to end. */
  private static final long GRACE_MILLIS = 1500;

  private final Terminal terminal;
  private final Tongue tongue;
  private final boolean lively;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final Object screen = new Object();
  private volatile boolean left;
  private boolean midLine;
  private boolean spinning;
  private int lines;

  /** What is done; it writes to the given writer. */
  interface Work {
    void run(PrintWriter out) throws IOException;
  }

  /**
   * Work at a terminal.
   *
   * @param lively whether a spinner may turn there
   */
  Running(Terminal terminal, Tongue tongue, boolean lively) {
    this.terminal = terminal;
    this.tongue = tongue;
    this.lively = lively;
  }

  /** Does the work; false where it was stopped. What it throws is thrown here. */
  boolean run(Work work) throws IOException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread worker =
        Thread.ofPlatform()
            .daemon()
            .name("work")
            .unstarted(
                () -> {
                  try {
                    work.run(new PrintWriter(new Screen()));
                  } catch (Throwable thrown) {
                    failure.set(thrown);
                  }
                });
    SignalHandler before = terminal.handle(Signal.INT, signal -> stop(worker));
    Attributes attributes = withoutEcho();
    try {
      worker.start();
      await(worker);
    } finally {
      terminal.setAttributes(attributes);
      terminal.handle(Signal.INT, before);
      clearSpinner();
    }
    if (stopped.get()) {
      return false;
    }
    rethrow(failure.get());
    return true;
  }

  /** What is typed meanwhile is shown once, at the next prompt; returns what it was like before. */
  private Attributes withoutEcho() {
    Attributes before = terminal.getAttributes();
    Attributes silent = new Attributes(before);
    silent.setLocalFlag(Attributes.LocalFlag.ECHO, false);
    terminal.setAttributes(silent);
    return before;
  }

  /** Whether it wrote more than one line, so that the eye needs a gap behind it. */
  boolean isSeveralLines() {
    return lines > 1;
  }

  /** The screen and its keys belong to another program from here on, Ctrl-C too. */
  void leave() {
    synchronized (screen) {
      clearSpinner();
      lines = 0;
      left = true;
    }
  }

  private void stop(Thread worker) {
    if (left) {
      return;
    }
    synchronized (screen) {
      stopped.set(true);
    }
    worker.interrupt();
  }

  private void await(Thread worker) {
    long begin = System.nanoTime();
    long stoppedAt = 0;
    try {
      while (!worker.join(Spinner.FRAME)) {
        long waited = (System.nanoTime() - begin) / 1_000_000;
        if (stopped.get()) {
          stoppedAt = stoppedAt == 0 ? waited : stoppedAt;
          if (waited - stoppedAt > GRACE_MILLIS) {
            return;
          }
        } else if (lively && waited > Spinner.PATIENCE.toMillis()) {
          spin(waited);
        }
      }
    } catch (InterruptedException e) {
      stop(worker);
      Thread.currentThread().interrupt();
    }
  }

  private void spin(long waited) {
    synchronized (screen) {
      if (midLine || left) {
        return;
      }
      Line line = Spinner.at(Duration.ofMillis(waited));
      terminal.writer().print("\r\u001b[K\u001b[2m" + line.in(tongue) + "\u001b[0m");
      terminal.flush();
      spinning = true;
    }
  }

  private void clearSpinner() {
    synchronized (screen) {
      if (spinning) {
        terminal.writer().print("\r\u001b[K");
        terminal.flush();
        spinning = false;
      }
    }
  }

  private static void rethrow(Throwable failure) throws IOException {
    switch (failure) {
      case null -> {}
      case ClosedOutputException nobodyReadsOn -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(failure);
    }
  }

  /** The terminal, until the work is stopped. */
  private final class Screen extends Writer {
    @Override
    public void write(char[] characters, int from, int length) {
      synchronized (screen) {
        if (stopped.get()) {
          throw new ClosedOutputException(null);
        }
        clearSpinner();
        midLine = length > 0 ? characters[from + length - 1] != '\n' : midLine;
        terminal.writer().write(characters, from, length);
        for (int i = from; i < from + length; i++) {
          lines += characters[i] == '\n' ? 1 : 0;
        }
      }
    }

    @Override
    public void flush() {
      if (!stopped.get()) {
        terminal.flush();
      }
    }

    @Override
    public void close() {}
  }
}
