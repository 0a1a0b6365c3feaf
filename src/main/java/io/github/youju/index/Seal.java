package io.github.youju.index;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.lucene.util.BytesRef;

/**
 * A checksum behind a value, over the value and what it belongs to. Lucene checks its large files
 * only when it merges them; with the seal no flipped bit becomes a quote or a figure, and none
 * makes a record that of another report.
 */
final class Seal {
  private static final int BYTES = 4;

  /** A value whose seal is broken. */
  static final class BrokenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenException() {
      super("a record does not have its checksum");
    }
  }

  private Seal() {}

  static BytesRef on(byte[] value, String owner) {
    byte[] sealed = new byte[value.length + BYTES];
    System.arraycopy(value, 0, sealed, 0, value.length);
    int sum = sum(value, 0, value.length, owner);
    for (int i = 0; i < BYTES; i++) {
      sealed[value.length + i] = (byte) (sum >>> Byte.SIZE * i);
    }
    return new BytesRef(sealed);
  }

  /** How long the value is, without its seal. */
  static int check(BytesRef sealed, String owner) {
    int length = sealed.length - BYTES;
    if (length < 0) {
      throw new BrokenException();
    }
    int sum = sum(sealed.bytes, sealed.offset, length, owner);
    for (int i = 0; i < BYTES; i++) {
      if (sealed.bytes[sealed.offset + length + i] != (byte) (sum >>> Byte.SIZE * i)) {
        throw new BrokenException();
      }
    }
    return length;
  }

  private static int sum(byte[] bytes, int offset, int length, String owner) {
    CRC32 sum = new CRC32();
    sum.update(owner.getBytes(StandardCharsets.UTF_8));
    sum.update(bytes, offset, length);
    return (int) sum.getValue();
  }
}
