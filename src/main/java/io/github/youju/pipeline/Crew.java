package io.github.youju.pipeline;

import io.github.youju.error.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that read files, one for each core. A file that takes too long is given up together
 * with its thread, for which another steps in. Large files wait until there is memory for them.
 */
final class Crew {
  /** A file that is done, by its place in the order. */
  record Done(int number, FileOutcome outcome) {}

  /** Deep enough for patterns that go down once for each character of a long line. */
  private static final long STACK_BYTES = 16L << 20;

  /** How many bytes of files may be in hand, so that the memory suffices. */
  private static final int AT_ONCE = 16 << 20;

  private final List<Place> places;
  private final FileSteps steps;
  private final AtomicInteger next = new AtomicInteger();
  private final ConcurrentHashMap<Integer, FileTask> inHand = new ConcurrentHashMap<>();
  private final BlockingQueue<Done> done = new LinkedBlockingQueue<>();
  private final Semaphore memory;
  private volatile boolean stopped;

  Crew(List<Place> places, FileSteps steps) {
    this.places = places;
    this.steps = steps;
    this.memory = new Semaphore(AT_ONCE, true);
    int threads = Math.min(places.size(), Runtime.getRuntime().availableProcessors());
    for (int i = 0; i < threads; i++) {
      start();
    }
  }

  /** The next file that is done; null where none is within the time. */
  Done poll(long millis) {
    try {
      return done.poll(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody interrupts this thread", e);
    }
  }

  /** Whether nothing is in hand, and all that was done is told. */
  boolean isIdle() {
    synchronized (done) {
      return inHand.isEmpty() && done.isEmpty();
    }
  }

  /** The files that are being read, in no order. */
  List<FileTask> inHand() {
    return new ArrayList<>(inHand.values());
  }

  /** Gives up what takes too long. */
  void relieve() {
    inHand.forEach(
        (number, task) -> {
          if (task.isOverdue() && task.giveUp()) {
            Line line =
                Line.of(
                    "%s 读得太久，已放弃；请检查这个文件",
                    "%s takes too long to read; left out", task.place().source());
            end(number, task, FileOutcome.leftOut(LeftOut.TIME, line, null));
            start();
          }
        });
  }

  /** No further file is begun, and those that are being read are not written. */
  void stop() {
    stopped = true;
    inHand.forEach(
        (number, task) -> {
          if (task.giveUp()) {
            inHand.remove(number);
          }
        });
  }

  private void start() {
    Thread thread = new Thread(null, this::work, "reader", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
  }

  private void work() {
    boolean relieved = false;
    for (int number = next.getAndIncrement();
        number < places.size() && !stopped && !relieved;
        number = relieved ? places.size() : next.getAndIncrement()) {
      relieved = !read(number);
    }
  }

  /** False where another thread took over, because this one took too long. */
  private boolean read(int number) {
    Place place = places.get(number);
    memory.acquireUninterruptibly(permits(place));
    FileTask task = new FileTask(place, steps);
    inHand.put(number, task);
    if (stopped && task.giveUp()) {
      inHand.remove(number);
      return false;
    }
    FileOutcome outcome;
    try {
      outcome = task.run();
    } catch (RuntimeException | Error e) {
      outcome = FileOutcome.failed(new IllegalStateException(place.source(), e));
    }
    return end(number, task, outcome);
  }

  private boolean end(int number, FileTask task, FileOutcome outcome) {
    synchronized (done) {
      if (!inHand.remove(number, task)) {
        return false;
      }
      done.add(new Done(number, outcome));
    }
    memory.release(permits(task.place()));
    return true;
  }

  private static int permits(Place place) {
    return (int) Math.min(place.found().bytes(), AT_ONCE);
  }
}
