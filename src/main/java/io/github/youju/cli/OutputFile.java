package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** The file that {@code -o} names: written aside and put in place when it is whole. */
final class OutputFile {
  private final Path file;

  private OutputFile(Path file) {
    this.file = file;
  }

  /** Null where no file was named. */
  static OutputFile of(Invocation invocation) {
    if (!invocation.has("-o")) {
      return null;
    }
    String name = invocation.value(String.class, "-o");
    try {
      Path file = Path.of(name);
      if (name.isEmpty() || Files.isDirectory(file)) {
        throw new UserException(
            ExitStatus.USAGE,
            Line.of("“%s”不能当文件写；请写文件名，如 -o table.csv", "'%s' is no file to write; name one", name));
      }
      return new OutputFile(file);
    } catch (InvalidPathException e) {
      throw new UserException(
          ExitStatus.USAGE, Line.of("“%s”不能作文件名；请换一个", "'%s' cannot be the name of a file", name));
    }
  }

  /** The format that the file's name ends with; empty where it tells none. */
  String format() {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** What writes the bytes of the file. */
  interface Writer {
    void write(OutputStream out) throws IOException;
  }

  /** Writes the file, or leaves what was there before. */
  void write(Writer writer) throws IOException {
    Path aside =
        file.resolveSibling(
            "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
        writer.write(out);
      }
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UserException(
          Line.of(
              "写不了 %s；文件夹在吗，还有空间吗？",
              "cannot write %s; is there such a folder, and room in it?", file),
          e);
    } finally {
      Files.deleteIfExists(aside);
    }
  }
}
