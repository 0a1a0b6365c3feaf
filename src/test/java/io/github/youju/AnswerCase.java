package io.github.youju;

import io.github.youju.text.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A golden case: a question, after {@code >>} where it follows others, and the answer it should
 * get. A file holds many, parted by blank lines.
 */
record AnswerCase(Path file, String name, String conversation, String expected) {
  static final Path FOLDER = Path.of("src/test/resources/io/github/youju/answer");

  /** Every case of the folder; a file of another kind, or a case out of shape, is an error. */
  static List<AnswerCase> all() {
    List<AnswerCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve("golden"))) {
      for (Path file : files.sorted().toList()) {
        for (String block : Files.readString(file).strip().split("\n\n+", -1)) {
          String[] lines = block.split("\n", 4);
          if (!file.toString().endsWith(".txt") || !lines[0].startsWith("# ") || lines.length < 2) {
            throw new IllegalStateException(file + ": out of shape: " + lines[0]);
          }
          cases.add(new AnswerCase(file, lines[0], lines[1], lines.length < 4 ? "" : lines[3]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  /** Writes every case down anew with the answer that it gets now. */
  static void write(Function<AnswerCase, Map<String, Object>> answers) throws IOException {
    Map<Path, StringBuilder> files = new LinkedHashMap<>();
    for (AnswerCase each : all()) {
      StringBuilder out = files.computeIfAbsent(each.file(), file -> new StringBuilder());
      out.append(out.isEmpty() ? "" : "\n").append(each.name()).append('\n');
      out.append(each.conversation()).append("\n---\n");
      out.append(written(answers.apply(each))).append('\n');
    }
    for (Map.Entry<Path, StringBuilder> file : files.entrySet()) {
      Files.writeString(file.getKey(), file.getValue());
    }
  }

  /** The status, the answer, what is nearest, and the quotes. */
  static String written(Map<String, Object> answer) {
    List<String> lines = new ArrayList<>();
    lines.add((String) answer.get("status"));
    lines.add((String) answer.get("answer"));
    if (answer.get("nearest") instanceof List<?> nearest) {
      nearest.forEach(each -> lines.add("nearest " + ((Map<?, ?>) each).get("text")));
    }
    for (Map<String, Object> each : Answers.citations(answer)) {
      lines.add("[" + each.get("n") + "] " + each.get("source") + ": " + each.get("quote"));
    }
    return String.join("\n", lines).replaceAll("\n\n+", "\n");
  }

  List<String> turns() {
    return List.of(conversation.split(" >> ", -1));
  }

  boolean isEnglish() {
    return Script.isLatin(conversation);
  }

  @Override
  public String toString() {
    return file.getFileName() + ": " + name;
  }
}
