package io.github.youju.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text with styles over stretches of it, broken into lines. The styles are put on when the lines
 * are made, since an escape sequence takes no columns.
 */
final class StyledText {
  private record Stretch(int begin, int end, UnaryOperator<String> style) {}

  private final String text;
  private final List<Stretch> stretches = new ArrayList<>();

  StyledText(String text) {
    this.text = text;
  }

  /** The text without styles. */
  String text() {
    return text;
  }

  /** Puts a style on a stretch; one that overlaps an earlier one is left alone. */
  void style(int begin, int end, UnaryOperator<String> style) {
    for (Stretch earlier : stretches) {
      if (begin < earlier.end && earlier.begin < end) {
        return;
      }
    }
    stretches.add(new Stretch(begin, end, style));
  }

  /** The lines, each at most so many columns wide. */
  List<String> lines(int columns) {
    stretches.sort((one, other) -> Integer.compare(one.begin, other.begin));
    List<String> lines = new ArrayList<>();
    int at = 0;
    for (String line : Columns.wrap(text, columns)) {
      int begin = text.indexOf(line, at);
      at = begin + line.length();
      lines.add(styled(begin, at));
    }
    return lines;
  }

  private String styled(int begin, int end) {
    StringBuilder line = new StringBuilder();
    int at = begin;
    for (Stretch stretch : stretches) {
      int from = Math.max(stretch.begin, at);
      int to = Math.min(stretch.end, end);
      if (from < to) {
        line.append(text, at, from).append(stretch.style.apply(text.substring(from, to)));
        at = to;
      }
    }
    return line.append(text, at, end).toString();
  }
}
