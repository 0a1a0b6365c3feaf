package io.github.youju.index;

import io.github.youju.document.Report;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.fact.Period;
import io.github.youju.fact.Qualifier;
import io.github.youju.fact.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** A fact in the index. */
final class FactDocument {
  private static final Kind[] KINDS = Kind.values();
  private static final Measure[] MEASURES = Measure.values();
  private static final Qualifier[] QUALIFIERS = Qualifier.values();

  private FactDocument() {}

  static Document of(
      Origin origin,
      Report report,
      Fact fact,
      int position,
      String sentence,
      List<String> headings) {
    String key = ReportDocument.key(origin, report);
    Document document = new Document();
    document.add(new StringField(Schema.SOURCE, origin.key(), Store.NO));
    document.add(new StringField(Schema.SORT, Schema.FACTS, Store.NO));
    document.add(new StringField(Schema.FACT_OF, key, Store.NO));
    document.add(new StringField(Schema.INDICATOR, fact.indicator(), Store.NO));
    document.add(new StringField(Schema.KIND, fact.kind().name(), Store.NO));
    document.add(new StringField(Schema.YEAR, Integer.toString(fact.period().year()), Store.NO));
    document.add(new SortedDocValuesField(Schema.REPORT, new BytesRef(key)));
    document.add(new NumericDocValuesField(Schema.POSITION, position));
    document.add(new BinaryDocValuesField(Schema.RECORD, record(key, report, fact)));
    List<String> subject = new ArrayList<>(Folding.bigrams(fact.subject()));
    subject.addAll(Folding.bigrams(fact.label()));
    Tokens.add(document, Schema.FACT_SUBJECT, subject);
    Tokens.add(document, Schema.FACT_SENTENCE, Folding.bigrams(Folding.folded(sentence)));
    Tokens.add(document, Schema.FACT_HEADINGS, Folding.bigramsOfAll(headings));
    return document;
  }

  private static BytesRef record(String key, Report report, Fact fact) {
    PackedOutput out = new PackedOutput(report.source(), key);
    out.number(fact.passage());
    out.text(fact.indicator());
    out.text(fact.subject());
    out.text(fact.label());
    out.text(fact.group());
    writeQuantity(fact.quantity(), out);
    out.text(fact.wording());
    out.text(fact.scope());
    out.number(fact.period().year());
    out.text(fact.period().stretch());
    out.constant(fact.kind());
    out.constant(fact.qualifier());
    out.text(fact.ambition());
    out.span(fact.value());
    out.span(fact.evidence());
    out.span(fact.sentence());
    return out.bytes();
  }

  static Fact read(StoredReport report, BytesRef record) {
    PackedInput in = new PackedInput(report.report().source(), report.key(), record);
    return new Fact(
        report.id(),
        in.number(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        readQuantity(in),
        in.text(),
        in.text(),
        new Period(in.number(), in.text()),
        KINDS[in.number()],
        QUALIFIERS[in.number()],
        in.text(),
        in.span(),
        in.span(),
        in.span());
  }

  private static void writeQuantity(Quantity quantity, PackedOutput out) {
    if (quantity == null) {
      out.number(0);
      return;
    }
    out.number(1);
    out.text(quantity.low().toString());
    out.text(quantity.high().toString());
    out.text(quantity.unit());
    out.constant(quantity.measure());
  }

  private static Quantity readQuantity(PackedInput in) {
    if (in.number() == 0) {
      return null;
    }
    return new Quantity(
        new BigDecimal(in.text()), new BigDecimal(in.text()), in.text(), MEASURES[in.number()]);
  }
}
