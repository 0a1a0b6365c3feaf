package io.github.youju.pipeline;

import com.fasterxml.jackson.jr.ob.JSON;
import io.github.youju.error.UserException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A file of questions, read one by one: plain text with a question a line, JSON Lines, or CSV with
 * the columns {@code id,question,expect}. A line that cannot be read becomes a question with a
 * problem, and the next line is read.
 */
public final class QuestionFile implements Closeable {
  private final QuestionLines lines;
  private final Form form;
  private final CsvRecords records;
  private final List<String> columns;

  private enum Form {
    TEXT,
    JSON_LINES,
    CSV
  }

  private QuestionFile(QuestionLines lines, String name) throws IOException {
    this.lines = lines;
    this.records = new CsvRecords(lines);
    this.form = form(lines, name);
    this.columns = form == Form.CSV ? columns() : List.of();
  }

  /** Opens a file; {@code -} is standard input. */
  public static QuestionFile open(String name, InputStream standardInput) {
    try {
      InputStream in = name.equals("-") ? standardInput : Files.newInputStream(Path.of(name));
      return of(new InputStreamReader(in, StandardCharsets.UTF_8), name);
    } catch (IOException | IllegalArgumentException e) {
      throw new UserException("cannot read the question file " + name + "; is the path right?", e);
    }
  }

  static QuestionFile of(Reader reader, String name) throws IOException {
    return new QuestionFile(new QuestionLines(reader), name);
  }

  private static Form form(QuestionLines lines, String name) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    String first = lines.peek(!lower.endsWith(".csv"));
    if (first == null) {
      return Form.TEXT;
    }
    if (first.stripLeading().startsWith("{")) {
      return Form.JSON_LINES;
    }
    if (lower.endsWith(".txt")) {
      return Form.TEXT;
    }
    for (String cell : first.split(",", -1)) {
      if (cell.replace("\"", "").strip().equalsIgnoreCase("question")) {
        return Form.CSV;
      }
    }
    return lower.endsWith(".jsonl") ? Form.JSON_LINES : Form.TEXT;
  }

  private List<String> columns() throws IOException {
    List<String> names = new ArrayList<>();
    for (String name : records.next()) {
      names.add(name.strip().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /** The next question, or null at the end. */
  public FileQuestion next() throws IOException {
    FileQuestion question =
        switch (form) {
          case TEXT -> text();
          case JSON_LINES -> json();
          case CSV -> csv();
        };
    if (question == null || !question.problem().isEmpty()) {
      return question;
    }
    if (question.question().isBlank()) {
      return broken("has no question");
    }
    return question.question().indexOf('\ufffd') >= 0 ? broken("is not UTF-8") : question;
  }

  private FileQuestion text() throws IOException {
    if (lines.peek(true) == null) {
      return null;
    }
    String line = lines.next().strip();
    return FileQuestion.of(Integer.toString(lines.number()), line);
  }

  private FileQuestion csv() throws IOException {
    List<String> cells = records.next();
    if (cells == null) {
      return null;
    }
    String id = cell(cells, "id");
    String expect = cell(cells, "expect");
    return new FileQuestion(
        id.isEmpty() ? Integer.toString(lines.number()) : id,
        cell(cells, "question"),
        List.of(),
        expect.isEmpty() ? List.of() : List.of(List.of(expect)),
        "");
  }

  private String cell(List<String> cells, String column) {
    int at = columns.indexOf(column);
    return at >= 0 && at < cells.size() ? cells.get(at).strip() : "";
  }

  private FileQuestion json() throws IOException {
    if (lines.peek(true) == null) {
      return null;
    }
    String line = lines.next();
    Map<String, Object> fields;
    try {
      fields = JSON.std.mapFrom(line);
    } catch (IOException e) {
      return broken("is not a JSON object");
    }
    Object id = fields.get("id");
    if (!(fields.getOrDefault("question", "") instanceof String question)) {
      return broken("has a question that is no string");
    }
    return new FileQuestion(
        id == null ? Integer.toString(lines.number()) : id.toString(),
        question.strip(),
        strings(fields.get("context")),
        groups(fields.get("expect")),
        "");
  }

  private FileQuestion broken(String what) {
    String number = Integer.toString(lines.number());
    return FileQuestion.broken(number, "line " + number + " " + what);
  }

  private static List<String> strings(Object value) {
    List<String> strings = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(each -> strings.add(String.valueOf(each)));
    } else if (value != null) {
      strings.add(value.toString());
    }
    return strings;
  }

  private static List<List<String>> groups(Object value) {
    List<List<String>> groups = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(each -> groups.add(strings(each)));
    } else if (value != null) {
      groups.add(strings(value));
    }
    return groups;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
