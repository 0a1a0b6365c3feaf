package io.github.youju.format;

/** How much a single file may cost; what is over it is refused, not cut. */
final class Limits {
  /** The text of the longest compilations known is a tenth of it. */
  static final int MOST_CHARACTERS = 8 << 20;

  /** Bytes that the packed parts of one file may come to. */
  static final long MOST_UNPACKED_BYTES = 192L << 20;

  /** Real texts shrink to a tenth or twentieth; a bomb to a thousandth. */
  static final int MOST_RATIO = 300;

  /** Below this a high ratio is no harm. */
  static final long HARMLESS_BYTES = 4L << 20;

  static final int MOST_ENTRIES = 2_000;
  static final int MOST_ROWS = 50_000;
  static final int MOST_COLUMNS = 400;
  static final int MOST_PAGES = 5_000;
  static final int DEEPEST_ARCHIVE = 3;
  static final int DEEPEST_MARKUP = 400;

  private Limits() {}
}
