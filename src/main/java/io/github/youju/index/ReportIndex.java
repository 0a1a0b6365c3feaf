package io.github.youju.index;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.Role;
import io.github.youju.document.SourceFile;
import io.github.youju.document.Span;
import io.github.youju.error.UserException;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/** The door for reading: everything that was read out of the reports, as of one commit. */
public final class ReportIndex implements AutoCloseable {
  private static final float SUBJECT_BOOST = 2;
  private static final float HEADINGS_BOOST = 0.5f;

  /** In a page or two a word may stand everywhere and be the very one that is asked for. */
  private static final int FEWEST_PASSAGES = 400;

  private final Path folder;
  private final Closeable directory;
  private final DirectoryReader reader;
  private final Catalog catalog;
  private final TextCache texts;

  private ReportIndex(Path folder, DirectoryReader reader, Closeable directory) throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.reader = reader;
    this.catalog = new Catalog(reader);
    this.texts = new TextCache(catalog::text);
  }

  /**
   * Opens the last commit of the index in a folder.
   *
   * @throws UserException where there is none, or one that this program cannot read
   */
  public static ReportIndex open(Path folder) {
    Directory directory = IndexFolder.openForReading(folder);
    try {
      return of(folder, IndexFolder.lastCommit(folder, directory), directory);
    } catch (UserException e) {
      close(directory);
      throw e;
    }
  }

  /** Whether a folder holds an index, of whatever version. */
  public static boolean existsAt(Path folder) {
    return IndexFolder.holdsIndex(folder);
  }

  /** Over an open commit, with what is to be closed after it. */
  static ReportIndex of(Path folder, DirectoryReader reader, Closeable directory) {
    return Damage.reading(folder, reader, () -> new ReportIndex(folder, reader, directory));
  }

  /**
   * The reports that answers come from, by source and part, without their headings and passages; of
   * several copies one.
   */
  public List<Report> reports() {
    return catalog.originals();
  }

  /** All reports by source and part, copies too. */
  public List<Report> reportsAndCopies() {
    return catalog.reports();
  }

  /** The report that answers for a copy of it; empty for one that answers for itself. */
  public Optional<String> originalOf(String reportId) {
    return Optional.ofNullable(catalog.copies().get(reportId));
  }

  /** One report by its id, without its headings and passages. */
  public Optional<Report> listed(String id) {
    return Optional.ofNullable(catalog.report(id)).map(StoredReport::report);
  }

  /** One report whole, with its headings and passages. */
  public Optional<Report> report(String id) {
    StoredReport stored = catalog.report(id);
    if (stored == null) {
      return Optional.empty();
    }
    List<Passage> passages = new ArrayList<>();
    for (Hit<Passage> hit :
        passages(new PassageQuery(List.of(id), null, Set.of(), Integer.MAX_VALUE, false))) {
      passages.add(hit.item());
    }
    return Optional.of(
        reading(
            () -> {
              if (passages.size() != stored.passages()) {
                throw new CorruptIndexException("passages are missing", id);
              }
              return catalog.whole(stored, passages);
            }));
  }

  public int reportCount() {
    return catalog.reports().size();
  }

  /** How many facts a report states. */
  public int factCount(String reportId) {
    StoredReport stored = catalog.report(reportId);
    return stored == null ? 0 : stored.facts();
  }

  /** How many passages a report has. */
  public int passageCount(String reportId) {
    StoredReport stored = catalog.report(reportId);
    return stored == null ? 0 : stored.passages();
  }

  /** All files by name, with an empty text in each: {@link #text} has it. */
  public List<SourceFile> sources() {
    return reading(catalog::sources);
  }

  /** One file by its name, with an empty text in it. */
  public Optional<SourceFile> source(String name) {
    return reading(() -> catalog.source(name));
  }

  /** Where each file came from, by name. */
  public List<Origin> origins() {
    return reading(catalog::origins);
  }

  /** Where one file came from; empty where it came from nowhere on disk. */
  public Optional<Origin> origin(String source) {
    return reading(() -> catalog.origin(source)).filter(origin -> !origin.root().isEmpty());
  }

  /** Where a source lies on disk; empty where it came from nowhere, or is no longer there. */
  public Optional<Path> file(String source) {
    return origin(source)
        .map(origin -> Path.of(origin.root(), origin.path()))
        .filter(Files::isRegularFile);
  }

  /**
   * The raw decoded text of a file.
   *
   * @throws UserException where no such file is in the index
   */
  public String text(String source) {
    return reading(() -> texts.get(source).text());
  }

  /** What stands in a span of a file. */
  public String quote(Span span) {
    return reading(() -> texts.get(span.source()).cut(span));
  }

  /** Finds facts. */
  public List<Hit<Fact>> facts(FactQuery query) {
    Filter filter = filter(Schema.FACTS, Schema.FACT_OF, query.reportIds());
    if (query.indicator() != null) {
      filter.and(Schema.INDICATOR, List.of(query.indicator()));
    }
    List<String> kinds = new ArrayList<>();
    for (Kind kind : query.kinds()) {
      kinds.add(kind.name());
    }
    filter.and(Schema.KIND, kinds);
    if (query.year() != 0) {
      filter.and(Schema.YEAR, List.of(Integer.toString(query.year())));
    }
    Ranking ranking = null;
    if (query.text() != null) {
      List<String> bigrams = Folding.bigrams(query.text());
      ranking =
          new Ranking()
              .by(Schema.FACT_SUBJECT, bigrams, SUBJECT_BOOST)
              .by(Schema.FACT_SENTENCE, bigrams, 1)
              .by(Schema.FACT_HEADINGS, bigrams, HEADINGS_BOOST);
    }
    return find(filter, ranking, 0, query.limit(), FactDocument::read);
  }

  /** Finds passages. */
  public List<Hit<Passage>> passages(PassageQuery query) {
    Filter filter = filter(Schema.PASSAGES, Schema.PASSAGE_OF, query.reportIds());
    List<String> roles = new ArrayList<>();
    for (Role role : query.roles()) {
      roles.add(role.name());
    }
    filter.and(Schema.ROLE, roles);
    Ranking ranking = null;
    if (query.text() != null) {
      List<String> bigrams = Folding.bigrams(query.text());
      ranking =
          new Ranking()
              .by(Schema.PASSAGE_TEXT, bigrams, 1)
              .by(Schema.PASSAGE_HEADINGS, bigrams, HEADINGS_BOOST);
      if (query.words()) {
        ranking.by(Schema.PASSAGE_WORDS, Folding.words(query.text()), 1);
      }
    }
    return find(filter, ranking, 0, query.limit(), PassageDocument::read);
  }

  /** Some passages of a report from one on, in the order of the report. */
  public List<Hit<Passage>> passagesFrom(String reportId, int ordinal, int limit) {
    Filter filter = filter(Schema.PASSAGES, Schema.PASSAGE_OF, List.of(reportId));
    return find(filter, null, ordinal, limit, PassageDocument::read);
  }

  /**
   * How rare a bigram is among the passages: near 0 for one that is in all, more for rarer ones.
   */
  public double rarity(String bigram) {
    return reading(
        () -> {
          int frequency =
              Ranking.documentFrequency(reader, Schema.PASSAGE_TEXT, new BytesRef(bigram));
          int passages = Math.max(FEWEST_PASSAGES, reader.getDocCount(Schema.PASSAGE_TEXT));
          return Math.log((passages + 1.0) / (frequency + 1.0));
        });
  }

  /** The same for two indexes that hold the same files, read by the same program. */
  public String fingerprint() {
    return reading(() -> catalog.told(Schema.FINGERPRINT_KEY));
  }

  /** Whether the last run that wrote it came to its end; if not, files may be missing. */
  public boolean isComplete() {
    return reading(() -> !catalog.told(Schema.COMPLETE_KEY).isEmpty());
  }

  @Override
  public void close() {
    close(reader);
    close(directory);
  }

  private interface Packed<T> {
    T read(StoredReport report, BytesRef record);
  }

  private <T> List<Hit<T>> find(
      Filter filter, Ranking ranking, int skip, int limit, Packed<T> packed) {
    return reading(
        () -> new Search(reader, catalog.byKey()).find(filter, ranking, skip, limit, packed::read));
  }

  private <T> T reading(Damage.Work<T> work) {
    return Damage.reading(folder, reader, work);
  }

  private Filter filter(String sort, String reportField, Collection<String> reportIds) {
    return reportIds.isEmpty()
        ? new Filter(Schema.SORT, List.of(sort))
        : new Filter(reportField, catalog.keys(reportIds));
  }

  private static void close(Closeable closeable) {
    try {
      closeable.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
