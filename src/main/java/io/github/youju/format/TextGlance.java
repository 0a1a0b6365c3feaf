package io.github.youju.format;

import java.nio.charset.StandardCharsets;

/** Tells at a glance that a file with a text's name is none: nearly all need no closer look. */
final class TextGlance {
  private static final String[] MARKS = {
    "%PDF-", "PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0", "{\\rtf", "<"
  };

  private TextGlance() {}

  static boolean is(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(64, bytes.length), StandardCharsets.ISO_8859_1).strip();
    for (String mark : MARKS) {
      if (head.startsWith(mark) || head.startsWith("\u00ef\u00bb\u00bf" + mark)) {
        return false;
      }
    }
    return true;
  }
}
