package io.github.youju.pipeline;

import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.format.Format;
import io.github.youju.index.Origin;
import io.github.youju.index.ReportIndex;
import io.github.youju.index.ReportIndexWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The first flow: files are found, read, their facts extracted, written and committed. */
public final class IndexPipeline {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(5);

  /**
   * What was read in the first second is worth keeping too; each time after it is twice as long.
   */
  private static final Duration FIRST_CHECKPOINT = Duration.ofSeconds(1);

  private static final long TICK_MILLIS = 100;

  private final Path folder;
  private final IndexTally tally;
  private final IndexJournal journal;
  private final FileSteps.Reading reading;
  private final Duration patience;
  private final Duration betweenCheckpoints;
  private final Corrections corrections = new Corrections();
  private final Recipe recipe = Recipe.current(corrections);
  private volatile boolean stopped;

  /** A pipeline into the index of a folder, for one run. */
  public IndexPipeline(Path folder, IndexJournal journal) {
    this(folder, journal, new SourceReader()::read, PATIENCE, BETWEEN_CHECKPOINTS);
  }

  /** The same with another way to read files, and other times. */
  IndexPipeline(
      Path folder,
      IndexJournal journal,
      FileSteps.Reading reading,
      Duration patience,
      Duration betweenCheckpoints) {
    this.folder = folder;
    this.journal = journal;
    this.tally = new IndexTally(journal);
    this.reading = reading;
    this.patience = patience;
    this.betweenCheckpoints = betweenCheckpoints;
  }

  /**
   * Reads files and folders into the index: what is new or changed, and what is gone leaves it.
   * What is done is kept now and then, so that a run that is stopped or killed goes on there.
   */
  public IndexSummary index(List<Path> paths) {
    FileSearch search = FileSearch.in(paths, folder);
    tell(search, paths);
    readCorrections(search, paths);
    try (ReportIndexWriter writer = ReportIndexWriter.open(folder)) {
      if (writer.startedAnew()) {
        journal.note(
            Line.of(
                "%s 里的索引是另一版本建的，现在重建；其他文件夹请再索引一次",
                "the index at %s was made by another version and is made anew;"
                    + " index other folders again",
                folder));
      }
      SourceNames names = new SourceNames(writer.origins());
      Moves moves = new Moves(search, names, recipe);
      List<Place> places = moves.settle(writer);
      tally.removed(moves.gone());
      tally.moved(moves.moved());
      readAll(places, new FileSteps(names, recipe, corrections, reading, writer, patience));
      if (stopped) {
        writer.checkpoint();
      } else {
        writer.commit();
      }
    }
    return summary();
  }

  /** Lets a run that is under way end soon and keep what it has; from another thread. */
  public void stop() {
    stopped = true;
  }

  private void readAll(List<Place> places, FileSteps steps) {
    tally.begin(places);
    Crew crew = new Crew(places, steps);
    long kept = System.nanoTime();
    long wait = Math.min(FIRST_CHECKPOINT.toNanos(), betweenCheckpoints.toNanos());
    try {
      while (!tally.isEnded() && !(stopped && crew.isIdle())) {
        if (stopped) {
          crew.stop();
        }
        Crew.Done done = crew.poll(TICK_MILLIS);
        if (done != null) {
          tally.add(done);
        }
        crew.relieve();
        tally.progress(crew.inHand());
        if (System.nanoTime() - kept > wait) {
          steps.writer().checkpoint();
          kept = System.nanoTime();
          wait = Math.min(2 * wait, betweenCheckpoints.toNanos());
        }
      }
    } finally {
      crew.stop();
    }
    tally.end(stopped);
  }

  /** Takes files and folders, which may be gone from the disk, out of the index. */
  public IndexSummary forget(List<Path> paths) {
    if (!ReportIndex.existsAt(folder)) {
      throw new UserException(
          Line.of("%s 里没有索引，没有可以移除的", "no index at %s; there is nothing to forget", folder));
    }
    try (ReportIndexWriter writer = ReportIndexWriter.open(folder)) {
      for (Path path : paths) {
        int removed = 0;
        for (Origin origin : writer.origins().values()) {
          if (SourceNames.file(origin).startsWith(absolute(path))
              || origin.source().equals(path.toString())) {
            writer.remove(origin.source());
            removed++;
          }
        }
        tally.removed(removed);
        if (removed == 0) {
          tally.mend(
              Line.of(
                  "索引里没有 %s 的内容；有哪些报告，见 youju sources",
                  "nothing of %s is in the index; youju sources lists what there is", path));
        }
      }
      writer.commit();
    }
    return summary();
  }

  /** As roots are kept: without links, which only what still exists can be freed of. */
  private static Path absolute(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException gone) {
      return path.toAbsolutePath().normalize();
    }
  }

  private void tell(FileSearch search, List<Path> paths) {
    search
        .otherFormats()
        .forEach(
            (ending, count) ->
                tally.passedOver(
                    count,
                    Line.of(
                        "略过%1$d个文件（%3$s）：youju 还不能读这种格式",
                        "%1$d %2$s (%3$s) left out: not a format youju reads yet",
                        count,
                        count == 1 ? "file" : "files",
                        ending)));
    for (Line line : search.unreadable()) {
      tally.leftOut(LeftOut.UNREADABLE, line, null);
    }
    if (search.files().isEmpty()) {
      Line line =
          Line.of(
              "%s 里没有可读的文件：youju 读 %s",
              "nothing to read in %s: youju reads %s", paths.getFirst(), Format.endings());
      if (!ReportIndex.existsAt(folder)) {
        throw new UserException(line);
      }
      tally.mend(line);
    }
  }

  /** What the user says of the reports is checked before any work starts. */
  private void readCorrections(FileSearch search, List<Path> paths) {
    List<Path> files = search.files().stream().map(FoundFile::file).toList();
    files.forEach(corrections::of);
    for (Path path : paths) {
      // of a file that was named alone, the patterns for its neighbours fit nothing
      if (Files.isDirectory(path)) {
        corrections.unused(absolute(path), files).forEach(tally::mend);
      }
    }
  }

  private IndexSummary summary() {
    try (ReportIndex index = ReportIndex.open(folder)) {
      return IndexSummary.of(index, tally);
    }
  }
}
