package io.github.youju.pipeline;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.format.Format;
import io.github.youju.index.Origin;
import io.github.youju.index.ReportIndex;
import io.github.youju.index.ReportIndexWriter;
import io.github.youju.ingest.Correction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The first flow: files are found, read, their facts extracted, written and committed. */
public final class IndexPipeline {

  private final Path folder;
  private final IndexJournal journal;
  private final SourceReader reader = new SourceReader();
  private final Corrections corrections = new Corrections();
  private final Recipe recipe = Recipe.current(corrections);

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
      throw new UserException(
          Line.of("%s 里没有索引，没有可以移除的", "no index at %s; there is nothing to forget", folder));
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
          mend(
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
                journal.note(
                    Line.of(
                        "略过%1$d个文件（%3$s）：youju 还不能读这种格式",
                        "%1$d %2$s (%3$s) left out: not a format youju reads yet",
                        count,
                        count == 1 ? "file" : "files",
                        ending)));
    for (Path unlisted : search.unlisted()) {
      mend(Line.of("读不了 %s，已略过；请检查权限", "cannot read %s; left out", unlisted));
    }
    if (search.files().isEmpty()) {
      Line line =
          Line.of(
              "%s 里没有可读的文件：youju 读 %s",
              "nothing to read in %s: youju reads %s", paths.getFirst(), Format.endings());
      if (!ReportIndex.existsAt(folder)) {
        throw new UserException(line);
      }
      mend(line);
    }
  }

  /** What the user says of the reports is checked before any work starts. */
  private void readCorrections(FileSearch search, List<Path> paths) {
    List<Path> files = search.files().stream().map(FoundFile::file).toList();
    files.forEach(corrections::of);
    for (Path path : paths) {
      // of a file that was named alone, the patterns for its neighbours fit nothing
      if (Files.isDirectory(path)) {
        corrections.unused(absolute(path), files).forEach(this::mend);
      }
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
      long most = Format.named(found.path()).mostBytes();
      if (found.size() > most) {
        mend(
            Line.of(
                "%s 超过 %d MB，已略过；请拆分",
                "%s is larger than %d MB; left out", found.file(), most >> 20));
        return;
      }
      byte[] bytes = found.read();
      Origin known = names.known(found);
      Origin origin = names.place(found, Hashes.of(bytes), recipe.of(found));
      if (origin.equals(known)) {
        unchanged++;
        return;
      }
      journal.reading(number, total, origin.source());
      write(origin, known, bytes, corrections.of(found.file()), writer);
    } catch (UserException notReadable) {
      mend(notReadable.told());
    } catch (IOException e) {
      status = status.worse(ExitStatus.MENDABLE);
      journal.leftOut(
          Line.of(
              "读不了 %s：%s；已略过",
              "cannot read %s: %s; left out", found.file(), Reason.of(found.file(), e)),
          e);
    }
  }

  private void write(
      Origin origin,
      Origin known,
      byte[] bytes,
      IntFunction<Correction> said,
      ReportIndexWriter writer) {
    ReadSource readSource;
    try {
      readSource = reader.read(origin.source(), bytes, said);
    } catch (UserException notReadable) {
      if (known != null) {
        writer.remove(known.source());
      }
      writer.remove(origin.source());
      mend(notReadable.told());
      return;
    } catch (RuntimeException e) {
      // One file that we stumble over must not keep the others out.
      status = status.worse(ExitStatus.BUG);
      journal.leftOut(
          Line.of(
              "读 %s 时碰到 youju 的缺陷，已略过", "a bug of youju in reading %s; left out", origin.source()),
          e);
      return;
    } catch (OutOfMemoryError tooLarge) {
      // Nothing was written yet, and what filled the memory is free again here.
      mend(
          Line.of(
              "%s 太大，内存不够，已略过；请拆分",
              "%s is too large for the memory; split it; left out", origin.source()));
      return;
    }
    if (known != null && !known.source().equals(origin.source())) {
      writer.remove(known.source());
    }
    read++;
    writer.replace(origin, readSource.file(), readSource.reports(), readSource.facts());
  }

  private void mend(Line line) {
    status = status.worse(ExitStatus.MENDABLE);
    journal.note(line);
  }

  private IndexSummary summary() {
    try (ReportIndex index = ReportIndex.open(folder)) {
      return IndexSummary.of(index, read, unchanged, removed, status);
    }
  }
}
