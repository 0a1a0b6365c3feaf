package io.github.youju.pipeline;

import io.github.youju.format.Archive;
import io.github.youju.format.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to read; it may lie in an archive, which then stands in its path like a folder.
 *
 * @param root the folder that was named, absolute; for a file that was named, the folder it lies in
 * @param path below the root, with forward slashes
 * @param archive the path of the archive below the root; empty for a file that lies in none
 */
record FoundFile(Path root, String path, String archive) {
  FoundFile(Path root, String path) {
    this(root, path, "");
  }

  /** Its place; for a file in an archive a name only. */
  Path file() {
    return root.resolve(path);
  }

  /** How many bytes have to be read from the disk. */
  long size() throws IOException {
    return Files.size(onDisk());
  }

  /** Its bytes. */
  byte[] read() throws IOException {
    byte[] bytes = Files.readAllBytes(onDisk());
    try {
      return archive.isEmpty()
          ? bytes
          : Archive.of(bytes).read(path.substring(archive.length() + 1));
    } catch (UnreadableException e) {
      throw SourceReader.unreadable(path, e);
    }
  }

  private Path onDisk() {
    return archive.isEmpty() ? file() : root.resolve(archive);
  }
}
