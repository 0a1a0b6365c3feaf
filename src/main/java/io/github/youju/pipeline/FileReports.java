package io.github.youju.pipeline;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.format.Format;
import io.github.youju.index.Origin;
import io.github.youju.index.ReportIndex;
import io.github.youju.index.ReportIndexWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Files that are read for a question and not kept: their index is in memory. */
final class FileReports {
  private final SourceReader reader = new SourceReader();
  private final Consumer<Line> notice;
  private ExitStatus status = ExitStatus.ANSWERED;

  FileReports(Consumer<Line> notice) {
    this.notice = notice;
  }

  /** What a run ends with at least, because of files that could not be read. */
  ExitStatus status() {
    return status;
  }

  /**
   * Reads files, and folders of them; what cannot be read is told and left out.
   *
   * @throws UserException where nothing is left
   */
  ReportIndex open(List<Path> paths) {
    FileSearch search = FileSearch.in(paths, Path.of(""));
    SourceNames names = new SourceNames(Map.of());
    Corrections corrections = new Corrections();
    List<UserException> left = new ArrayList<>();
    int read = 0;
    ReportIndexWriter writer = ReportIndexWriter.inMemory();
    try (writer) {
      for (FoundFile found : search.files()) {
        try {
          byte[] bytes = FileBytes.of(found);
          Origin origin = names.origin(names.place(found), Hashes.of(bytes), "");
          ReadSource source = reader.read(origin.source(), bytes, corrections.of(found.file()));
          writer.replace(origin, source.file(), source.reports(), source.facts());
          read++;
        } catch (UserException e) {
          left.add(e);
        } catch (IOException e) {
          left.add(
              new UserException(
                  Line.of(
                      "读不了 %s：%s；已略过",
                      "cannot read %s: %s; left out", found.file(), Reason.of(found.file(), e)),
                  e));
        }
      }
      if (read == 0) {
        UserException last =
            left.isEmpty()
                ? new UserException(
                    Line.of(
                        "%s 里没有可读的文件：youju 读 %s",
                        "nothing to read in %s: youju reads %s",
                        paths.getFirst(),
                        Format.endings()))
                : left.removeLast();
        left.forEach(this::leaveOut);
        throw last;
      }
      left.forEach(this::leaveOut);
      return writer.toIndex();
    }
  }

  private void leaveOut(UserException why) {
    status = ExitStatus.MENDABLE;
    notice.accept(why.told());
  }
}
