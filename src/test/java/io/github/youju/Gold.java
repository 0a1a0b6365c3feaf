package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A file of questions with their right answers, and how a run over them is scored. */
public record Gold(Path file, List<Map<String, Object>> questions) {
  static final Path SHARED = Path.of("../shared");

  static Gold read(Path file) throws IOException {
    List<Map<String, Object>> questions = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        questions.add(Answers.read(line));
      }
    }
    return new Gold(file, questions);
  }

  /** The earlier questions of the same conversation, oldest first. */
  static List<String> context(Map<String, Object> question) {
    List<String> context = new ArrayList<>();
    if (question.get("context") instanceof List<?> earlier) {
      earlier.forEach(each -> context.add((String) each));
    }
    return context;
  }

  /** The question file that asks them all. */
  String asked() {
    StringBuilder asked = new StringBuilder();
    for (Map<String, Object> each : questions) {
      String id = (String) each.get("id");
      String text = (String) each.get("q");
      asked.append(Answers.question(id, text, context(each))).append('\n');
    }
    return asked.toString();
  }

  public static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** What the shared scorer says of each question; it leaves its files in the folder. */
  List<Map<String, Object>> score(List<String> answers, Path corpus, Path folder)
      throws IOException, InterruptedException {
    Path written = Files.write(folder.resolve("answers.jsonl"), answers);
    Path errors = folder.resolve("score.err");
    Process process =
        new ProcessBuilder(
                "python3",
                SHARED.resolve("eval/score.py").toString(),
                "--gold",
                file.toString(),
                "--answers",
                written.toString(),
                "--corpus",
                corpus.toString(),
                "--json")
            .redirectError(errors.toFile())
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
    return out.lines().map(Answers::read).toList();
  }
}
