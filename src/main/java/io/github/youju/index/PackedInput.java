package io.github.youju.index;

import io.github.youju.document.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/** Reads what {@link PackedOutput} packed. */
final class PackedInput {
  private final String source;
  private final ByteArrayDataInput in;

  PackedInput(String source, BytesRef bytes) {
    this.source = source;
    this.in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
  }

  int number() {
    int zigzag = in.readVInt();
    return (zigzag >>> 1) ^ -(zigzag & 1);
  }

  String text() {
    byte[] bytes = new byte[in.readVInt()];
    in.readBytes(bytes, 0, bytes.length);
    return new String(bytes, StandardCharsets.UTF_8);
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

  Span span() {
    int begin = number();
    return new Span(source, begin, begin + number());
  }
}
