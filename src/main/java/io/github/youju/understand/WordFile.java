package io.github.youju.understand;

import io.github.youju.text.Resource;
import java.util.ArrayList;
import java.util.List;

/** The word lists of this package: lines of columns parted by tabs. */
final class WordFile {
  private WordFile() {}

  /** The lines of a list, each as its columns; every line must have that many. */
  static List<List<String>> read(String resource, int columns) {
    List<String> lines = Resource.lines(WordFile.class, resource);
    List<List<String>> rows = new ArrayList<>(lines.size());
    for (String line : lines) {
      List<String> row = Resource.split(line, '\t');
      if (row.size() != columns) {
        throw new IllegalStateException(resource + ": not " + columns + " columns: " + line);
      }
      rows.add(row);
    }
    return rows;
  }

  /** A pattern of alternatives in which Latin words count whole. */
  static String wholeWords(String alternatives) {
    return alternatives
        .replaceAll("(?<![a-z ?:(\\])}\\\\])(?=[a-z])", "\\\\b")
        .replaceAll("(?<=[a-z])(?=\\||$)", "\\\\b");
  }
}
