package io.github.youju.text;

import java.text.Normalizer;
import java.util.BitSet;

/** What each character folds to, read from {@code t2s.txt} and {@code variants.txt}. */
final class CharacterTable {
  /** Stands for a character that is dropped. */
  static final char DROPPED = '\uFFFF';

  /** Stands for a character that has not been met: most of the table is never used. */
  private static final char UNKNOWN = 0;

  private static final char[] FOLDED = new char[0x10000];
  private static final BitSet TRADITIONAL_ONLY = new BitSet();
  private static final BitSet SIMPLIFIED_ONLY = new BitSet();

  static {
    read("t2s.txt", true);
    read("variants.txt", false);
  }

  private CharacterTable() {}

  /** The folded character, a blank for white space, or {@link #DROPPED}. */
  static char fold(char c) {
    char folded = FOLDED[c];
    if (folded == UNKNOWN) {
      folded = foldForm(c);
      FOLDED[c] = folded;
    }
    return folded;
  }

  /** The folded form of a character beyond the basic plane, as code point, or {@link #DROPPED}. */
  static int foldSupplementary(int codePoint) {
    if (codePoint >= 0x2F800 && codePoint <= 0x2FA1F) {
      String form = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
      return form.length() == 1 ? fold(form.charAt(0)) : form.codePointAt(0);
    }
    boolean tag = codePoint >= 0xE0000 && codePoint <= 0xE0FFF;
    return tag || codePoint >= 0xF0000 ? DROPPED : codePoint;
  }

  /** Whether only traditional texts use it. */
  static boolean isTraditional(char c) {
    return TRADITIONAL_ONLY.get(c);
  }

  /** Whether only simplified texts use it. */
  static boolean isSimplified(char c) {
    return SIMPLIFIED_ONLY.get(c);
  }

  private static char foldForm(char c) {
    if (c >= 0x3400 && c <= 0x9FFF) {
      return c;
    }
    boolean small = c >= 0xFE50 && c <= 0xFE6B;
    if ((c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2E80 && c <= 0x2FDF) || small) {
      String form = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      return form.length() == 1 && form.charAt(0) != c ? fold(form.charAt(0)) : c;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
      return ' ';
    }
    int type = Character.getType(c);
    boolean selector = (c >= 0xFE00 && c <= 0xFE0F) || c == DROPPED;
    boolean seen = type != Character.CONTROL && type != Character.FORMAT;
    if (!seen || type == Character.PRIVATE_USE || selector) {
      return DROPPED;
    }
    if (Character.isSurrogate(c)) {
      return '�';
    }
    // The full-width comma is kept here: whether it stands between two digits decides what it is.
    return c > 0xFF00 && c < 0xFF5E && c != '，' ? (char) (c - 0xFEE0) : c;
  }

  private static void read(String resource, boolean scripts) {
    for (String line : Resource.lines(Resource.class, resource)) {
      char from = line.charAt(0);
      char to = line.charAt(1);
      FOLDED[from] = to;
      if (scripts) {
        TRADITIONAL_ONLY.set(from);
        SIMPLIFIED_ONLY.set(to, line.length() == 2);
      }
    }
  }
}
