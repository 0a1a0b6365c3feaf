package io.github.youju.index;

import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * The folder on disk and what can be wrong with it. Files are read through channels: mapping them
 * into memory is faster for a large index that stays open, and slower for a small one that is
 * opened for one question.
 */
final class IndexFolder {
  /**
   * Lucene advises on standard error to load the vector module, which nothing here would use. Held
   * here because the logging system forgets levels of loggers that nobody holds.
   */
  private static final Logger LUCENE_LOG = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE_LOG.setLevel(Level.OFF);
  }

  private IndexFolder() {}

  static Directory openForReading(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UserException(
          Line.of(
              "%s 是文件，不是索引；请用 --index 写索引所在的文件夹",
              "%s is a file and no index; name the folder of the index with --index", folder));
    }
    if (!holdsIndex(folder)) {
      throw new UserException(
          Line.of(
              "%1$s 里没有索引；请运行 youju index 报告所在的文件夹 --index %1$s",
              "no index at %1$s; run youju index REPORTS --index %1$s", folder));
    }
    return open(folder);
  }

  static Directory openForWriting(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
    return open(folder);
  }

  /** Whether there is an index, of whatever version. */
  static boolean holdsIndex(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Directory directory = new NIOFSDirectory(folder)) {
      return DirectoryReader.indexExists(directory);
    } catch (IOException e) {
      throw cannotRead(folder, e);
    }
  }

  static DirectoryReader lastCommit(Path folder, Directory directory) {
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      if (isCurrent(reader)) {
        return reader;
      }
      reader.close();
      throw otherVersion(folder);
    } catch (UserException told) {
      throw told;
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw unknown(folder, e);
    } catch (IOException e) {
      throw Damage.isIn(e) ? damaged(folder, e) : cannotRead(folder, e);
    } catch (RuntimeException | AssertionError | OutOfMemoryError e) {
      // Opening reads nothing of ours: only spoilt bytes can make it fail like that.
      throw damaged(folder, e);
    }
  }

  private static boolean isCurrent(DirectoryReader reader) throws IOException {
    Map<String, String> data = reader.getIndexCommit().getUserData();
    return Schema.VERSION.equals(data.get(Schema.VERSION_KEY))
        && Schema.ANALYSIS.equals(data.get(Schema.ANALYSIS_KEY));
  }

  /** Whether there is an index that this program must begin anew instead of adding to it. */
  static boolean holdsOtherVersion(Path folder, Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return !isCurrent(reader);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw unknown(folder, e);
    } catch (IOException e) {
      if (Damage.isIn(e)) {
        throw damaged(folder, e);
      }
      throw e;
    } catch (RuntimeException | AssertionError e) {
      throw damaged(folder, e);
    }
  }

  static UserException cannotWrite(Path folder, Exception cause) {
    return new UserException(
        Line.of(
            "写不了 %s 里的索引：%s；可用 --index 文件夹 换一处",
            "cannot write the index at %s: %s; --index DIR takes another", folder, reason(cause)),
        cause);
  }

  static UserException cannotRead(Path folder, IOException cause) {
    return new UserException(
        Line.of("读不了 %s 里的索引：%s", "cannot read the index at %s: %s", folder, reason(cause)), cause);
  }

  static UserException damaged(Path folder, Throwable cause) {
    return new UserException(
        Line.of(
            "%s 里的索引已损坏；请删除这个文件夹，再运行 youju index",
            "the index at %s is damaged; delete that folder and run youju index again", folder),
        cause);
  }

  /** Spoilt, or so old or new that Lucene can neither read it nor begin anew in its place. */
  private static UserException unknown(Path folder, IOException cause) {
    return new UserException(
        Line.of(
            "%s 里的索引已损坏，或者版本读不了；请删除这个文件夹，再运行 youju index",
            "the index at %s is damaged, or of a version that cannot be read;"
                + " delete that folder and run youju index again",
            folder),
        cause);
  }

  private static UserException otherVersion(Path folder) {
    return new UserException(
        Line.of(
            "%s 里的索引是另一版本的 youju 建的；请再运行 youju index",
            "the index at %s was made by another version of youju; run youju index again", folder));
  }

  /** The system's words in one line, without a class name. */
  private static Line reason(Exception cause) {
    if (cause instanceof AccessDeniedException) {
      return new Line("没有权限", "permission denied");
    }
    if (cause instanceof FileAlreadyExistsException) {
      return new Line("它是文件，不是文件夹", "it is a file, not a folder");
    }
    if (cause instanceof AlreadyClosedException && cause.getCause() instanceof Exception first) {
      return reason(first);
    }
    String message = cause.getMessage();
    return Line.same(
        message == null
            ? cause.getClass().getSimpleName()
            : message.lines().findFirst().orElse(""));
  }

  private static Directory open(Path folder) {
    try {
      return new NIOFSDirectory(folder);
    } catch (IOException e) {
      throw cannotRead(folder, e);
    }
  }
}
