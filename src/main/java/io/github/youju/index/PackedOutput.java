package io.github.youju.index;

import io.github.youju.document.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** Packs a record of one source into bytes; {@link PackedInput} reads it back in the same order. */
final class PackedOutput {
  private final String source;
  private final String owner;
  private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

  /**
   * For a record whose spans all lie in the given source, which is not repeated in each.
   *
   * @param owner what the record belongs to, which must be known to read it
   */
  PackedOutput(String source, String owner) {
    this.source = source;
    this.owner = owner;
  }

  void number(int value) {
    try {
      out.writeZInt(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As its position: the records are small, and Schema.VERSION changes with what they hold. */
  @SuppressWarnings("EnumOrdinal")
  void constant(Enum<?> value) {
    number(value.ordinal());
  }

  /** What another record held from some place on. */
  void rest(byte[] packed) {
    out.writeBytes(packed, packed.length);
  }

  void text(String value) {
    out.writeString(value);
  }

  void texts(List<String> values) {
    number(values.size());
    for (String value : values) {
      text(value);
    }
  }

  void numbers(List<Integer> values) {
    number(values.size());
    int last = 0;
    for (int value : values) {
      number(value - last);
      last = value;
    }
  }

  void span(Span span) {
    if (!span.source().equals(source)) {
      throw new IllegalArgumentException(span.name() + " in a record of " + source);
    }
    number(span.begin());
    number(span.end() - span.begin());
  }

  BytesRef bytes() {
    return Seal.on(out.toArrayCopy(), owner);
  }
}
