package io.github.youju.pipeline;

/** Tells a text from a program, a picture or an archive under a text's name. */
final class PlainText {
  private static final char REPLACEMENT = '\ufffd';

  /** One character in so many may be damaged. */
  private static final int DAMAGED = 20;

  private PlainText() {}

  /** Whether a file was decoded to something that people write. */
  static boolean is(String decoded) {
    int damaged = 0;
    for (int i = 0; i < decoded.length(); i++) {
      char character = decoded.charAt(i);
      boolean odd = Character.isISOControl(character) && !Character.isWhitespace(character);
      damaged += odd || character == REPLACEMENT ? 1 : 0;
    }
    return damaged * (long) DAMAGED <= decoded.length();
  }
}
