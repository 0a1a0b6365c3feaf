package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Questions over 25 years of one city, half of them on how a figure went over the years; passed
 * over where the reports are not there. The evidence is kept as offsets, without the text.
 */
class ZhumadianQuestionsTest {
  private static final Path REPORTS = Gold.SHARED.resolve("corpus/zhumadian");
  private static final Path QUESTIONS =
      Path.of("src/test/resources/io/github/youju/zhumadian/questions.jsonl");

  /** What is reached less one; 36 of the 40 is where it has to come. */
  private static final int FULL_AT_LEAST = 36;

  @TempDir static Path folder;
  private static Gold gold;
  private static List<Map<String, Object>> scores;

  @BeforeAll
  static void run_the_questions() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.isDirectory(REPORTS), "no ../shared/corpus beside the project");
    Assumptions.assumeTrue(Gold.hasPython(), "no python3 to run score.py with");
    gold = Gold.read(QUESTIONS);
    List<String> answers = new Answers(REPORTS, folder.resolve("index")).run(gold.asked());
    scores = gold.score(answers, REPORTS, folder);
  }

  @Test
  void as_many_as_before_are_right_and_cited() {
    List<String> misses = new ArrayList<>();
    for (Map<String, Object> each : scores) {
      if (!Boolean.TRUE.equals(each.get("full"))) {
        misses.add(each.get("id") + " " + each.get("q") + " " + each.get("why"));
      }
    }
    assertThat(scores).hasSize(40);
    assertThat(scores.size() - misses.size())
        .as("missed: %s", misses)
        .isGreaterThanOrEqualTo(FULL_AT_LEAST);
  }

  @Test
  void every_citation_is_exactly_what_stands_in_the_source() {
    assertThat(scores)
        .allSatisfy(each -> assertThat(each.get("verbatim")).as("%s", each).isEqualTo(true));
  }

  @Test
  void the_questions_hold_offsets_and_no_text_of_the_reports() {
    for (Map<String, Object> question : gold.questions()) {
      for (Object evidence : (List<?>) question.get("evidence")) {
        assertThat(((Map<?, ?>) evidence).keySet()).isEqualTo(Set.of("doc", "start", "end"));
      }
    }
  }
}
