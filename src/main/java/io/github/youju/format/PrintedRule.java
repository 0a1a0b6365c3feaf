package io.github.youju.format;

/**
 * A line that is drawn along or down a page, in points from the upper left corner.
 *
 * @param left where it begins, never behind {@code right}
 * @param top how far down it begins, never below {@code bottom}
 */
record PrintedRule(float left, float top, float right, float bottom) {
  /** A wider stroke is a block of colour. */
  private static final float THICKEST = 3;

  private static final float SHORTEST = 4;

  boolean isAcross() {
    return bottom - top <= THICKEST && right - left >= SHORTEST;
  }

  boolean isDown() {
    return right - left <= THICKEST && bottom - top >= SHORTEST;
  }

  /** Whether they meet where the ends may be so far apart. */
  boolean meets(PrintedRule other, float apart) {
    return left <= other.right + apart
        && other.left <= right + apart
        && top <= other.bottom + apart
        && other.top <= bottom + apart;
  }
}
