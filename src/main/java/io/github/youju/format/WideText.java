package io.github.youju.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells UTF-16 without a byte-order mark from everything else: nearly all of its units are Chinese
 * characters, their punctuation, or plain letters and digits; with the bytes swapped few are.
 */
final class WideText {
  private static final double SURE = 0.9;

  private WideText() {}

  /** UTF-16LE or UTF-16BE, or null if the bytes are neither. */
  static Charset guess(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    double little = likely(bytes, 1, 0);
    double big = likely(bytes, 0, 1);
    if (Math.max(little, big) < SURE || Math.abs(little - big) < 1 - SURE) {
      return null;
    }
    return little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  private static double likely(byte[] bytes, int high, int low) {
    int units = bytes.length / 2;
    int count = 0;
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      int unit = (bytes[i + high] & 0xFF) << 8 | (bytes[i + low] & 0xFF);
      boolean plain = (unit >= ' ' && unit < 0x7F) || unit == '\n' || unit == '\r' || unit == '\t';
      boolean general = unit >= 0x2010 && unit <= 0x2040;
      boolean chinese = (unit >= 0x3000 && unit <= 0x3020) || (unit >= 0x4E00 && unit <= 0x9FFF);
      boolean fullWidth = unit >= 0xFF00 && unit <= 0xFF5E;
      count += plain || general || chinese || fullWidth ? 1 : 0;
    }
    return (double) count / units;
  }
}
