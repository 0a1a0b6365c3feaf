package io.github.youju.index;

import io.github.youju.document.Clue;
import io.github.youju.document.Detail;
import io.github.youju.document.RawText;
import io.github.youju.document.Report;
import io.github.youju.document.ReportKind;
import io.github.youju.document.Section;
import io.github.youju.region.Region;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** A report in the index; its headings lie apart from the rest, which every question reads. */
final class ReportDocument {
  private static final ReportKind[] KINDS = ReportKind.values();
  private static final Region.Level[] LEVELS = Region.Level.values();
  private static final Report.Field[] FIELDS = Report.Field.values();

  private static final Clue.Slot[] SLOTS = Clue.Slot.values();
  private static final Clue.Ground[] GROUNDS = Clue.Ground.values();
  private static final double HUNDREDTHS = 100;

  private ReportDocument() {}

  static Document of(Origin origin, Report report, int facts, RawText text) {
    return of(
        origin,
        record(origin, report, facts),
        sections(origin, report),
        Sketch.of(key(origin, report), report, text));
  }

  private static Document of(Origin origin, BytesRef record, BytesRef sections, BytesRef sketch) {
    Document document = new Document();
    document.add(new StringField(Schema.SOURCE, origin.key(), Store.NO));
    document.add(new StringField(Schema.NAMED, origin.key(), Store.NO));
    document.add(new StringField(Schema.SORT, Schema.REPORTS, Store.NO));
    document.add(new BinaryDocValuesField(Schema.RECORD, record));
    document.add(new BinaryDocValuesField(Schema.SECTIONS, sections));
    document.add(new BinaryDocValuesField(Schema.SKETCH, sketch));
    return document;
  }

  /** The same report of a source that has another name now; all else is told by its key. */
  static Document renamed(Origin origin, BytesRef record, BytesRef sections, BytesRef sketch) {
    PackedOutput out = new PackedOutput(origin.source(), "");
    out.text(origin.source());
    out.rest(new PackedInput(record).rest());
    return of(origin, out.bytes(), BytesRef.deepCopyOf(sections), BytesRef.deepCopyOf(sketch));
  }

  /** What the passages and facts of a report are kept under. */
  static String key(Origin origin, Report report) {
    return key(origin.key(), report.part());
  }

  private static String key(String source, int part) {
    return source + "#" + part;
  }

  private static BytesRef record(Origin origin, Report report, int facts) {
    PackedOutput out = new PackedOutput(report.source(), "");
    out.text(report.source());
    out.text(origin.key());
    out.number(report.part());
    out.text(report.title());
    writeRegion(report.region(), out);
    out.number(report.year());
    out.number(report.reviewedYear());
    out.constant(report.kind());
    out.number(report.details().size());
    for (Report.Field field : FIELDS) {
      Detail detail = report.details().get(field);
      if (detail != null) {
        out.constant(field);
        out.text(detail.value());
        out.span(detail.span());
      }
    }
    out.span(report.span());
    writeClues(report.clues(), out);
    out.texts(report.warnings());
    out.number(report.passages().size());
    out.number(facts);
    return out.bytes();
  }

  static StoredReport read(BytesRef record, int document) {
    PackedInput in = new PackedInput(record);
    String sourceKey = in.text();
    Report report =
        new Report(
            in.source(),
            in.number(),
            in.text(),
            readRegion(in),
            in.number(),
            in.number(),
            KINDS[in.number()],
            readDetails(in),
            in.span(),
            List.of(),
            List.of(),
            readClues(in),
            in.texts());
    String key = key(sourceKey, report.part());
    return new StoredReport(report, report.id(), key, in.number(), in.number(), 0, document);
  }

  private static Map<Report.Field, Detail> readDetails(PackedInput in) {
    Map<Report.Field, Detail> details = new EnumMap<>(Report.Field.class);
    for (int left = in.number(); left > 0; left--) {
      details.put(FIELDS[in.number()], new Detail(in.text(), in.span()));
    }
    return details;
  }

  private static void writeClues(List<Clue> clues, PackedOutput out) {
    out.number(clues.size());
    for (Clue clue : clues) {
      out.constant(clue.slot());
      out.constant(clue.ground());
      out.text(clue.value());
      out.text(clue.says());
      out.number((int) Math.round(clue.weight() * HUNDREDTHS));
      out.number(clue.span() == null ? 0 : 1);
      if (clue.span() != null) {
        out.span(clue.span());
      }
    }
  }

  private static List<Clue> readClues(PackedInput in) {
    List<Clue> clues = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      clues.add(
          new Clue(
              SLOTS[in.number()],
              GROUNDS[in.number()],
              in.text(),
              in.text(),
              in.number() / HUNDREDTHS,
              in.number() == 0 ? null : in.span()));
    }
    return clues;
  }

  private static void writeRegion(Region region, PackedOutput out) {
    out.number(region == null ? 0 : 1);
    if (region == null) {
      return;
    }
    out.text(region.code());
    out.text(region.name());
    out.text(region.fullName());
    out.text(region.shortName());
    out.constant(region.level());
    out.text(region.parent());
    out.text(region.english());
    out.text(region.pinyin());
    out.texts(region.formerNames());
  }

  private static Region readRegion(PackedInput in) {
    if (in.number() == 0) {
      return null;
    }
    return new Region(
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        LEVELS[in.number()],
        in.text(),
        in.text(),
        in.text(),
        in.texts());
  }

  private static BytesRef sections(Origin origin, Report report) {
    PackedOutput out = new PackedOutput(report.source(), key(origin, report));
    out.number(report.sections().size());
    for (Section section : report.sections()) {
      out.text(section.title());
      out.number(section.level());
      out.span(section.span());
    }
    return out.bytes();
  }

  static List<Section> readSections(StoredReport report, BytesRef bytes) {
    PackedInput in = new PackedInput(report.report().source(), report.key(), bytes);
    int size = in.number();
    List<Section> sections = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      sections.add(new Section(in.text(), in.number(), in.span()));
    }
    return sections;
  }
}
