package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The development questions over the real reports; passed over where they are not there. */
class SharedDevelopmentQuestionsTest {
  private static final Path SEEDS = Gold.SHARED.resolve("seeds");
  private static final Path GOLD = Gold.SHARED.resolve("eval/dev.jsonl");

  @TempDir static Path folder;
  private static Answers answers;
  private static Gold gold;
  private static List<String> lines;

  @BeforeAll
  static void run_the_questions() throws IOException {
    Assumptions.assumeTrue(Files.isRegularFile(GOLD), "no ../shared/eval beside the project");
    gold = Gold.read(GOLD);
    answers = new Answers(SEEDS, folder.resolve("index"));
    lines = answers.run(gold.asked());
  }

  @Test
  void results_come_in_the_order_asked_under_their_ids() {
    List<Map<String, Object>> asked = gold.questions();
    assertThat(asked).hasSizeGreaterThan(100);
    assertThat(lines).hasSameSizeAs(asked);
    for (int i = 0; i < lines.size(); i++) {
      Map<String, Object> answer = Answers.read(lines.get(i));
      assertThat(answer.get("id")).isEqualTo(asked.get(i).get("id"));
      assertThat(answer.get("question")).isEqualTo(asked.get(i).get("q"));
    }
  }

  @Test
  void no_question_fails() {
    assertThat(lines)
        .extracting(line -> Answers.read(line).get("status"))
        .containsOnly("answered", "refused");
  }

  @Test
  void every_citation_is_exactly_what_stands_in_the_source() {
    int citations = 0;
    for (String line : lines) {
      Map<String, Object> answer = Answers.read(line);
      List<Map<String, Object>> all = Answers.citations(answer);
      if (answer.get("status").equals("answered")) {
        assertThat(all).as("%s", answer.get("id")).isNotEmpty();
      }
      for (Map<String, Object> citation : all) {
        assertThat(citation.get("quote"))
            .as("%s", answer.get("id"))
            .isEqualTo(answers.pointedAt(citation));
        citations++;
      }
    }
    assertThat(citations).isGreaterThan(gold.questions().size() / 2);
  }

  @Test
  void the_scores_hold_their_bars() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Gold.hasPython(), "no python3 to run score.py with");
    Map<String, int[]> scores = new TreeMap<>();
    int wrong = 0;
    for (Map<String, Object> each : gold.score(lines, SEEDS, folder)) {
      int full = Boolean.TRUE.equals(each.get("full")) ? 1 : 0;
      count(scores, "all", full);
      count(scores, (String) each.get("type"), full);
      boolean right = Boolean.TRUE.equals(each.get("answer"));
      wrong += "answered".equals(each.get("status")) && !right ? 1 : 0;
    }
    assertThat(scores.get("all")[1]).isEqualTo(gold.questions().size());
    assertThat(percent(scores, "all")).as("all").isGreaterThanOrEqualTo(90);
    assertThat(percent(scores, "target")).as("target").isGreaterThanOrEqualTo(92);
    assertThat(percent(scores, "actual")).as("actual").isGreaterThanOrEqualTo(88);
    assertThat(percent(scores, "split")).as("split").isGreaterThanOrEqualTo(80);
    assertThat(percent(scores, "meta")).as("meta").isGreaterThanOrEqualTo(80);
    assertThat(percent(scores, "refuse")).as("refuse").isGreaterThanOrEqualTo(90);
    assertThat(wrong).as("answered wrongly").isLessThanOrEqualTo(8);
  }

  /** What people keep as a check of their own corpus judges as the score does. */
  @Test
  void a_check_agrees_with_the_score() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Gold.hasPython(), "no python3 to run score.py with");
    StringBuilder file = new StringBuilder();
    for (Map<String, Object> question : gold.questions()) {
      Map<String, Object> checked = new HashMap<>();
      List<?> groups = (List<?>) question.get("answer");
      checked.put("id", question.get("id"));
      checked.put("question", question.get("q"));
      checked.put("context", question.get("context"));
      checked.put("expect", question.get("type").equals("refuse") ? List.of() : groups);
      if (question.get("type").equals("open")) {
        checked.put("need", (groups.size() * 6 + 9) / 10);
      }
      file.append(Answers.json(checked)).append('\n');
    }
    List<String> verdicts = answers.run(file.toString(), "--check", "--jobs", "2");
    List<Map<String, Object>> scores = gold.score(lines, SEEDS, folder);
    int same = 0;
    for (int i = 0; i < scores.size(); i++) {
      Object passed = Answers.read(verdicts.get(i)).get("passed");
      same += scores.get(i).get("answer").equals(passed) ? 1 : 0;
    }
    assertThat(100.0 * same / scores.size()).isGreaterThanOrEqualTo(99);
  }

  private static void count(Map<String, int[]> scores, String type, int full) {
    int[] score = scores.computeIfAbsent(type, any -> new int[2]);
    score[0] += full;
    score[1]++;
  }

  private static int percent(Map<String, int[]> scores, String type) {
    return 100 * scores.get(type)[0] / scores.get(type)[1];
  }
}
