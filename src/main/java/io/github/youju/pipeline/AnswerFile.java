package io.github.youju.pipeline;

import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.render.AnswerRenderer;
import io.github.youju.render.Verdict;
import io.github.youju.verify.VerifiedAnswer;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file of answers that a later run can go on with, whatever ends the one before.
 *
 * <p>It only ever grows: each answer is put at its end in one write, and what is there stays. Where
 * that is not the order of the questions, as after a question was changed, it is written anew in
 * their order when the last one is answered, aside and moved into place.
 */
public final class AnswerFile implements AnswerSink, Closeable {
  private static final int CHUNK = 1 << 16;

  private final Path path;
  private final AnswerRenderer renderer;
  private final EarlierAnswers earlier;
  private final RandomAccessFile file;
  private final Ranges ranges = new Ranges();
  private long headingEnd;

  private AnswerFile(
      Path path, AnswerRenderer renderer, EarlierAnswers earlier, RandomAccessFile file)
      throws IOException {
    this.path = path;
    this.renderer = renderer;
    this.earlier = earlier;
    this.file = file;
    boolean goesOn = earlier != null && earlier.end() > 0;
    // What was written halfway goes.
    file.setLength(goesOn ? earlier.end() : 0);
    file.seek(file.length());
    if (goesOn) {
      headingEnd = earlier.headingEnd();
    } else {
      StringWriter heading = new StringWriter();
      renderer.finish(0, new PrintWriter(heading));
      append(heading.toString());
      headingEnd = file.length();
    }
  }

  /**
   * Opens a file and goes on with the answers that it holds.
   *
   * @param table whether it is CSV, else JSON Lines
   * @param basis that answers must rest on to be kept
   * @param notice is told how many rest on another
   */
  public static AnswerFile resume(
      Path path, AnswerRenderer renderer, boolean table, String basis, Consumer<Line> notice)
      throws IOException {
    EarlierAnswers earlier = null;
    if (Files.exists(path)) {
      earlier = EarlierAnswers.read(path, table, basis);
      if (earlier.ofAnotherBasis() > 0) {
        notice.accept(
            Line.of(
                "%2$s 中有 %1$d 个答案出自别的索引或设置，将重新提问",
                "%d answers in %s rest on another index or other settings;"
                    + " their questions are asked again",
                earlier.ofAnotherBasis(),
                path));
      }
    }
    return open(path, renderer, earlier);
  }

  /** Begins a file, in the place of what it held. */
  public static AnswerFile begin(Path path, AnswerRenderer renderer) throws IOException {
    return open(path, renderer, null);
  }

  private static AnswerFile open(Path path, AnswerRenderer renderer, EarlierAnswers earlier)
      throws IOException {
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    try {
      FileLock lock = file.getChannel().tryLock();
      if (lock == null) {
        throw new OverlappingFileLockException();
      }
      return new AnswerFile(path, renderer, earlier, file);
    } catch (OverlappingFileLockException e) {
      file.close();
      throw new UserException(
          Line.of("另一个 run 正在写 %s；请等它结束", "another run writes %s; wait for it, or stop it", path),
          e);
    }
  }

  @Override
  public Optional<EarlierAnswer> earlier(FileQuestion question) {
    return earlier == null ? Optional.empty() : earlier.find(question);
  }

  @Override
  public void keep(EarlierAnswer answer) {
    ranges.add(answer.begin(), answer.end());
  }

  @Override
  public void put(VerifiedAnswer answer, Optional<Verdict> verdict, int position)
      throws IOException {
    StringWriter text = new StringWriter();
    // The heading is there already, so none of them is the first.
    renderer.renderChecked(answer, verdict, position + 1, new PrintWriter(text));
    long begin = file.length();
    append(text.toString());
    ranges.add(begin, file.length());
  }

  private void append(String text) throws IOException {
    try {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UserException(Line.of("写不了 %s：%s", "cannot write %s: %s", path, e.getMessage()), e);
    }
  }

  @Override
  public void finish(int count, boolean whole) throws IOException {
    if (!whole || ranges.areAll(headingEnd, file.length())) {
      return;
    }
    Path target = path.toRealPath();
    Path aside = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
        copy(0, headingEnd, out);
        for (int i = 0; i < ranges.count(); i++) {
          copy(ranges.begin(i), ranges.end(i), out);
        }
      }
      Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private void copy(long begin, long end, OutputStream out) throws IOException {
    byte[] chunk = new byte[CHUNK];
    file.seek(begin);
    for (long left = end - begin; left > 0; ) {
      int size = (int) Math.min(CHUNK, left);
      file.readFully(chunk, 0, size);
      out.write(chunk, 0, size);
      left -= size;
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
