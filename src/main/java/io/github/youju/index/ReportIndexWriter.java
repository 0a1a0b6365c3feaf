package io.github.youju.index;

import io.github.youju.document.Passage;
import io.github.youju.document.RawText;
import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.fact.Fact;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The door for writing. Nothing that is written can be read before {@link #commit}, which swaps the
 * new state in as a whole; what was not committed when the writer is closed, or the process dies,
 * is as if it had never been.
 */
public final class ReportIndexWriter implements AutoCloseable {
  /**
   * Up to here the end of a run leaves a single segment, which opens fastest; above, merging takes
   * long, and only what was deleted is taken out, since it would count in the ranking.
   */
  private static final int MOST_DOCUMENTS_TO_MERGE = 100_000;

  private static final int BUFFER_MEGABYTES = 64;

  private final Path folder;
  private final Directory directory;
  private final boolean onDisk;
  private final boolean startedAnew;
  private final IndexWriter writer;
  private final Map<String, Origin> origins = new ConcurrentSkipListMap<>();

  /** Files are put in by many threads at once; while a commit is made, by none. */
  private final ReadWriteLock commits = new ReentrantReadWriteLock();

  private volatile boolean changed;
  private boolean complete;
  private boolean committed;

  private ReportIndexWriter(Path folder, Directory directory, boolean onDisk) {
    this.folder = folder;
    this.directory = directory;
    this.onDisk = onDisk;
    try {
      this.startedAnew = writing(() -> IndexFolder.holdsOtherVersion(folder, directory));
      this.writer = writing(this::openWriter);
    } catch (UserException refused) {
      closeDirectory();
      throw refused;
    }
    try {
      writing(this::readOrigins);
    } catch (UserException refused) {
      close();
      throw refused;
    }
  }

  /**
   * Opens the index in a folder, or begins one. An index of another version is begun anew, see
   * {@link #startedAnew}; it stays as it was until the first commit.
   *
   * @throws UserException where it cannot be written, or another process is writing it
   */
  public static ReportIndexWriter open(Path folder) {
    return new ReportIndexWriter(folder, IndexFolder.openForWriting(folder), true);
  }

  /** Begins an index that is never on disk, and that does without dictionary words. */
  public static ReportIndexWriter inMemory() {
    return new ReportIndexWriter(Path.of("memory"), new ByteBuffersDirectory(), false);
  }

  /** Whether there was an index of another version, which the next commit replaces. */
  public boolean startedAnew() {
    return startedAnew;
  }

  /** Where the files came from that are in the index now, in the order of their names. */
  public SortedMap<String, Origin> origins() {
    return new TreeMap<>(origins);
  }

  /**
   * Puts a file into the index, in the place of what was known of it. May be called by several
   * threads at once, for different files.
   *
   * @param facts by report; a report without facts may be missing
   */
  public void replace(
      Origin origin, SourceFile file, List<Report> reports, Map<String, List<Fact>> facts) {
    commits.readLock().lock();
    try {
      writing(
          () -> {
            delete(origins.get(origin.source()));
            changed = true;
            addAll(origin, file, reports, facts);
            return origins.put(origin.source(), origin);
          });
    } finally {
      commits.readLock().unlock();
    }
  }

  /** One by one: the documents of a large file do not fit into the memory at once. */
  private void addAll(
      Origin origin, SourceFile file, List<Report> reports, Map<String, List<Fact>> facts)
      throws IOException {
    writer.addDocument(SourceDocument.of(file, origin));
    RawText text = new RawText(file.text());
    for (Report report : reports) {
      List<Fact> stated = facts.getOrDefault(report.id(), List.of());
      writer.addDocument(ReportDocument.of(origin, report, stated.size(), text));
      for (Passage passage : report.passages()) {
        writer.addDocument(
            PassageDocument.of(origin, report, passage, text.cut(passage.span()), onDisk));
      }
      int position = 0;
      for (Fact fact : stated) {
        writer.addDocument(
            FactDocument.of(
                origin,
                report,
                fact,
                position++,
                text.cut(fact.sentence()),
                report.passages().get(fact.passage()).headings()));
      }
    }
  }

  /** The same for a file that no folder on disk stands for, such as a sample. */
  public void replace(SourceFile file, List<Report> reports, Map<String, List<Fact>> facts) {
    replace(new Origin(file.path(), file.path(), "", file.path(), "", ""), file, reports, facts);
  }

  /**
   * Gives sources that lie elsewhere now their new names; nothing else of them is written again.
   * All of them must be in the last commit as they were.
   *
   * @param moves the new by the old, with the same key
   */
  public void rename(Map<Origin, Origin> moves) {
    if (moves.isEmpty()) {
      return;
    }
    writing(
        () -> {
          changed = true;
          try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Catalog catalog = new Catalog(reader);
            moves.keySet().forEach(from -> origins.remove(from.source()));
            for (Origin to : moves.values()) {
              writer.updateDocuments(new Term(Schema.NAMED, to.key()), catalog.renamed(to));
              origins.put(to.source(), to);
            }
          }
          return null;
        });
  }

  /** Takes a file out of the index. */
  public void remove(String source) {
    commits.readLock().lock();
    try {
      writing(
          () -> {
            delete(origins.get(source));
            return changed |= origins.remove(source) != null;
          });
    } finally {
      commits.readLock().unlock();
    }
  }

  private void delete(Origin known) throws IOException {
    if (known != null) {
      writer.deleteDocuments(new Term(Schema.SOURCE, known.key()));
    }
  }

  /** Makes what was written so far last, in the middle of a run. */
  public void checkpoint() {
    if (changed || !committed) {
      commit(false);
    }
  }

  /** Swaps the new state in; where nothing changed, the last commit stays the last. */
  public void commit() {
    if (changed || !complete) {
      if (isLarge()) {
        // What is there is safe before the merging, which takes long.
        checkpoint();
      }
      commit(true);
    }
  }

  private void commit(boolean whole) {
    commits.writeLock().lock();
    try {
      writing(
          () -> {
            if (whole) {
              merge();
            }
            writer.setLiveCommitData(commitData(whole).entrySet());
            writer.commit();
            return null;
          });
      changed = false;
      complete = whole;
      committed = true;
    } finally {
      commits.writeLock().unlock();
    }
  }

  private void merge() throws IOException {
    if (isLarge()) {
      writer.forceMergeDeletes();
    } else {
      writer.forceMerge(1);
    }
  }

  private boolean isLarge() {
    return writer.getDocStats().maxDoc > MOST_DOCUMENTS_TO_MERGE;
  }

  private Map<String, String> commitData(boolean whole) {
    return Map.of(
        Schema.VERSION_KEY,
        Schema.VERSION,
        Schema.ANALYSIS_KEY,
        Schema.ANALYSIS,
        Schema.COMPLETE_KEY,
        whole ? "yes" : "",
        Schema.FINGERPRINT_KEY,
        Fingerprint.of(origins.values()));
  }

  /** Commits, and opens what this writer wrote; for an index in memory. */
  public ReportIndex toIndex() {
    commit();
    return ReportIndex.of(folder, IndexFolder.lastCommit(folder, directory), () -> {});
  }

  /** Leaves what was not committed behind. A directory in memory stays open for who reads it. */
  @Override
  public void close() {
    try {
      writer.rollback();
    } catch (IOException | RuntimeException e) {
      // Nothing is lost: what is not in the last commit was to be left behind.
      return;
    } finally {
      closeDirectory();
    }
  }

  private void closeDirectory() {
    try {
      if (onDisk) {
        directory.close();
      }
    } catch (IOException e) {
      throw IndexFolder.cannotWrite(folder, e);
    }
  }

  private <T> T writing(Damage.Work<T> work) {
    return Damage.writing(folder, directory, work);
  }

  private IndexWriter openWriter() throws IOException {
    LogByteSizeMergePolicy merges = new LogByteSizeMergePolicy();
    merges.setNoCFSRatio(1);
    IndexWriterConfig config =
        new IndexWriterConfig(null)
            .setOpenMode(startedAnew ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setMergePolicy(merges)
            .setMergeScheduler(new SerialMergeScheduler())
            .setUseCompoundFile(true)
            .setCommitOnClose(false);
    try {
      return new IndexWriter(directory, config);
    } catch (LockObtainFailedException e) {
      throw new UserException(
          Line.of(
              "另一个 youju 正在写 %s 里的索引；请等它结束",
              "another youju is writing the index at %s; wait until it has ended", folder),
          e);
    } catch (NoSuchFileException e) {
      // The lock is not there because it could not be made, and why is only said behind it.
      for (Throwable behind : e.getSuppressed()) {
        if (behind instanceof IOException why) {
          throw IndexFolder.cannotWrite(folder, why);
        }
      }
      throw e;
    }
  }

  private boolean readOrigins() throws IOException {
    if (startedAnew || !DirectoryReader.indexExists(directory)) {
      return false;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Catalog catalog = new Catalog(reader);
      for (Origin origin : catalog.origins()) {
        origins.put(origin.source(), origin);
      }
      complete = !catalog.told(Schema.COMPLETE_KEY).isEmpty();
      committed = true;
    }
    return complete;
  }
}
