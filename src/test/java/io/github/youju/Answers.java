package io.github.youju;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A folder of reports in an index of its own, and questions run over it as a user would. */
final class Answers {
  private final Path reports;
  private final String index;
  private final Map<String, int[]> texts = new HashMap<>();

  /** Indexes the reports into the folder. */
  Answers(Path reports, Path index) {
    this.reports = reports;
    this.index = index.toString();
    StringWriter err = new StringWriter();
    int code =
        main("", new StringWriter(), err, "index", reports.toString(), "--index", this.index);
    if (code != 0) {
      throw new IllegalStateException(code + ": " + err);
    }
  }

  /** The lines that a run over a question file writes, in its order. */
  List<String> run(String questions, String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> words = new ArrayList<>(List.of("run", "-", "--index", index));
    words.addAll(List.of("--format", "jsonl"));
    words.addAll(List.of(options));
    int code = main(questions, out, err, words.toArray(String[]::new));
    if (code > 1) {
      throw new IllegalStateException(code + ": " + err);
    }
    return out.toString().lines().toList();
  }

  private static int main(String in, StringWriter out, StringWriter err, String... args) {
    return Main.run(
        args,
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        new PrintWriter(out),
        new PrintWriter(err));
  }

  /** A question file line. */
  static String question(String id, String question, List<String> context) {
    return json(Map.of("id", id, "question", question, "context", context));
  }

  static String json(Object value) {
    try {
      return JSON.std.asString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Object> read(String line) {
    try {
      return JSON.std.mapFrom(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The citations of an answer; those of its nearest statements among them. */
  static List<Map<String, Object>> citations(Map<String, Object> answer) {
    List<Map<String, Object>> citations = new ArrayList<>();
    for (Object each : (List<?>) answer.get("citations")) {
      Map<String, Object> citation = new HashMap<>();
      ((Map<?, ?>) each).forEach((name, value) -> citation.put((String) name, value));
      citations.add(citation);
    }
    return citations;
  }

  /** What stands in the source where a citation points. */
  String pointedAt(Map<String, Object> citation) {
    int[] points = texts.computeIfAbsent((String) citation.get("source"), this::points);
    int begin = ((Number) citation.get("start")).intValue();
    int end = ((Number) citation.get("end")).intValue();
    return new String(points, begin, end - begin);
  }

  private int[] points(String source) {
    try {
      return Files.readString(reports.resolve(source)).codePoints().toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
