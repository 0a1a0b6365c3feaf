package io.github.youju.text;

/** The kinds of characters that the rules of folding and counting tell apart. */
final class Characters {
  private Characters() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A letter or digit of a script that writes words apart. */
  static boolean isWord(char c) {
    return c < 0x2E80 && Character.isLetterOrDigit(c);
  }

  static boolean isLetter(char c) {
    return c < 0x2E80 && Character.isLetter(c);
  }

  /** A Chinese character of the basic plane. */
  static boolean isHanzi(char c) {
    return c == '〇' || (c >= 0x3400 && c <= 0x9FFF);
  }
}
