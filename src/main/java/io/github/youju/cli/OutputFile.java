package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.render.FormatNames;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/** The file that {@code -o} names: written aside and put in place when it is whole. */
final class OutputFile {
  /** Endings that stand for one format; what ends in .txt may be any text. */
  private static final List<String> ENDINGS =
      List.of("csv", "xlsx", "json", "jsonl", "md", "html", "svg", "png");

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
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        throw new UserException(
            Line.of(
                "写不了 %s：没有文件夹 %s；请先建文件夹",
                "cannot write %s: there is no folder %s; make it first", file, folder));
      }
      return new OutputFile(file);
    } catch (InvalidPathException e) {
      throw new UserException(
          ExitStatus.USAGE, Line.of("“%s”不能作文件名；请换一个", "'%s' cannot be the name of a file", name));
    }
  }

  /** The format that the file's name ends with; empty where it tells none. */
  String format() {
    return FormatNames.ofFile(file);
  }

  /** A name that ends as another format does would mislead whoever opens it. */
  void refuseOther(String format) {
    String ending = format();
    String wished = format.toLowerCase(Locale.ROOT);
    boolean fits =
        !ENDINGS.contains(ending)
            || ending.equals(wished)
            || ending.equals("json") && wished.equals("jsonl");
    if (!fits) {
      throw new UserException(
          ExitStatus.USAGE,
          Line.of(
              "%1$s 是 %2$s 文件，--format 却是 %3$s；请改其中一个，或去掉 --format",
              "%1$s ends as %2$s does and --format says %3$s; change one, or leave out --format",
              file,
              ending,
              format));
    }
  }

  /** Whether it is, or will be, a file and no device. */
  boolean isOrdinary() {
    return !Files.exists(file) || Files.isRegularFile(file);
  }

  /** Where it lies. */
  Path path() {
    return file;
  }

  /** Tells somebody who looks on that it is there. */
  void tell(Invocation invocation) {
    if (Styles.isTerminal(2)) {
      invocation.tell(Line.of("写好 %s", "wrote %s", file));
    }
  }

  /** What writes the bytes of the file. */
  interface Writer {
    void write(OutputStream out) throws IOException;
  }

  /** What writes the text of the file, in UTF-8. */
  interface TextWriter {
    void write(PrintWriter out) throws IOException;
  }

  /** Writes the file, or leaves what was there before. */
  void writeText(TextWriter writer) throws IOException {
    write(
        out -> {
          PrintWriter text = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          writer.write(text);
          if (text.checkError()) {
            throw new IOException("not all of it could be written");
          }
        });
  }

  /** Writes the file, or leaves what was there before; a device is written to as it is. */
  void write(Writer writer) throws IOException {
    if (!isOrdinary()) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        writer.write(out);
      } catch (IOException e) {
        throw unwritable(e);
      }
      return;
    }
    // A link stays one: what it leads to is replaced.
    Path target = Files.exists(file) ? file.toRealPath() : file;
    replace(target, writer);
  }

  private void replace(Path target, Writer writer) throws IOException {
    Path aside =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
        writer.write(out);
      }
      Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw unwritable(e);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private UserException unwritable(IOException cause) {
    return new UserException(
        Line.of(
            "写不了 %s；文件夹在吗，还有空间吗？",
            "cannot write %s; is there such a folder, and room in it?", file),
        cause);
  }
}
