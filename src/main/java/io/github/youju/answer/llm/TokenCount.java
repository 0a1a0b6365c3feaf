package io.github.youju.answer.llm;

/**
 * Guesses how many tokens a text has. Each model counts its own way; a Chinese character is at most
 * about one, and what is guessed too high only costs some evidence.
 */
final class TokenCount {
  private static final char FIRST_WIDE = 0x2e80;
  private static final int LATIN_PER_TOKEN = 3;

  private TokenCount() {}

  static int of(String text) {
    int wide = 0;
    for (int i = 0; i < text.length(); i++) {
      wide += text.charAt(i) >= FIRST_WIDE ? 1 : 0;
    }
    return wide + (text.length() - wide + LATIN_PER_TOKEN - 1) / LATIN_PER_TOKEN;
  }
}
