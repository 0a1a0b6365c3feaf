package io.github.youju.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells a text that was read with the wrong character set and saved so before it came here. Its
 * characters, written in that set, are the bytes of readable Chinese in another. It is told and not
 * undone, since the saving has lost some of the bytes for good.
 */
final class Mojibake {
  private static final Charset MAINLAND = Charset.forName("GB18030");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** What the punctuation and the commonest characters of UTF-8 turn into when read as GBK. */
  private static final String AS_MAINLAND = "锛銆鐨鍥鈥涓骞鏂鍙";

  private static final String LOST = "锟斤拷";
  private static final int FEWEST = 4;
  private static final int SAMPLE = 200;
  private static final double READABLE = 0.5;

  private Mojibake() {}

  /** What is wrong, in one sentence; null where nothing is. */
  static String warning(String text) {
    int mainland = 0;
    int western = 0;
    int first = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean one = c >= 0x4E00 && AS_MAINLAND.indexOf(c) >= 0;
      boolean other = c >= 0xC0 && c <= 0xFF;
      mainland += one ? 1 : 0;
      western += other ? 1 : 0;
      first = first < 0 && (one || other) ? i : first;
      if (mainland >= FEWEST && reads(text, first, MAINLAND, StandardCharsets.UTF_8)) {
        return said("UTF-8", "GBK");
      }
      if (western >= FEWEST && reads(text, first, WESTERN, StandardCharsets.UTF_8)) {
        return said("UTF-8", "Latin-1");
      }
      if (western >= FEWEST && reads(text, first, WESTERN, MAINLAND)) {
        return said("GBK", "Latin-1");
      }
      if (mainland >= FEWEST || western >= FEWEST) {
        mainland = 0;
        western = 0;
        first = -1;
      }
    }
    return text.contains(LOST)
        ? "characters were lost before the file was saved (" + LOST + "); get the file anew"
        : null;
  }

  /** Whether the characters from there on are mostly Chinese in another set. */
  private static boolean reads(String text, int from, Charset readAs, Charset written) {
    String sample = text.substring(from, Math.min(text.length(), from + SAMPLE));
    if (readAs.equals(WESTERN) && !isDense(sample)) {
      return false;
    }
    String meant = new String(sample.getBytes(readAs), written);
    int chinese = 0;
    int broken = 0;
    for (int i = 0; i < meant.length(); i++) {
      char c = meant.charAt(i);
      chinese += (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3000 && c <= 0x303F) ? 1 : 0;
      broken += c == '\uFFFD' ? 1 : 0;
    }
    return chinese >= FEWEST && chinese >= READABLE * (chinese + broken);
  }

  /** Whether most characters are no plain letters, as in no western language. */
  private static boolean isDense(String sample) {
    int plain = 0;
    for (int i = 0; i < sample.length(); i++) {
      plain += sample.charAt(i) < 0x80 ? 1 : 0;
    }
    return plain * 2 < sample.length();
  }

  private static String said(String written, String read) {
    return "the text is "
        + written
        + " that was read as "
        + read
        + " and saved so; get the file anew, for youju does not guess what it said";
  }
}
