package io.github.youju.pipeline;

import io.github.youju.error.Line;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A system's error in words for people. */
final class Reason {
  private Reason() {}

  /** The same for a file that was found: Java loses names that are not UTF-8. */
  static Line of(Path file, IOException error) {
    return error instanceof NoSuchFileException && file.toString().indexOf('\ufffd') >= 0
        ? new Line("文件名不是 UTF-8，请改名", "its name is not UTF-8, rename it")
        : of(error);
  }

  static Line of(IOException error) {
    if (error instanceof AccessDeniedException) {
      return new Line("没有权限", "permission denied");
    }
    if (error instanceof NoSuchFileException) {
      return new Line("它已经不在了", "it is no longer there");
    }
    String message = error.getMessage();
    return Line.same(message == null ? error.getClass().getSimpleName() : message);
  }
}
