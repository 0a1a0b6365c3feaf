package io.github.youju.pipeline;

import io.github.youju.format.Archive;
import io.github.youju.format.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A file to read; it may lie in an archive, which then stands in its path like a folder.
 *
 * @param root the folder that was named, absolute; for a file that was named, the folder it lies in
 * @param path below the root, with forward slashes
 * @param archive the path of the archive below the root; empty for a file that lies in none
 * @param bytes how large it was when it was found; of a file in an archive, how large that was
 */
record FoundFile(Path root, String path, String archive, long bytes) {
  FoundFile(Path root, String path, long bytes) {
    this(root, path, "", bytes);
  }

  /** Its place; for a file in an archive a name only. */
  Path file() {
    return root.resolve(path);
  }

  /** What lies on the disk: the file itself, or the archive that it is in. */
  Path onDisk() {
    return archive.isEmpty() ? file() : root.resolve(archive);
  }

  /** The bytes of the file, out of those that lie on the disk. */
  byte[] in(byte[] bytes) throws IOException {
    try {
      return archive.isEmpty()
          ? bytes
          : Archive.of(bytes).read(path.substring(archive.length() + 1));
    } catch (UnreadableException e) {
      throw SourceReader.unreadable(path, e);
    }
  }
}
