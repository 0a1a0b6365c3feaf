package io.github.youju.index;

import io.github.youju.error.UserException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;

/**
 * Tells a spoilt index from a bug of ours. What is read is trusted until something goes wrong; then
 * the checksums of all files decide, which would be too slow at every start.
 */
final class Damage {
  /** Something that reads or writes the index. */
  interface Work<T> {
    T run() throws IOException;
  }

  private Damage() {}

  /**
   * Reads, and says in one line what is wrong with the index if that is why it fails.
   *
   * @throws UserException where the index is damaged or cannot be read
   */
  static <T> T reading(Path folder, DirectoryReader reader, Work<T> work) {
    try {
      return work.run();
    } catch (UserException told) {
      throw told;
    } catch (IOException e) {
      throw isIn(e) ? IndexFolder.damaged(folder, e) : IndexFolder.cannotRead(folder, e);
    } catch (RuntimeException | AssertionError | OutOfMemoryError e) {
      if (isIn(e) || isFoundIn(reader)) {
        throw IndexFolder.damaged(folder, e);
      }
      throw e;
    }
  }

  /**
   * The same for what writes.
   *
   * @throws UserException where the index is damaged or cannot be written
   */
  static <T> T writing(Path folder, Directory directory, Work<T> work) {
    try {
      return work.run();
    } catch (UserException told) {
      throw told;
    } catch (IOException e) {
      throw isIn(e) ? IndexFolder.damaged(folder, e) : IndexFolder.cannotWrite(folder, e);
    } catch (RuntimeException | AssertionError e) {
      if (isIn(e) || isFoundIn(directory)) {
        throw IndexFolder.damaged(folder, e);
      }
      IOException failed = failureBehind(e);
      if (failed != null) {
        throw IndexFolder.cannotWrite(folder, failed);
      }
      throw e;
    }
  }

  /** Whether an error, or what it was made of, says that a file is not what was written. */
  static boolean isIn(Throwable error) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      if (each instanceof CorruptIndexException
          || each instanceof Seal.BrokenException
          || each instanceof EOFException
          || each instanceof FileNotFoundException
          || each instanceof NoSuchFileException
          || Arrays.stream(each.getSuppressed()).anyMatch(Damage::isIn)) {
        return true;
      }
    }
    return false;
  }

  private static IOException failureBehind(Throwable error) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      if (each instanceof IOException failure) {
        return failure;
      }
    }
    return null;
  }

  private static boolean isFoundIn(Directory directory) {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return isFoundIn(reader);
    } catch (IOException | RuntimeException unreadable) {
      return true;
    }
  }

  private static boolean isFoundIn(DirectoryReader reader) {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return false;
    } catch (IOException | RuntimeException | AssertionError damaged) {
      return true;
    }
  }
}
