package io.github.youju.pipeline;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what becomes of the files of a run, and tells it to the journal in the order of the files,
 * whichever is done first.
 */
final class IndexTally {
  /** What goes wrong more often is only counted. */
  private static final int MOST_LINES = 20;

  private final IndexJournal journal;
  private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
  private final Map<Integer, FileOutcome> untold = new HashMap<>();
  private List<Place> places = List.of();
  private long begun;
  private long totalBytes;
  private long bytes;
  private long characters;
  private int done;
  private int told;
  private int read;
  private int unchanged;
  private int removed;
  private int moved;
  private ExitStatus status = ExitStatus.ANSWERED;

  IndexTally(IndexJournal journal) {
    this.journal = journal;
  }

  int read() {
    return read;
  }

  int unchanged() {
    return unchanged;
  }

  int removed() {
    return removed;
  }

  int moved() {
    return moved;
  }

  /** How many files were left out, by why. */
  Map<LeftOut, Integer> leftOut() {
    return leftOut;
  }

  /** The worst of what happened. */
  ExitStatus status() {
    return status;
  }

  void removed(int files) {
    removed += files;
  }

  void moved(int files) {
    moved += files;
  }

  /** Something the user can mend that concerns no file. */
  void mend(Line line) {
    status = status.worse(ExitStatus.MENDABLE);
    journal.note(line);
  }

  /** Files of one other format. */
  void passedOver(int files, Line line) {
    leftOut.merge(LeftOut.FORMAT, files, Integer::sum);
    journal.note(line);
  }

  /** One file, or a folder with what is in it. */
  void leftOut(LeftOut reason, Line line, Throwable cause) {
    status = status.worse(reason.status());
    if (leftOut.merge(reason, 1, Integer::sum) <= MOST_LINES) {
      journal.leftOut(line, cause);
    }
  }

  /** These files will be added one by one. */
  void begin(List<Place> files) {
    places = files;
    begun = System.nanoTime();
    for (Place place : files) {
      totalBytes += place.found().bytes();
    }
  }

  /** Whether all were added. */
  boolean isEnded() {
    return done == places.size();
  }

  /** One that is done. */
  void add(Crew.Done file) {
    FileOutcome outcome = file.outcome();
    if (outcome.failure() != null) {
      throw outcome.failure();
    }
    done++;
    bytes += places.get(file.number()).found().bytes();
    characters += Math.max(0, outcome.characters());
    if (outcome.reason() == null) {
      read += outcome.isUnchanged() ? 0 : 1;
      unchanged += outcome.isUnchanged() ? 1 : 0;
    }
    untold.put(file.number(), outcome);
    for (FileOutcome next = untold.remove(told); next != null; next = untold.remove(told)) {
      tell(next);
      told++;
    }
  }

  private void tell(FileOutcome outcome) {
    if (outcome.reason() != null) {
      leftOut(outcome.reason(), outcome.line(), outcome.cause());
    }
  }

  /** How far it is. */
  void progress(List<FileTask> inHand) {
    String first =
        inHand.stream()
            .map(task -> task.place().source())
            .min(Comparator.naturalOrder())
            .orElse("");
    Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
    journal.progress(
        new IndexProgress(done, places.size(), bytes, totalBytes, characters, elapsed, first));
  }

  /** No more will be added. */
  void end(boolean stopped) {
    untold.keySet().stream().sorted().map(untold::get).forEach(this::tell);
    untold.clear();
    if (stopped && !isEnded()) {
      status = status.worse(ExitStatus.INTERRUPTED);
      journal.note(
          Line.of(
              "已停止，%2$d 个文件中的 %1$d 个已保存；再运行同样的命令会接着做",
              "stopped after %d of %d files; they are kept, and the same command goes on",
              done,
              places.size()));
    }
  }
}
