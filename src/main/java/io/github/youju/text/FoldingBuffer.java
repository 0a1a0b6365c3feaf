package io.github.youju.text;

/** Characters that are being folded, each with the stretch of raw code points it stands for. */
final class FoldingBuffer {
  final char[] chars;
  final int[] begins;
  final int[] ends;
  int length;

  private FoldingBuffer(int capacity) {
    chars = new char[capacity];
    begins = new int[capacity];
    ends = new int[capacity];
  }

  /** The raw text with every character folded by itself. */
  static FoldingBuffer of(String raw, int firstCodePoint) {
    FoldingBuffer buffer = new FoldingBuffer(raw.length());
    int at = firstCodePoint;
    for (int i = 0; i < raw.length(); i++, at++) {
      char c = raw.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < raw.length()
              && Character.isLowSurrogate(raw.charAt(i + 1));
      if (pair) {
        i++;
        buffer.add(CharacterTable.foldSupplementary(Character.toCodePoint(c, raw.charAt(i))), at);
      } else {
        buffer.add(CharacterTable.fold(c), at);
      }
    }
    return buffer;
  }

  private void add(int codePoint, int at) {
    if (codePoint == CharacterTable.DROPPED) {
      return;
    }
    if (Character.isBmpCodePoint(codePoint)) {
      put(length++, (char) codePoint, at, at + 1);
    } else {
      put(length++, Character.highSurrogate(codePoint), at, at + 1);
      put(length++, Character.lowSurrogate(codePoint), at, at + 1);
    }
  }

  void put(int index, char c, int begin, int end) {
    chars[index] = c;
    begins[index] = begin;
    ends[index] = end;
  }

  void move(int from, int to) {
    put(to, chars[from], begins[from], ends[from]);
  }

  /** The character, or 0 outside of the text. */
  char at(int index) {
    return index >= 0 && index < length ? chars[index] : 0;
  }

  boolean startsWith(String text, int index) {
    for (int i = 0; i < text.length(); i++) {
      if (at(index + i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
