package io.github.youju.index;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.text.Meant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;

/** What is in the index, by name: every question reads the reports' records, few the sources'. */
final class Catalog {
  private final DirectoryReader reader;
  private final Map<String, StoredReport> byId;
  private final Map<String, StoredReport> byKey = new HashMap<>();
  private final List<Report> reports;
  private final List<Report> originals;
  private final Map<String, String> copies;

  Catalog(DirectoryReader reader) throws IOException {
    this.reader = reader;
    List<StoredReport> stored = new ArrayList<>();
    visit(
        new Filter(Schema.SORT, List.of(Schema.REPORTS)),
        (document, record) -> stored.add(ReportDocument.read(record, document)));
    stored.sort(
        Comparator.comparing((StoredReport one) -> one.report().source())
            .thenComparingInt(one -> one.report().part()));
    Map<String, StoredReport> ranked = new LinkedHashMap<>();
    List<Report> plain = new ArrayList<>();
    for (StoredReport one : stored) {
      StoredReport placed = one.ranked(plain.size());
      ranked.put(placed.id(), placed);
      byKey.put(placed.key(), placed);
      plain.add(one.report());
    }
    this.byId = ranked;
    this.reports = List.copyOf(plain);
    this.copies =
        Copies.among(stored, one -> Sketch.read(one, value(Schema.SKETCH, one.document())));
    plain.removeIf(report -> copies.containsKey(report.id()));
    this.originals = List.copyOf(plain);
  }

  /** By what passages and facts are kept under. */
  Map<String, StoredReport> byKey() {
    return byKey;
  }

  /** What the passages and facts of reports are kept under; of no report that is not there. */
  List<String> keys(Collection<String> ids) {
    List<String> keys = new ArrayList<>(ids.size());
    for (String id : ids) {
      StoredReport stored = byId.get(id);
      if (stored != null) {
        keys.add(stored.key());
      }
    }
    return keys;
  }

  List<Report> reports() {
    return reports;
  }

  /** Those that answer: of several copies one. */
  List<Report> originals() {
    return originals;
  }

  /** The copies, each with the one that answers for it. */
  Map<String, String> copies() {
    return copies;
  }

  StoredReport report(String id) {
    return byId.get(id);
  }

  Report whole(StoredReport stored, List<Passage> passages) {
    Report report = stored.report();
    return new Report(
        report.source(),
        report.part(),
        report.title(),
        report.region(),
        report.year(),
        report.reviewedYear(),
        report.kind(),
        report.details(),
        report.span(),
        ReportDocument.readSections(stored, value(Schema.SECTIONS, stored.document())),
        passages,
        report.clues(),
        report.warnings());
  }

  List<SourceFile> sources() {
    List<SourceFile> sources = new ArrayList<>();
    visitSources((document, record) -> sources.add(SourceDocument.read(record)));
    sources.sort(Comparator.comparing(SourceFile::path));
    return sources;
  }

  Optional<SourceFile> source(String name) throws IOException {
    List<SourceFile> found = new ArrayList<>(1);
    visit(named(name), (document, record) -> found.add(SourceDocument.read(record)));
    return found.stream().findFirst();
  }

  private static Filter named(String source) {
    return new Filter(Schema.SORT, List.of(Schema.SOURCES)).and(Schema.NAME, List.of(source));
  }

  List<Origin> origins() {
    List<Origin> origins = new ArrayList<>();
    visitSources((document, record) -> origins.add(SourceDocument.readOrigin(record)));
    origins.sort(Comparator.comparing(Origin::source));
    return origins;
  }

  Optional<Origin> origin(String source) throws IOException {
    List<Origin> found = new ArrayList<>(1);
    visit(named(source), (document, record) -> found.add(SourceDocument.readOrigin(record)));
    return found.stream().findFirst();
  }

  String text(String source) {
    List<String> found = new ArrayList<>(1);
    try {
      visit(
          named(source),
          (document, record) ->
              found.add(SourceDocument.readText(value(Schema.RAW_TEXT, document))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (found.isEmpty()) {
      throw new UserException(
          Line.of(
              "索引里没有文件 %s；有哪些，见 youju sources%s",
              "no file %s in the index; youju sources lists what there is%s",
              source,
              Meant.instead(source, sources().stream().map(SourceFile::path).toList())));
    }
    return found.getFirst();
  }

  /** What the commit says of itself; empty where it does not. */
  String told(String key) throws IOException {
    return reader.getIndexCommit().getUserData().getOrDefault(key, "");
  }

  /** The same documents under another name, for a source that lies elsewhere now. */
  List<Document> renamed(Origin to) throws IOException {
    List<Document> documents = new ArrayList<>();
    visit(
        new Filter(Schema.SORT, List.of(Schema.SOURCES)).and(Schema.NAMED, List.of(to.key())),
        (document, record) ->
            documents.add(SourceDocument.renamed(to, record, value(Schema.RAW_TEXT, document))));
    visit(
        new Filter(Schema.SORT, List.of(Schema.REPORTS)).and(Schema.NAMED, List.of(to.key())),
        (document, record) ->
            documents.add(
                ReportDocument.renamed(
                    to, record, value(Schema.SECTIONS, document), value(Schema.SKETCH, document))));
    return documents;
  }

  private interface Visitor {
    void visit(int document, BytesRef record);
  }

  private void visitSources(Visitor visitor) {
    try {
      visit(new Filter(Schema.SORT, List.of(Schema.SOURCES)), visitor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void visit(Filter filter, Visitor visitor) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues records = DocValues.getBinary(leaf.reader(), Schema.RECORD);
      BitSetIterator documents = new BitSetIterator(filter.documents(leaf.reader()), 0);
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        if (records.advanceExact(document)) {
          visitor.visit(leaf.docBase + document, records.binaryValue());
        }
      }
    }
  }

  private BytesRef value(String field, int document) {
    try {
      List<LeafReaderContext> leaves = reader.leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
      if (!values.advanceExact(document - leaf.docBase)) {
        throw new IllegalStateException("document " + document + " has no " + field);
      }
      return values.binaryValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
