package io.github.youju.answer.llm;

import io.github.youju.answer.llm.ModelServer.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A fault as its file has it: what must come of it, then step by step what the server does.
 *
 * @param expected how it must end: spoke (who answered), exit, calls (* for any number), told,
 *     dropped
 */
record FaultScript(String name, Map<String, String> expected, List<Step> steps) {
  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/youju/answer/llm/faults");

  static List<FaultScript> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(FaultScript::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FaultScript read(Path file) {
    try {
      String[] parts = Files.readString(file).split("(?m)^--- ", -1);
      Map<String, String> expected = new LinkedHashMap<>();
      for (String line : parts[0].split("\n", -1)) {
        String[] entry = line.split(":\\s*", 2);
        if (entry.length == 2 && !line.startsWith("#")) {
          expected.put(entry[0], entry[1]);
        }
      }
      List<Step> steps = new ArrayList<>();
      for (int i = 1; i < parts.length; i++) {
        steps.add(step(parts[i]));
      }
      return new FaultScript(file.getFileName().toString(), expected, steps);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it does, then headers up to an empty line where there are any, then the body. */
  private static Step step(String part) {
    String[] lines = part.split("\n", -1);
    Map<String, String> headers = new LinkedHashMap<>();
    int at = 1;
    while (at < lines.length && lines[at].matches("[A-Z][A-Za-z-]+: .*")) {
      String[] header = lines[at++].split(": ", 2);
      headers.put(header[0], header[1]);
    }
    at += headers.isEmpty() ? 0 : 1;
    String body = String.join("\n", List.of(lines).subList(at, lines.length)).strip();
    return new Step(lines[0].strip(), body, headers);
  }

  @Override
  public String toString() {
    return name;
  }
}
