package io.github.youju.repl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.error.ExitStatus;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.pipeline.FakePipeline;
import io.github.youju.render.AnswerRenderer;
import io.github.youju.render.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private static InputStream lines(String... lines) {
    return new ByteArrayInputStream(
        (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private ExitStatus piped(String format, String... lines) throws IOException {
    try (AnswerPipeline pipeline = FakePipeline.open()) {
      return new Shell(pipeline, format, Theme.plain())
          .overLines(lines(lines), new PrintWriter(out), new PrintWriter(err));
    }
  }

  private static String atDumbTerminal(Path history, String... lines) throws IOException {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    try (AnswerPipeline pipeline = FakePipeline.open();
        Terminal terminal =
            new DumbTerminal("test", "dumb", lines(lines), screen, StandardCharsets.UTF_8)) {
      TerminalShell.run(terminal, pipeline, AnswerRenderer.of("text", Theme.plain()), history);
      terminal.flush();
    }
    return screen.toString(StandardCharsets.UTF_8);
  }

  @Test
  void without_a_terminal_each_line_is_a_question_and_nothing_prompts() throws IOException {
    ExitStatus status = piped("text", "东乡区2025年固定资产投资目标", "", "那社会消费品零售总额呢?");
    assertThat(out.toString())
        .startsWith("1> 东乡区2025年固定资产投资目标\n|增长5.6%左右[1]\n")
        .contains("\n3> 那社会消费品零售总额呢?\n东乡区2025年固定资产投资目标|增长5.7%左右[1]\n")
        .doesNotContain("youju>");
    assertThat(err.toString()).isEmpty();
    assertThat(status).isEqualTo(ExitStatus.ANSWERED);
  }

  @Test
  void what_is_no_answer_goes_to_the_other_stream_and_the_shell_goes_on() throws IOException {
    ExitStatus status = piped("jsonl", "mend", "/nonsense", "/show 1", "nothing", "/quit", "bug");
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(out.toString()).contains("\"status\":\"refused\"");
    assertThat(err.toString())
        .isEqualTo(
            """
            youju: the model is away; try again
            youju: no command /nonsense here; /help lists them
            youju: nothing is cited yet; ask something first
            """);
    assertThat(status).isEqualTo(ExitStatus.MENDABLE);
  }

  @Test
  void a_bug_is_shown_with_its_trace_and_the_shell_goes_on() throws IOException {
    ExitStatus status = piped("text", "bug", "东乡区2025年固定资产投资目标");
    assertThat(err.toString()).contains("IllegalStateException: broken");
    assertThat(out.toString()).contains("增长5.6%左右");
    assertThat(status).isEqualTo(ExitStatus.BUG);
  }

  @Test
  void a_citation_of_the_last_answer_is_shown_in_its_place() throws IOException {
    piped("text", "东乡区2025年固定资产投资目标", "/show 1", "/show 9", "/sources", "/help");
    assertThat(out.toString())
        .contains("「固定資產投資增長5.6%左右」,社會消費品零售總額增長5.7% 左右;")
        .contains("dongxiang-2025.txt       1")
        .contains("/quit       leave");
    assertThat(err.toString()).isEqualTo("youju: the last answer has no citation 9; it has 1\n");
  }

  @Test
  void at_a_terminal_it_greets_prompts_and_leaves_at_the_end_of_input() throws IOException {
    String screen = atDumbTerminal(null, "东乡区2025年固定资产投资目标", "那社会消费品零售总额呢?");
    assertThat(screen)
        .startsWith("youju · 3 sample reports · /help, /quit")
        .contains("youju (samples)> ")
        .contains("|增长5.6%左右[1]")
        .contains("东乡区2025年固定资产投资目标|增长5.7%左右[1]");
  }

  @Test
  void each_line_of_what_is_pasted_is_a_question() throws IOException {
    try (AnswerPipeline pipeline = FakePipeline.open()) {
      List<String> asked = new ArrayList<>();
      ShellSession session = new ShellSession(pipeline, new PrintWriter(out), new PrintWriter(err));
      boolean goesOn =
          session.take("2031年粮食产量\n\n  nothing\r\n/quit\nbug", one -> asked.add(one.question()));
      assertThat(goesOn).isFalse();
      assertThat(asked).containsExactly("2031年粮食产量", "nothing");
    }
  }

  @Test
  void commands_are_known_by_what_people_type_for_them() throws IOException {
    piped("text", "# a comment", "、help", "／sources", "nothing", "/show [1]", "exit", "bug");
    assertThat(out.toString()).contains("/quit       leave", "dongxiang-2025.txt").contains("4> n");
    assertThat(err.toString()).isEqualTo("youju: the last answer cites nothing\n");
  }

  @Test
  void a_message_cannot_write_to_the_terminal() throws IOException {
    piped("text", "/\u001b[31m\u202ered");
    assertThat(err.toString()).startsWith("youju: no command / [31m red here");
  }

  @Test
  void quotes_backslashes_and_exclamation_marks_mean_nothing_of_their_own() throws IOException {
    assertThat(atDumbTerminal(null, "2031年\"固定资产投资\\目标!!", "/quit", "bug"))
        .doesNotContain("broken")
        .doesNotContain("event not found");
  }

  @Test
  void the_history_is_for_the_user_alone(@TempDir Path state) throws IOException {
    Path history = HistoryFile.in(Map.of("XDG_STATE_HOME", state.toString()));
    assertThat(history).isEqualTo(state.resolve("youju/history"));
    atDumbTerminal(history, "东乡区2025年固定资产投资目标");
    assertThat(Files.readString(history)).contains("东乡区2025年固定资产投资目标");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history)))
        .isEqualTo("rw-------");
  }

  @Test
  void without_a_place_for_a_history_there_is_none(@TempDir Path state) throws IOException {
    Path file = Files.createFile(state.resolve("file"));
    assertThat(HistoryFile.in(Map.of("XDG_STATE_HOME", file.toString()))).isNull();
    assertThat(HistoryFile.in(Map.of())).isNull();
  }
}
