package io.github.youju.pipeline;

import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.index.ReportIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the index lies: where it was said, else in the folder {@code index} of the working folder,
 * else in the user's data folder.
 */
public final class IndexLocation {
  private final Path named;
  private final Path near;
  private final Map<String, String> environment;

  /**
   * Looks nothing up yet.
   *
   * @param named the folder that was asked for; null where none was
   * @param workingFolder where the program was started
   * @param environment where XDG_DATA_HOME and HOME are looked up
   */
  public IndexLocation(Path named, Path workingFolder, Map<String, String> environment) {
    this.named = named;
    this.near = workingFolder.resolve("index");
    this.environment = environment;
  }

  /** Whether the user said where. */
  public boolean isNamed() {
    return named != null;
  }

  /** The index that is there, if one is, of whatever version. */
  public Optional<Path> existing() {
    if (named != null) {
      return Optional.of(named).filter(ReportIndex::existsAt);
    }
    if (ReportIndex.existsAt(near)) {
      return Optional.of(near);
    }
    return Optional.ofNullable(dataFolder()).filter(ReportIndex::existsAt);
  }

  /** The folder to read; where there is no index, the one that should have held it. */
  public Path forReading() {
    return existing().orElseGet(this::forWriting);
  }

  /** The folder to write. */
  public Path forWriting() {
    if (named != null) {
      return named;
    }
    if (Files.isDirectory(near)) {
      return near;
    }
    Path folder = dataFolder();
    if (folder == null) {
      throw new UserException(
          new Line(
              "没有设置 HOME，不知道索引放在哪里；请用 --index 文件夹",
              "HOME is not set, so there is no place for an index; use --index DIR"));
    }
    return folder;
  }

  private Path dataFolder() {
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    // A relative one is to be ignored, by the standard.
    if (data.startsWith("/")) {
      return Path.of(data, "youju", "index");
    }
    String home = environment.getOrDefault("HOME", "");
    return home.isEmpty() ? null : Path.of(home, ".local", "share", "youju", "index");
  }
}
