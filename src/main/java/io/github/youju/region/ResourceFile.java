package io.github.youju.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the data files of this package: lines of UTF-8, where # begins a comment line. */
final class ResourceFile {
  private ResourceFile() {}

  static List<String> lines(String name) {
    return split(text(name), '\n', true);
  }

  static String text(String name) {
    try (InputStream stream = ResourceFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts between separators, the empty ones between two separators as well. */
  static List<String> fields(String line, char separator) {
    return split(line, separator, false);
  }

  private static List<String> split(String text, char separator, boolean lines) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    while (begin <= text.length()) {
      int end = text.indexOf(separator, begin);
      end = end < 0 ? text.length() : end;
      if (!lines || (end > begin && text.charAt(begin) != '#')) {
        parts.add(text.substring(begin, end));
      }
      begin = end + 1;
    }
    return parts;
  }
}
