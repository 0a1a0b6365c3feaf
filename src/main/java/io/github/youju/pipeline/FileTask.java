package io.github.youju.pipeline;

import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.index.Origin;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One file on its way into the index, in one thread. Until it is written it can be given up by
 * another thread, after which it writes nothing.
 */
final class FileTask {
  private static final long BYTES_A_SECOND = 50_000;

  private enum State {
    READING,
    WRITING,
    GIVEN_UP
  }

  private final Place place;
  private final FileSteps steps;
  private final long begun = System.nanoTime();
  private final AtomicReference<State> state = new AtomicReference<>(State.READING);

  /** A file that is read from now on. */
  FileTask(Place place, FileSteps steps) {
    this.place = place;
    this.steps = steps;
  }

  Place place() {
    return place;
  }

  /** Reads and writes the file; the outcome means nothing where it was given up meanwhile. */
  FileOutcome run() {
    FoundFile found = place.found();
    try {
      byte[] bytes = FileBytes.of(found);
      Origin origin = steps.names().origin(place, Hashes.of(bytes), steps.recipe().of(found));
      return origin.equals(place.known()) ? FileOutcome.UNCHANGED : readAndWrite(origin, bytes);
    } catch (FileBytes.TooLargeException e) {
      return FileOutcome.leftOut(LeftOut.SIZE, e.line(), null);
    } catch (IOException e) {
      Line line =
          Line.of(
              "读不了 %s：%s；已略过",
              "cannot read %s: %s; left out", found.file(), Reason.of(found.file(), e));
      return FileOutcome.leftOut(LeftOut.UNREADABLE, line, e);
    }
  }

  private FileOutcome readAndWrite(Origin origin, byte[] bytes) {
    String source = origin.source();
    ReadSource read;
    try {
      read = steps.reading().read(source, bytes, steps.corrections().of(place.found().file()));
    } catch (UserException otherContent) {
      return leftOut(LeftOut.CONTENT, otherContent.told(), null);
    } catch (RuntimeException e) {
      // One file that we stumble over must not keep the others out.
      return leftOut(
          LeftOut.BUG,
          Line.of("读 %s 时碰到 youju 的缺陷，已略过", "a bug of youju in reading %s; left out", source),
          e);
    } catch (OutOfMemoryError | StackOverflowError tooLarge) {
      // Nothing was written yet, and what filled the memory is free again here.
      return leftOut(
          LeftOut.SIZE,
          Line.of(
              "%s 太大，内存不够，已略过；请拆分", "%s is too large for the memory; split it; left out", source),
          null);
    }
    if (!state.compareAndSet(State.READING, State.WRITING)) {
      return FileOutcome.UNCHANGED;
    }
    try {
      steps.writer().replace(origin, read.file(), read.reports(), read.facts());
      return FileOutcome.read(read.file().text().length());
    } catch (RuntimeException failure) {
      return FileOutcome.failed(failure);
    } catch (OutOfMemoryError tooLarge) {
      return FileOutcome.failed(
          new UserException(
              Line.of(
                  "写 %s 时内存不够；请把它拆分",
                  "the memory does not suffice for writing %s; split it", source),
              tooLarge));
    }
  }

  /** What was known of it is not right any more. */
  private FileOutcome leftOut(LeftOut reason, Line line, Throwable cause) {
    if (!state.compareAndSet(State.READING, State.WRITING)) {
      return FileOutcome.UNCHANGED;
    }
    try {
      steps.writer().remove(place.source());
    } catch (RuntimeException failure) {
      return FileOutcome.failed(failure);
    }
    return FileOutcome.leftOut(reason, line, cause);
  }

  /** Whether it takes longer than any machine needs that reads its text as it should be. */
  boolean isOverdue() {
    Duration bound = steps.patience().plusSeconds(place.found().bytes() / BYTES_A_SECOND);
    return System.nanoTime() - begun > bound.toNanos();
  }

  /** Whether it could be given up: what is being written already is waited for. */
  boolean giveUp() {
    return state.compareAndSet(State.READING, State.GIVEN_UP);
  }
}
