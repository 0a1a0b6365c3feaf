package io.github.youju.pipeline;

import com.fasterxml.jackson.jr.ob.JSON;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.verify.VerifiedAnswer.Status;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The answers that a file of an earlier run holds, by their questions. What was written halfway is
 * none, nor is what failed or rests on another index or other settings.
 */
final class EarlierAnswers {
  private final Map<String, EarlierAnswer> answers = new HashMap<>();
  private final boolean table;
  private final String basis;
  private List<String> columns = List.of();
  private long headingEnd;
  private long end;
  private int ofAnotherBasis;

  private EarlierAnswers(boolean table, String basis) {
    this.table = table;
    this.basis = basis;
  }

  /**
   * Reads a file.
   *
   * @param table whether it is CSV, else JSON Lines
   * @throws UserException where it is no file of answers
   */
  static EarlierAnswers read(Path file, boolean table, String basis) throws IOException {
    EarlierAnswers earlier = new EarlierAnswers(table, basis);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      earlier.readRecords(in, file);
    }
    return earlier;
  }

  /** A line end inside quotes belongs to a cell; what has no line end was written halfway. */
  private void readRecords(InputStream in, Path file) throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    long at = 0;
    boolean quoted = false;
    for (int octet = in.read(); octet >= 0; octet = in.read()) {
      at++;
      record.write(octet);
      quoted ^= table && octet == '"';
      if (octet == '\n' && !quoted) {
        take(record.toString(StandardCharsets.UTF_8), end, at, file);
        end = at;
        record.reset();
      }
    }
  }

  private void take(String record, long begin, long recordEnd, Path file) throws IOException {
    if (table && begin == 0) {
      columns = cells(record.replaceFirst("^\ufeff", ""));
      headingEnd = recordEnd;
    }
    Map<String, Object> fields = table ? row(record) : object(record, file);
    boolean ours = table ? columns.containsAll(List.of("id", "question", "status", "basis")) : true;
    if (!ours || !(fields.get("question") instanceof String question)) {
      throw notOurs(file);
    }
    if (table && begin == 0) {
      return;
    }
    String status = String.valueOf(fields.get("status"));
    boolean whole =
        !status.equals("error") && String.valueOf(fields.getOrDefault("message", "")).isEmpty();
    boolean same = basis.equals(fields.get("basis"));
    ofAnotherBasis += whole && !same ? 1 : 0;
    if (whole && same) {
      answers.put(
          key(String.valueOf(fields.get("id")), question, context(fields.get("context"))),
          new EarlierAnswer(Status.valueOf(status.toUpperCase(Locale.ROOT)), begin, recordEnd));
    }
  }

  private static UserException notOurs(Path file) {
    return new UserException(
        Line.of(
            "%s 里不是 run 写的答案；请用 -o 换一个文件",
            "%s holds something else than the answers of a run; name another file with -o", file));
  }

  private static Map<String, Object> object(String line, Path file) {
    try {
      return JSON.std.mapFrom(line);
    } catch (IOException e) {
      throw notOurs(file);
    }
  }

  private Map<String, Object> row(String record) throws IOException {
    List<String> cells = cells(record);
    Map<String, Object> fields = new HashMap<>();
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      fields.put(columns.get(i), cells.get(i));
    }
    return fields;
  }

  private static List<String> cells(String record) throws IOException {
    List<String> cells = new ArrayList<>();
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(record))) {
      parser.forEach(each -> each.forEach(cells::add));
    }
    return cells;
  }

  private static List<String> context(Object value) {
    List<String> context = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(each -> context.add(String.valueOf(each)));
    } else if (value != null && !value.toString().isEmpty()) {
      context.addAll(value.toString().lines().toList());
    }
    return context;
  }

  /** What CSV marks or takes out for the sake of spreadsheets and terminals is no difference. */
  private static String key(String id, String question, List<String> context) {
    StringBuilder key = new StringBuilder();
    for (String part : List.of(id, question, String.join("\n", context))) {
      String plain = part.replaceAll("[\\p{Cc}\\p{Cf}\ufffd]", "").replaceFirst("^'", "");
      key.append(plain.length()).append(':').append(plain);
    }
    return Hashes.of(key.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The answer to a question that is just the same. */
  Optional<EarlierAnswer> find(FileQuestion question) {
    return Optional.ofNullable(
        answers.get(key(question.id(), question.question(), question.context())));
  }

  /** Where the heading ends, in bytes. */
  long headingEnd() {
    return headingEnd;
  }

  /** Where the last whole answer ends, in bytes. */
  long end() {
    return end;
  }

  /** How many answers are whole and rest on another index or other settings. */
  int ofAnotherBasis() {
    return ofAnotherBasis;
  }
}
