package io.github.youju.index;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.Role;
import io.github.youju.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** A passage in the index. */
final class PassageDocument {
  private static final Role[] ROLES = Role.values();

  private PassageDocument() {}

  static Document of(Origin origin, Report report, Passage passage, String raw, boolean words) {
    String key = ReportDocument.key(origin, report);
    Document document = new Document();
    document.add(new StringField(Schema.SOURCE, origin.key(), Store.NO));
    document.add(new StringField(Schema.SORT, Schema.PASSAGES, Store.NO));
    document.add(new StringField(Schema.PASSAGE_OF, key, Store.NO));
    document.add(new StringField(Schema.ROLE, passage.role().name(), Store.NO));
    document.add(new SortedDocValuesField(Schema.REPORT, new BytesRef(key)));
    document.add(new NumericDocValuesField(Schema.POSITION, passage.ordinal()));
    document.add(new BinaryDocValuesField(Schema.RECORD, record(key, report, passage)));
    String folded = Folding.folded(raw);
    Tokens.add(document, Schema.PASSAGE_TEXT, Folding.bigrams(folded));
    Tokens.add(document, Schema.PASSAGE_HEADINGS, Folding.bigramsOfAll(passage.headings()));
    if (words) {
      Tokens.add(document, Schema.PASSAGE_WORDS, Folding.words(folded));
    }
    return document;
  }

  private static BytesRef record(String key, Report report, Passage passage) {
    PackedOutput out = new PackedOutput(report.source(), key);
    out.number(passage.ordinal());
    out.texts(passage.headings());
    out.constant(passage.role());
    out.span(passage.span());
    out.number(passage.sentences().size());
    for (Span sentence : passage.sentences()) {
      out.span(sentence);
    }
    return out.bytes();
  }

  static Passage read(StoredReport report, BytesRef record) {
    PackedInput in = new PackedInput(report.report().source(), report.key(), record);
    int ordinal = in.number();
    List<String> headings = in.texts();
    Role role = ROLES[in.number()];
    Span span = in.span();
    int size = in.number();
    List<Span> sentences = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      sentences.add(in.span());
    }
    return new Passage(ordinal, headings, role, span, sentences);
  }
}
