package io.github.youju.repl;

import io.github.youju.error.Line;
import io.github.youju.pipeline.Doctor.Check;
import io.github.youju.pipeline.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;

/** Where the lines of earlier shells are kept: in the user's state folder, for the user alone. */
public final class HistoryFile {

  private static final String NAME = "history";

  private HistoryFile() {}

  /** What the doctor says of it. */
  public static Check check(Settings settings, Map<String, String> environment) {
    if (!settings.history()) {
      return new Check(
          "history", true, new Line("历史：不记（history: false）", "history: none (history: false)"));
    }
    Path folder = folder(environment);
    if (folder == null) {
      return new Check(
          "history",
          true,
          new Line(
              "历史：没有 HOME，不记；要记请设置 HOME 或 XDG_STATE_HOME",
              "history: none without a HOME; set HOME or XDG_STATE_HOME to keep one"));
    }
    Path file = folder.resolve(NAME);
    return mayBeWritten(file)
        ? new Check("history", true, Line.of("历史：%s", "history: %s", file))
        : new Check(
            "history",
            false,
            Line.of(
                "历史：写不了 %s；请开写权限，或设 history: false",
                "history: %s cannot be written; allow it, or set history: false", file));
  }

  /** Without making it. */
  private static boolean mayBeWritten(Path file) {
    Path there = file;
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return Files.isWritable(there) && (there.equals(file) || Files.isDirectory(there));
  }

  /** The file, made where it is missing; null where there is no place that can be written. */
  static Path in(Map<String, String> environment) {
    Path folder = folder(environment);
    if (folder == null) {
      return null;
    }
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(NAME);
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
