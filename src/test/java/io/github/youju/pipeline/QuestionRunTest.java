package io.github.youju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.UserException;
import io.github.youju.render.Verdict;
import io.github.youju.verify.VerifiedAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionRunTest {
  private static final String GOOD = "{\"id\":\"good\",\"question\":\"东乡区2025年固定资产投资目标\"}";

  private final List<String> seen = new ArrayList<>();
  private RunPlan plan = RunPlan.plain();
  private ExitStatus status;
  private String ended;

  private QuestionRun run(String... lines) throws IOException {
    try (AnswerPipeline pipeline = FakePipeline.open();
        QuestionFile file = QuestionFile.open("-", bytes(lines), told -> {})) {
      QuestionRun run = new QuestionRun(pipeline, plan);
      status = run.run(file, new Seen(), tally -> {});
      return run;
    }
  }

  private static ByteArrayInputStream bytes(String... lines) {
    return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private final class Seen implements AnswerSink {
    @Override
    public void put(VerifiedAnswer answer, Optional<Verdict> verdict, int position) {
      seen.add(position + " " + answer.id() + " " + answer.status());
    }

    @Override
    public void finish(int count, boolean whole) {
      ended = count + (whole ? " whole" : " broken off");
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

  @Test
  void the_first_failure_can_end_a_run_and_a_refusal_is_none() throws IOException {
    plan = new RunPlan(2, true, false, 1);
    run(question("nothing"), GOOD, question("mend"), GOOD, GOOD);
    assertThat(seen).last().isEqualTo("2 mend ERROR");
    assertThat(ended).isEqualTo("3 broken off");
    assertThat(status).isEqualTo(ExitStatus.MENDABLE);
  }

  @Test
  void several_jobs_keep_the_order() throws IOException {
    plan = new RunPlan(3, false, false, 1);
    String[] lines = new String[60];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = i % 7 == 0 ? question("bug") : GOOD;
    }
    run(lines);
    assertThat(ended).isEqualTo("60 whole");
    for (int i = 0; i < lines.length; i++) {
      assertThat(seen.get(i)).isEqualTo(i + (i % 7 == 0 ? " bug ERROR" : " good ANSWERED"));
    }
  }

  @Test
  void a_check_without_anything_expected_is_told() {
    plan = new RunPlan(1, false, true, 1);
    assertThatThrownBy(() -> run(GOOD))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("no question says what it expects");
  }
}
