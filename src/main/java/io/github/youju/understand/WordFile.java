package io.github.youju.understand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a word list: lines of columns parted by tabs; a line that begins with # is a remark. */
final class WordFile {
  private WordFile() {}

  /** The lines of a list, each as its columns; every line must have that many. */
  static List<List<String>> read(String resource, int columns) {
    List<List<String>> lines = new ArrayList<>(1024);
    String text = content(resource);
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      if (end < 0) {
        end = text.length();
      }
      if (end > begin && text.charAt(begin) != '#') {
        List<String> line = split(text.substring(begin, end), '\t');
        if (line.size() != columns) {
          throw new IllegalStateException(resource + ": not " + columns + " columns: " + line);
        }
        lines.add(line);
      }
      begin = end + 1;
    }
    return lines;
  }

  /** The parts of a cell; none for an empty one. */
  static List<String> split(String text, char mark) {
    List<String> parts = new ArrayList<>(4);
    int begin = 0;
    int end = text.indexOf(mark);
    while (end >= 0) {
      parts.add(text.substring(begin, end));
      begin = end + 1;
      end = text.indexOf(mark, begin);
    }
    if (begin < text.length() || !parts.isEmpty()) {
      parts.add(text.substring(begin));
    }
    return parts;
  }

  private static String content(String resource) {
    try (InputStream in = WordFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
