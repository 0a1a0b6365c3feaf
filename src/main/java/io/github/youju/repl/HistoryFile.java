package io.github.youju.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;

/** Where the lines of earlier shells are kept: in the user's state folder, for the user alone. */
final class HistoryFile {

  private HistoryFile() {}

  /** The file, made where it is missing; null where there is no place that can be written. */
  static Path in(Map<String, String> environment) {
    Path folder = folder(environment);
    if (folder == null) {
      return null;
    }
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve("history");
      if (!Files.exists(file)) {
        Files.createFile(file);
      }
      keepPrivate(file);
      return Files.isWritable(file) ? file : null;
    } catch (IOException | SecurityException e) {
      return null;
    }
  }

  private static void keepPrivate(Path file) throws IOException {
    try {
      Files.setPosixFilePermissions(
          file, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
    } catch (UnsupportedOperationException elsewhere) {
      // Windows keeps a home folder private by itself.
      return;
    }
  }

  private static Path folder(Map<String, String> environment) {
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    if (state.startsWith("/")) {
      return Path.of(state, "youju");
    }
    String home = environment.getOrDefault("HOME", "");
    return home.isEmpty() ? null : Path.of(home, ".local", "state", "youju");
  }
}
