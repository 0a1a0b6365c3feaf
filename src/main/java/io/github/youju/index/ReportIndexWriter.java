package io.github.youju.index;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.fact.Fact;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
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
   * Up to here a commit leaves a single segment, which opens fastest; above, merging takes long.
   */
  private static final int MOST_DOCUMENTS_TO_MERGE = 400_000;

  private static final int BUFFER_MEGABYTES = 64;

  private final Path folder;
  private final Directory directory;
  private final boolean onDisk;
  private final boolean startedAnew;
  private final IndexWriter writer;
  private final Map<String, Origin> origins = new TreeMap<>();
  private boolean changed;

  private ReportIndexWriter(Path folder, Directory directory, boolean onDisk) {
    this.folder = folder;
    this.directory = directory;
    this.onDisk = onDisk;
    try {
      this.startedAnew = IndexFolder.holdsOtherVersion(folder, directory);
      this.writer = openWriter();
      readOrigins();
    } catch (IOException e) {
      throw IndexFolder.cannotWrite(folder, e);
    }
  }

  /**
   * Opens the index in a folder, or begins one. An index of another version is begun anew, see
   * {@link #startedAnew}; it stays as it was until {@link #commit}.
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

  /** Where the files came from that are in the index now, by name. */
  public Map<String, Origin> origins() {
    return Map.copyOf(origins);
  }

  /**
   * Puts a file into the index, in the place of what was known of it.
   *
   * @param facts by report; a report without facts may be missing
   */
  public void replace(
      Origin origin, SourceFile file, List<Report> reports, Map<String, List<Fact>> facts) {
    try {
      // One by one: the documents of a large file do not fit into the memory at once.
      writer.deleteDocuments(new Term(Schema.SOURCE, file.path()));
      addAll(origin, file, reports, facts);
    } catch (IOException | AlreadyClosedException e) {
      throw IndexFolder.cannotWrite(folder, e);
    }
    origins.put(file.path(), origin);
    changed = true;
  }

  private void addAll(
      Origin origin, SourceFile file, List<Report> reports, Map<String, List<Fact>> facts)
      throws IOException {
    writer.addDocument(SourceDocument.of(file, origin));
    CodePoints text = new CodePoints(file.text());
    for (Report report : reports) {
      List<Fact> stated = facts.getOrDefault(report.id(), List.of());
      writer.addDocument(ReportDocument.of(report, stated.size(), text));
      for (Passage passage : report.passages()) {
        writer.addDocument(PassageDocument.of(report, passage, text.quote(passage.span()), onDisk));
      }
      int position = 0;
      for (Fact fact : stated) {
        writer.addDocument(
            FactDocument.of(
                report,
                fact,
                position++,
                text.quote(fact.sentence()),
                report.passages().get(fact.passage()).headings()));
      }
    }
  }

  /** The same for a file that no folder on disk stands for, such as a sample. */
  public void replace(SourceFile file, List<Report> reports, Map<String, List<Fact>> facts) {
    replace(new Origin(file.path(), "", file.path(), "", ""), file, reports, facts);
  }

  /** Takes a file out of the index. */
  public void remove(String source) {
    try {
      writer.deleteDocuments(new Term(Schema.SOURCE, source));
    } catch (IOException | AlreadyClosedException e) {
      throw IndexFolder.cannotWrite(folder, e);
    }
    changed |= origins.remove(source) != null;
  }

  /** Swaps the new state in; where nothing changed, the last commit stays the last. */
  public void commit() {
    try {
      if (!changed && DirectoryReader.indexExists(directory)) {
        return;
      }
      if (writer.getDocStats().maxDoc <= MOST_DOCUMENTS_TO_MERGE) {
        writer.forceMerge(1);
      } else {
        writer.forceMergeDeletes();
      }
      writer.setLiveCommitData(
          Map.of(
                  Schema.VERSION_KEY, Schema.VERSION,
                  Schema.ANALYSIS_KEY, Schema.ANALYSIS,
                  Schema.FINGERPRINT_KEY, Fingerprint.of(origins.values()))
              .entrySet());
      writer.commit();
      changed = false;
    } catch (IOException | AlreadyClosedException e) {
      throw IndexFolder.cannotWrite(folder, e);
    }
  }

  /** Commits, and opens what this writer wrote; for an index in memory. */
  public ReportIndex toIndex() {
    commit();
    return ReportIndex.of(IndexFolder.lastCommit(folder, directory), () -> {});
  }

  /** Leaves what was not committed behind. A directory in memory stays open for who reads it. */
  @Override
  public void close() {
    try {
      writer.rollback();
      if (onDisk) {
        directory.close();
      }
    } catch (IOException e) {
      throw IndexFolder.cannotWrite(folder, e);
    }
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
    }
  }

  private void readOrigins() throws IOException {
    if (startedAnew || !DirectoryReader.indexExists(directory)) {
      return;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (Origin origin : new Catalog(reader).origins()) {
        origins.put(origin.source(), origin);
      }
    }
  }
}
