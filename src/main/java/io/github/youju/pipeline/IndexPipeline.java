package io.github.youju.pipeline;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.UserException;
import io.github.youju.index.Origin;
import io.github.youju.index.ReportIndex;
import io.github.youju.index.ReportIndexWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first flow: files are found, read, their facts extracted, written and committed. */
public final class IndexPipeline {
  private static final long MOST_BYTES = 8L << 20;

  private final Path folder;
  private final IndexJournal journal;
  private final SourceReader reader = new SourceReader();
  private final Recipe recipe = Recipe.current();

  private int read;
  private int unchanged;
  private int removed;
  private ExitStatus status = ExitStatus.ANSWERED;

  /** A pipeline into the index of a folder, for one run. */
  public IndexPipeline(Path folder, IndexJournal journal) {
    this.folder = folder;
    this.journal = journal;
  }

  /** Reads files and folders into the index: what is new or changed, and what is gone leaves it. */
  public IndexSummary index(List<Path> paths) {
    FileSearch search = FileSearch.in(paths, folder);
    tell(search, paths);
    try (ReportIndexWriter writer = ReportIndexWriter.open(folder)) {
      if (writer.startedAnew()) {
        journal.note(
            "the index at "
                + folder
                + " was made by another version and is made anew; index other folders again");
      }
      SourceNames names = new SourceNames(writer.origins());
      removeGone(search, names, writer);
      int number = 0;
      for (FoundFile found : search.files()) {
        readOne(found, ++number, search.files().size(), names, writer);
      }
      writer.commit();
    }
    return summary();
  }

  /** Takes files and folders, which may be gone from the disk, out of the index. */
  public IndexSummary forget(List<Path> paths) {
    if (!ReportIndex.existsAt(folder)) {
      throw new UserException("no index at " + folder + "; there is nothing to forget");
    }
    try (ReportIndexWriter writer = ReportIndexWriter.open(folder)) {
      for (Path path : paths) {
        int before = removed;
        for (Origin origin : writer.origins().values()) {
          if (SourceNames.file(origin).startsWith(absolute(path))
              || origin.source().equals(path.toString())) {
            remove(origin, writer);
          }
        }
        if (removed == before) {
          mend("nothing of " + path + " is in the index; youju sources lists what there is");
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
                journal.note(
                    count
                        + (count == 1 ? " file (" : " files (")
                        + ending
                        + ") left out: not a format youju reads yet"));
    for (Path unlisted : search.unlisted()) {
      mend("cannot read " + unlisted + "; left out");
    }
    if (search.files().isEmpty()) {
      String line = "nothing to read in " + paths.getFirst() + ": youju reads .txt and .md files";
      if (!ReportIndex.existsAt(folder)) {
        throw new UserException(line);
      }
      mend(line);
    }
  }

  private void removeGone(FileSearch search, SourceNames names, ReportIndexWriter writer) {
    Map<Path, FoundFile> there = new HashMap<>();
    for (FoundFile found : search.files()) {
      there.put(found.file(), found);
    }
    for (Origin origin : writer.origins().values()) {
      Path file = SourceNames.file(origin);
      if (search.covers(file) && !there.containsKey(file)) {
        names.forget(origin);
        remove(origin, writer);
      }
    }
  }

  private void remove(Origin origin, ReportIndexWriter writer) {
    writer.remove(origin.source());
    removed++;
  }

  private void readOne(
      FoundFile found, int number, int total, SourceNames names, ReportIndexWriter writer) {
    try {
      if (Files.size(found.file()) > MOST_BYTES) {
        mend(found.file() + " is larger than " + (MOST_BYTES >> 20) + " MB; left out");
        return;
      }
      byte[] bytes = Files.readAllBytes(found.file());
      Origin known = names.known(found);
      Origin origin = names.place(found, Hashes.of(bytes), recipe.of(found));
      if (origin.equals(known)) {
        unchanged++;
        return;
      }
      journal.reading(number, total, origin.source());
      write(origin, known, bytes, writer);
    } catch (IOException e) {
      status = status.worse(ExitStatus.MENDABLE);
      journal.leftOut(
          "cannot read " + found.file() + ": " + Reason.of(found.file(), e) + "; left out", e);
    }
  }

  private void write(Origin origin, Origin known, byte[] bytes, ReportIndexWriter writer) {
    ReadSource readSource;
    try {
      readSource = reader.read(origin.source(), bytes);
    } catch (UserException notReadable) {
      if (known != null) {
        writer.remove(known.source());
      }
      writer.remove(origin.source());
      mend(notReadable.getMessage());
      return;
    } catch (RuntimeException e) {
      // One file that we stumble over must not keep the others out.
      status = status.worse(ExitStatus.BUG);
      journal.leftOut("a bug of youju in reading " + origin.source() + "; left out", e);
      return;
    } catch (OutOfMemoryError tooLarge) {
      // Nothing was written yet, and what filled the memory is free again here.
      mend(origin.source() + " is too large for the memory; split it; left out");
      return;
    }
    if (known != null && !known.source().equals(origin.source())) {
      writer.remove(known.source());
    }
    read++;
    writer.replace(origin, readSource.file(), readSource.reports(), readSource.facts());
  }

  private void mend(String line) {
    status = status.worse(ExitStatus.MENDABLE);
    journal.note(line);
  }

  private IndexSummary summary() {
    try (ReportIndex index = ReportIndex.open(folder)) {
      return IndexSummary.of(index, read, unchanged, removed, status);
    }
  }
}
