package io.github.youju.pipeline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The names that the columns of a question file may have, from {@code columns.properties}. */
final class QuestionColumns {
  static final String QUESTION = "question";
  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            QuestionColumns.class.getResourceAsStream("columns.properties"),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String column : properties.stringPropertyNames()) {
      NAMES.put(column, column);
      for (String name : properties.getProperty(column).split(" ", -1)) {
        NAMES.put(name, column);
      }
    }
  }

  private QuestionColumns() {}

  /** What a heading stands for; the heading itself where it is none of ours. */
  static String named(String heading) {
    String name = heading.strip().toLowerCase(Locale.ROOT);
    return NAMES.getOrDefault(name, name);
  }

  /** The delimiter of a heading line in which a column holds the questions; 0 where none does. */
  static char delimiter(String headings) {
    for (char delimiter : new char[] {',', ';', '\t'}) {
      String[] cells = headings.replace("\"", "").split(String.valueOf(delimiter), -1);
      if (List.of(cells).stream().anyMatch(cell -> named(cell).equals(QUESTION))) {
        return delimiter;
      }
    }
    return 0;
  }
}
