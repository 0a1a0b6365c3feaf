package io.github.youju.pipeline;

import io.github.youju.error.Line;
import io.github.youju.index.Origin;
import io.github.youju.index.ReportIndex;
import io.github.youju.verify.Citation;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Tells, once of each file, that an answer cites a file which is no longer what was indexed: what
 * is quoted stood there then. Only a file that was written after the index is read again; an index
 * that took in other folders later hides an older change.
 */
final class ChangedSources {
  private final ReportIndex index;
  private final Path folder;
  private final Consumer<Line> notice;
  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  /**
   * Nothing is looked at yet.
   *
   * @param folder in which the index lies
   */
  ChangedSources(ReportIndex index, Path folder, Consumer<Line> notice) {
    this.index = index;
    this.folder = folder;
    this.notice = notice;
  }

  void tell(VerifiedAnswer answer) {
    for (Citation citation : answer.citations()) {
      String source = citation.span().source();
      if (seen.add(source)) {
        index.origin(source).flatMap(this::change).ifPresent(notice);
      }
    }
  }

  private Optional<Line> change(Origin origin) {
    Path file = Path.of(origin.root(), origin.path());
    try {
      if (!Files.exists(file)) {
        return Optional.of(
            Line.of(
                "%s 已经不在原处；引文是索引时读到的",
                "%s is no longer where it was; what is quoted stood there when it was indexed",
                origin.source()));
      }
      FileTime written = Files.getLastModifiedTime(file);
      boolean later = written.compareTo(Files.getLastModifiedTime(folder)) > 0;
      return later && !Hashes.of(Files.readAllBytes(file)).equals(origin.hash())
          ? Optional.of(
              Line.of(
                  "%s 在索引之后改过；引文是改之前的，请重新 youju index",
                  "%s was changed after it was indexed; what is quoted stood there before, "
                      + "youju index reads it again",
                  origin.source()))
          : Optional.empty();
    } catch (IOException e) {
      // Who may not read the file cannot tell whether it changed.
      return Optional.empty();
    }
  }
}
