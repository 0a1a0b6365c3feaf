package io.github.youju.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The data files of this package: one entry a line, remarks behind #. */
final class Resource {
  private Resource() {}

  /** The entries in the file's order. */
  static List<String> lines(String name) {
    String text;
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> lines = new ArrayList<>();
    int end;
    for (int begin = 0; begin < text.length(); begin = end + 1) {
      end = text.indexOf('\n', begin);
      if (text.charAt(begin) != '#') {
        lines.add(text.substring(begin, end));
      }
    }
    return lines;
  }
}
