package io.github.youju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.error.ExitStatus;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionRunTest {
  private static final String GOOD = "{\"id\":\"good\",\"question\":\"东乡区2025年固定资产投资目标\"}";

  private final List<String> seen = new ArrayList<>();
  private ExitStatus status;

  private QuestionRun run(String... lines) throws IOException {
    try (AnswerPipeline pipeline = FakePipeline.open();
        QuestionFile file = QuestionFile.of(new StringReader(String.join("\n", lines)), "-")) {
      QuestionRun run = new QuestionRun(pipeline);
      status =
          run.run(
              file,
              (answer, position) -> seen.add(position + " " + answer.id() + " " + answer.status()));
      return run;
    }
  }

  private static String question(String text) {
    return "{\"id\":\"" + text + "\",\"question\":\"" + text + "\"}";
  }

  @Test
  void one_question_that_fails_stops_nothing() throws IOException {
    QuestionRun run =
        run(GOOD, question("nothing"), "{\"id\":", question("bug"), question("mend"), GOOD);
    assertThat(seen)
        .containsExactly(
            "0 good ANSWERED",
            "1 nothing REFUSED",
            "2 3 ERROR",
            "3 bug ERROR",
            "4 mend ERROR",
            "5 good ANSWERED");
    assertThat(run.summary().english())
        .matches("6 questions: 2 answered, 1 refused, 3 errors, \\d+\\.\\d s");
    assertThat(status).isEqualTo(ExitStatus.BUG);
  }

  @ParameterizedTest
  @CsvSource({"nothing,NOT_STATED", "mend,MENDABLE", "bug,BUG"})
  void the_worst_question_decides(String worst, ExitStatus expected) throws IOException {
    run(GOOD, question(worst), GOOD);
    assertThat(status).isEqualTo(expected);
  }

  @Test
  void a_line_that_cannot_be_read_can_be_mended() throws IOException {
    run(GOOD, "{\"id\":", question("nothing"));
    assertThat(status).isEqualTo(ExitStatus.MENDABLE);
  }

  @Test
  void a_run_without_questions_is_a_success() throws IOException {
    assertThat(run("").summary().english())
        .startsWith("0 questions: 0 answered, 0 refused, 0 errors");
    assertThat(status).isEqualTo(ExitStatus.ANSWERED);
  }
}
