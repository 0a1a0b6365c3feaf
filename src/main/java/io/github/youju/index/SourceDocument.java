package io.github.youju.index;

import io.github.youju.document.Detail;
import io.github.youju.document.Entry;
import io.github.youju.document.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** A source file in the index: its record, and apart from it the raw text, kept once. */
final class SourceDocument {
  private SourceDocument() {}

  static Document of(SourceFile file, Origin origin) {
    byte[] text = file.text().getBytes(StandardCharsets.UTF_8);
    return of(origin, record(file, origin), Seal.on(text, ""));
  }

  /** The same source under another name. */
  static Document renamed(Origin origin, BytesRef record, BytesRef sealedText) {
    PackedInput in = new PackedInput(record);
    readOrigin(in);
    PackedOutput out = new PackedOutput(origin.source(), "");
    writeOrigin(origin, out);
    out.rest(in.rest());
    return of(origin, out.bytes(), BytesRef.deepCopyOf(sealedText));
  }

  private static Document of(Origin origin, BytesRef record, BytesRef sealedText) {
    Document document = new Document();
    document.add(new StringField(Schema.SOURCE, origin.key(), Store.NO));
    document.add(new StringField(Schema.NAMED, origin.key(), Store.NO));
    document.add(new StringField(Schema.NAME, origin.source(), Store.NO));
    document.add(new StringField(Schema.SORT, Schema.SOURCES, Store.NO));
    document.add(new BinaryDocValuesField(Schema.RECORD, record));
    document.add(new BinaryDocValuesField(Schema.RAW_TEXT, sealedText));
    return document;
  }

  private static BytesRef record(SourceFile file, Origin origin) {
    PackedOutput out = new PackedOutput(file.path(), "");
    writeOrigin(origin, out);
    out.text(file.format());
    out.text(file.encoding());
    out.numbers(file.pages());
    out.number(file.compilation() == null ? 0 : 1);
    if (file.compilation() != null) {
      writeDetail(file.compilation(), out);
    }
    out.number(file.contents().size());
    for (Entry entry : file.contents()) {
      out.number(entry.number());
      out.text(entry.title());
      out.number(entry.page());
      out.span(entry.span());
      out.span(entry.whole());
    }
    out.texts(file.warnings());
    return out.bytes();
  }

  private static void writeOrigin(Origin origin, PackedOutput out) {
    out.text(origin.source());
    out.text(origin.key());
    out.text(origin.root());
    out.text(origin.path());
    out.text(origin.hash());
    out.text(origin.recipe());
  }

  static Origin readOrigin(BytesRef record) {
    return readOrigin(new PackedInput(record));
  }

  private static Origin readOrigin(PackedInput in) {
    return new Origin(in.source(), in.text(), in.text(), in.text(), in.text(), in.text());
  }

  static SourceFile read(BytesRef record) {
    PackedInput in = new PackedInput(record);
    Origin origin = readOrigin(in);
    String format = in.text();
    String encoding = in.text();
    List<Integer> pages = in.numbers();
    Detail compilation = in.number() == 0 ? null : readDetail(in);
    int size = in.number();
    List<Entry> contents = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      contents.add(new Entry(in.number(), in.text(), in.number(), in.span(), in.span()));
    }
    return new SourceFile(
        origin.source(), format, encoding, "", pages, compilation, contents, in.texts());
  }

  static String readText(BytesRef bytes) {
    int length = Seal.check(bytes, "");
    return new String(bytes.bytes, bytes.offset, length, StandardCharsets.UTF_8);
  }

  private static void writeDetail(Detail detail, PackedOutput out) {
    out.text(detail.value());
    out.span(detail.span());
  }

  private static Detail readDetail(PackedInput in) {
    return new Detail(in.text(), in.span());
  }
}
