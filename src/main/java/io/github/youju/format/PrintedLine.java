package io.github.youju.format;

import java.util.List;

/**
 * A line of a page, in points from the upper left corner.
 *
 * @param text what it says, blanks included
 * @param left where it begins
 * @param right where it ends
 * @param baseline how far down it stands
 * @param size the height of its highest characters
 * @param first how wide its beginning is that no line may break, such as a number
 * @param parts its stretches where wide gaps part it, at least one
 */
record PrintedLine(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    float first,
    List<Part> parts) {
  /** A stretch of a line without a wide gap. */
  record Part(String text, float left, float right) {}

  PrintedLine {
    parts = List.copyOf(parts);
  }
}
