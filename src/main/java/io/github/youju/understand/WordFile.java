package io.github.youju.understand;

import java.util.ArrayList;
import java.util.List;

/** The word lists of this package: lines of columns parted by tabs. */
final class WordFile {
  private WordFile() {}

  /** The lines of a list, each as its columns; every line must have that many. */
  static List<List<String>> read(String resource, int columns) {
    List<String> lines = ResourceLines.of(resource);
    List<List<String>> rows = new ArrayList<>(lines.size());
    for (String line : lines) {
      List<String> row = split(line, '\t');
      if (row.size() != columns) {
        throw new IllegalStateException(resource + ": not " + columns + " columns: " + line);
      }
      rows.add(row);
    }
    return rows;
  }

  /** The parts of a line or of a cell; none for an empty one. */
  static List<String> split(String text, char mark) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>(4);
    int begin = 0;
    int end = text.indexOf(mark);
    while (end >= 0) {
      parts.add(text.substring(begin, end));
      begin = end + 1;
      end = text.indexOf(mark, begin);
    }
    parts.add(text.substring(begin));
    return parts;
  }
}
