package io.github.youju.pipeline;

import io.github.youju.error.Line;
import io.github.youju.format.Format;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, of which no more is taken than the memory can bear. */
final class FileBytes {
  /** A file with more bytes than are read. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final long most;

    TooLargeException(Path file, long most) {
      super(file + " is too large");
      this.file = file;
      this.most = most;
    }

    Line line() {
      return Line.of("%s 超过 %d MB，已略过；请拆分", "%s is larger than %d MB; left out", file, most >> 20);
    }
  }

  private FileBytes() {}

  /**
   * All bytes of a file.
   *
   * @throws TooLargeException where there are too many
   * @throws IOException where it cannot be read
   */
  static byte[] of(FoundFile found) throws IOException {
    Path file = found.onDisk();
    long most = most(found);
    if (found.bytes() > most) {
      throw new TooLargeException(file, most);
    }
    // It may have become a pipe since it was found, and grow while it is read.
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IOException("it is no longer a file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) most + 1);
      if (bytes.length > most) {
        throw new TooLargeException(file, most);
      }
      return found.in(bytes);
    }
  }

  private static long most(FoundFile found) {
    Format format = found.archive().isEmpty() ? Format.named(found.path()) : Format.ZIP;
    return format.mostBytes();
  }
}
