package io.github.youju.pipeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A system's error in words for people. */
final class Reason {
  private Reason() {}

  /** The same for a file that was found: Java loses names that are not UTF-8. */
  static String of(Path file, IOException error) {
    return error instanceof NoSuchFileException && file.toString().indexOf('\ufffd') >= 0
        ? "its name is not UTF-8, rename it"
        : of(error);
  }

  static String of(IOException error) {
    if (error instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (error instanceof NoSuchFileException) {
      return "it is no longer there";
    }
    String message = error.getMessage();
    return message == null ? error.getClass().getSimpleName() : message;
  }
}
