package io.github.youju.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Data files that lie beside a class: one entry a line, remarks behind #. Read without regular
 * expressions, for start-up.
 */
public final class Resource {
  private Resource() {}

  /** The entries of a file in its order, blank lines and remarks passed over. */
  public static List<String> lines(Class<?> owner, String name) {
    String text;
    try (InputStream in = owner.getResourceAsStream(name)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> lines = new ArrayList<>();
    int end;
    for (int begin = 0; begin < text.length(); begin = end + 1) {
      int stop = text.indexOf('\n', begin);
      end = stop < 0 ? text.length() : stop;
      if (end > begin && text.charAt(begin) != '#') {
        lines.add(text.substring(begin, end));
      }
    }
    return lines;
  }

  /** The parts of a text between marks; none for an empty text. */
  public static List<String> split(String text, char mark) {
    List<String> parts = new ArrayList<>(4);
    if (text.isEmpty()) {
      return parts;
    }
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
