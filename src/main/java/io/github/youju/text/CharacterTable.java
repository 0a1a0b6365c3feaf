package io.github.youju.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;

/** What each character folds to, read from {@code t2s.txt} and {@code variants.txt}. */
final class CharacterTable {
  /** Stands for a character that is dropped. */
  static final char DROPPED = 0;

  private static final char[] FOLDED = new char[0x10000];
  private static final BitSet TRADITIONAL_ONLY = new BitSet();
  private static final BitSet SIMPLIFIED_ONLY = new BitSet();

  static {
    for (int c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = foldForm((char) c);
    }
    read("t2s.txt", true);
    read("variants.txt", false);
  }

  private CharacterTable() {}

  /** The folded character, a blank for white space, or {@link #DROPPED}. */
  static char fold(char c) {
    boolean compatible = c >= 0xF900 && c <= 0xFAFF || c >= 0x2E80 && c <= 0x2FDF;
    return compatible && FOLDED[c] == c ? normalize(Character.toString(c), c) : FOLDED[c];
  }

  /** The folded form of a character beyond the basic plane, as code point, or {@link #DROPPED}. */
  static int foldSupplementary(int codePoint) {
    if (codePoint >= 0x2F800 && codePoint <= 0x2FA1F) {
      String form = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
      return form.length() == 1 ? FOLDED[form.charAt(0)] : form.codePointAt(0);
    }
    return codePoint >= 0xE0000 && codePoint <= 0xE0FFF ? DROPPED : codePoint;
  }

  /** Whether only traditional texts use it. */
  static boolean isTraditional(char c) {
    return TRADITIONAL_ONLY.get(c);
  }

  /** Whether only simplified texts use it. */
  static boolean isSimplified(char c) {
    return SIMPLIFIED_ONLY.get(c);
  }

  private static char normalize(String character, char fallback) {
    String form = Normalizer.normalize(character, Normalizer.Form.NFKC);
    return form.length() == 1 ? FOLDED[form.charAt(0)] : fallback;
  }

  private static char foldForm(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
      return ' ';
    }
    int type = Character.getType(c);
    boolean selector = c >= 0xFE00 && c <= 0xFE0F;
    if (type == Character.CONTROL || type == Character.FORMAT || selector) {
      return DROPPED;
    }
    if (Character.isSurrogate(c)) {
      return '�';
    }
    // The full-width comma is kept here: whether it stands between two digits decides what it is.
    return c > 0xFF00 && c < 0xFF5E && c != '，' ? (char) (c - 0xFEE0) : c;
  }

  private static void read(String resource, boolean scripts) {
    String text;
    try (InputStream in = CharacterTable.class.getResourceAsStream(resource)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int end;
    for (int begin = 0; begin < text.length(); begin = end + 1) {
      end = text.indexOf('\n', begin);
      char from = text.charAt(begin);
      if (from == '#') {
        continue;
      }
      char to = text.charAt(begin + 1);
      FOLDED[from] = to;
      if (scripts) {
        TRADITIONAL_ONLY.set(from);
        SIMPLIFIED_ONLY.set(to, end - begin == 2);
      }
    }
  }
}
