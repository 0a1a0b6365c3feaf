package io.github.youju.index;

import io.github.youju.document.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/** Reads what {@link PackedOutput} packed. */
final class PackedInput {
  private final String source;
  private final byte[] bytes;
  private final ByteArrayDataInput in;

  /** A record of a source, which belongs to what it was packed for. */
  PackedInput(String source, String owner, BytesRef record) {
    this.source = source;
    this.bytes = record.bytes;
    this.in = new ByteArrayDataInput(record.bytes, record.offset, Seal.check(record, owner));
  }

  /** A record that belongs to nothing and begins with the name of its source. */
  PackedInput(BytesRef record) {
    this.bytes = record.bytes;
    this.in = new ByteArrayDataInput(record.bytes, record.offset, Seal.check(record, ""));
    this.source = text();
  }

  String source() {
    return source;
  }

  /** What was not read yet. */
  byte[] rest() {
    return Arrays.copyOfRange(bytes, in.getPosition(), in.length());
  }

  int number() {
    int zigzag = in.readVInt();
    return (zigzag >>> 1) ^ -(zigzag & 1);
  }

  String text() {
    int length = in.readVInt();
    if (length == 0) {
      return "";
    }
    int begin = in.getPosition();
    in.skipBytes(length);
    return new String(bytes, begin, length, StandardCharsets.UTF_8);
  }

  List<String> texts() {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    List<String> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(text());
    }
    return values;
  }

  /** Numbers that grow, each kept as its distance from the one before. */
  List<Integer> numbers() {
    int size = number();
    List<Integer> values = new ArrayList<>(size);
    int last = 0;
    for (int i = 0; i < size; i++) {
      last += number();
      values.add(last);
    }
    return values;
  }

  Span span() {
    int begin = number();
    return new Span(source, begin, begin + number());
  }
}
