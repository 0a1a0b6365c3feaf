package io.github.youju.repl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.error.ExitStatus;
import io.github.youju.pipeline.Settings;
import io.github.youju.render.Theme;
import io.github.youju.repl.ShellSession.Streams;
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

  private ExitStatus piped(String... lines) throws IOException {
    return new Shell(new FakeHost(), Theme.plain())
        .overLines(lines(lines), new PrintWriter(out), new PrintWriter(err));
  }

  private static String atDumbTerminal(Map<String, String> environment, String... lines)
      throws IOException {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    FakeHost host = new FakeHost();
    Streams nowhere = new Streams(null, new PrintWriter(new StringWriter()), (answer, to) -> {});
    try (ShellSession session = new ShellSession(host, nowhere);
        Terminal terminal =
            new DumbTerminal("test", "dumb", lines(lines), screen, StandardCharsets.UTF_8)) {
      TerminalShell.run(terminal, host, Theme.plain(), environment, session);
      terminal.flush();
    }
    return screen.toString(StandardCharsets.UTF_8);
  }

  @Test
  void without_a_terminal_each_line_is_a_question_and_nothing_prompts() throws IOException {
    ExitStatus status = piped("东乡区2025年固定资产投资目标", "", "那社会消费品零售总额呢?");
    assertThat(out.toString())
        .startsWith("1> 东乡区2025年固定资产投资目标\n|增长5.6%左右[1]\n")
        .contains("\n3> 那社会消费品零售总额呢?\n东乡区2025年固定资产投资目标|增长5.7%左右[1]\n")
        .doesNotContain("youju>");
    assertThat(err.toString()).isEmpty();
    assertThat(status).isEqualTo(ExitStatus.ANSWERED);
  }

  @Test
  void what_is_no_answer_goes_to_the_other_stream_and_the_shell_goes_on() throws IOException {
    ExitStatus status =
        piped("/format jsonl", "mend", "/nonsense", "/show 1", "nothing", "/quit", "bug");
    assertThat(out.toString().lines()).hasSize(2);
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
    ExitStatus status = piped("bug", "东乡区2025年固定资产投资目标");
    assertThat(err.toString()).contains("IllegalStateException: broken");
    assertThat(out.toString()).contains("增长5.6%左右");
    assertThat(status).isEqualTo(ExitStatus.BUG);
  }

  @Test
  void a_number_is_a_citation_of_the_last_answer() throws IOException {
    piped("东乡区2025年固定资产投资目标", "/show 1", "/show [1] --index x", "/show", "/show 9");
    assertThat(out.toString())
        .contains("ran [show, dongxiang-2025.txt#734-748] with {}\n")
        .contains("ran [show, dongxiang-2025.txt#734-748, --index, x] with {}\n");
    assertThat(err.toString()).isEqualTo("youju: the last answer has no citation 9; it has 1\n");
  }

  @Test
  void commands_are_run_with_the_settings_of_the_shell() throws IOException {
    piped("/explain on", "/table --indicator \"GDP, 固投\"", "/sorces", "/explain maybe", "/format");
    assertThat(out.toString())
        .isEqualTo(
            """
            explain: on
            ran [table, --indicator, GDP, 固投] with {explain=true}
            format: text
            """);
    assertThat(err.toString())
        .isEqualTo(
            """
            youju: no command /sorces here; did you mean /sources?
            youju: write /explain on or off
            """);
  }

  @Test
  void a_setting_that_cannot_be_changes_nothing() throws IOException {
    piped(
        "/format pdf", "/module nobody", "/lang fr", "/format", "/module", "/lang zh", "/nonsense");
    assertThat(out.toString()).isEqualTo("format: text\nmodule: auto\n语言: zh\n");
    assertThat(err.toString().lines()).hasSize(4);
    assertThat(err.toString()).endsWith("youju: 没有 /nonsense 这个命令；/help 列出全部\n");
  }

  @Test
  void a_chinese_shell_says_its_settings_in_chinese() throws IOException {
    piped(
        "/lang zh", "/explain", "/explain 开", "/format", "/show x", "/explain maybe", "/quit now");
    assertThat(out.toString()).isEqualTo("语言: zh\n说明: 关\n说明: 开\n格式: text\n");
    assertThat(err.toString())
        .isEqualTo(
            """
            youju: “x”不是引文；看上一个回答的引文用 /show 1，全文用 /show --text 文件
            youju: /explain 后面写 on(开) 或 off(关)
            """);
  }

  @Test
  void a_message_names_commands_as_the_shell_has_them() {
    List<String> commands = List.of("sources", "index");
    assertThat(ShellWording.of("有哪些报告，见 youju sources；或 youju index 文件夹", commands))
        .isEqualTo("有哪些报告，见 /sources；或 /index 文件夹");
    assertThat(ShellWording.of("write --model PROVIDER:NAME", commands))
        .isEqualTo("write /model PROVIDER:NAME");
    assertThat(ShellWording.of("see youju sources --help", commands))
        .isEqualTo("see /sources --help");
    assertThat(ShellWording.of("youju doctor is no command of theirs", commands))
        .isEqualTo("youju doctor is no command of theirs");
  }

  @Test
  void a_q_that_was_meant_for_a_pager_is_no_question() throws IOException {
    piped("q", "q东乡区2025年固定资产投资目标", "q/format", "quality");
    assertThat(out.toString())
        .startsWith("2> 东乡区2025年固定资产投资目标\n|增长5.6%左右[1]\n")
        .contains("format: text")
        .contains("4> quality\n");
    assertThat(err.toString()).isEqualTo("youju: /quit or Ctrl-D leaves\n");
  }

  @Test
  void what_is_saved_has_the_form_that_its_name_ends_with(@TempDir Path folder) throws IOException {
    String asked = "东乡区2025年固定资产投资目标";
    for (String name : List.of("a.md", "a", "a.html", "a.txt", "a.csv", "a.jsonl", "a.json")) {
      piped(asked, "/save " + folder.resolve(name), "/save " + folder.resolve(name));
    }
    assertThat(Files.readString(folder.resolve("a.md"))).startsWith("# ").contains(asked);
    assertThat(folder.resolve("a")).hasSameTextualContentAs(folder.resolve("a.md"));
    assertThat(Files.readString(folder.resolve("a.html"))).startsWith("<!");
    assertThat(Files.readString(folder.resolve("a.txt"))).startsWith("1> ").contains("[1]");
    assertThat(Files.readString(folder.resolve("a.csv"))).startsWith("\ufeffid,question,");
    assertThat(Files.readString(folder.resolve("a.jsonl"))).startsWith("{\"id\"").hasLineCount(1);
    assertThat(Files.readString(folder.resolve("a.json"))).startsWith("[");
    assertThat(err.toString().lines().filter(line -> line.endsWith("name another file")))
        .hasSize(7);
  }

  @Test
  void what_cannot_be_saved_is_told_in_one_line(@TempDir Path folder) throws IOException {
    piped("东乡区2025年固定资产投资目标", "/save a.pdf", "/save " + folder.resolve("no/a.md"));
    assertThat(err.toString())
        .isEqualTo(
            "youju: no format 'pdf' for answers; use text, json, jsonl, csv, md or html\n"
                + "youju: cannot write "
                + folder.resolve("no/a.md")
                + "; is there such a folder?\n");
  }

  @Test
  void what_was_said_is_forgotten_on_demand() throws IOException {
    piped("东乡区2025年固定资产投资目标", "/clear", "社会消费品零售总额呢");
    assertThat(out.toString()).doesNotContain("东乡区2025年固定资产投资目标|");
  }

  @Test
  void a_number_that_was_not_offered_is_no_question() throws IOException {
    piped("3");
    assertThat(err.toString())
        .isEqualTo("youju: no question 3 is offered; /show 3 shows a citation\n");
  }

  @Test
  void at_a_terminal_it_greets_prompts_and_leaves_at_the_end_of_input() throws IOException {
    String screen = atDumbTerminal(Map.of(), "东乡区2025年固定资产投资目标", "那社会消费品零售总额呢?");
    assertThat(screen)
        .startsWith("youju · 3 sample reports · /help, /quit")
        .contains("youju (samples)> ")
        .contains("|增长5.6%左右[1]")
        .contains("东乡区2025年固定资产投资目标|增长5.7%左右[1]");
  }

  @Test
  void commands_are_known_by_what_people_type_for_them() throws IOException {
    piped("# a comment", "、help", "／ｓｏｕｒｃｅｓ　－－ｗｉｄｅ", "nothing", "/show [1]", "exit", "bug");
    assertThat(out.toString())
        .contains("/quit              leave (", "ran [sources, --wide]")
        .contains("4> n");
    assertThat(err.toString()).isEqualTo("youju: the last answer cites nothing\n");
  }

  @Test
  void a_message_cannot_write_to_the_terminal() throws IOException {
    piped("/\u001b[31m\u202ered");
    assertThat(err.toString()).startsWith("youju: no command / [31m red here; /help lists them");
  }

  @Test
  void quotes_backslashes_and_exclamation_marks_mean_nothing_of_their_own() throws IOException {
    assertThat(atDumbTerminal(Map.of(), "2031年\"固定资产投资\\目标!!", "/quit", "bug"))
        .doesNotContain("broken")
        .doesNotContain("event not found");
  }

  @Test
  void the_history_is_for_the_user_alone(@TempDir Path state) throws IOException {
    Path history = HistoryFile.in(Map.of("XDG_STATE_HOME", state.toString()));
    assertThat(history).isEqualTo(state.resolve("youju/history"));
    Map<String, String> environment = Map.of("XDG_STATE_HOME", state.toString());
    atDumbTerminal(environment, "东乡区2025年固定资产投资目标", " 昭化区的不记");
    assertThat(Files.readString(history)).isEqualTo("东乡区2025年固定资产投资目标\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history)))
        .isEqualTo("rw-------");
  }

  @Test
  void the_doctor_says_where_the_history_is_or_why_there_is_none(@TempDir Path state)
      throws IOException {
    Settings kept = Settings.of(Map.of(), Map.of());
    Settings none = Settings.of(Map.of(), Map.of("YOUJU_HISTORY", "false"));
    Path file = Files.createFile(state.resolve("file"));
    Map<String, String> there = Map.of("XDG_STATE_HOME", state.toString());
    assertThat(HistoryFile.check(kept, there).finding().english())
        .isEqualTo("history: " + state.resolve("youju/history"));
    assertThat(HistoryFile.check(kept, Map.of()).finding().english())
        .startsWith("history: none without a HOME");
    assertThat(HistoryFile.check(none, there).finding().english()).contains("history: false");
    assertThat(HistoryFile.check(kept, Map.of("XDG_STATE_HOME", file.toString())).fine()).isFalse();
  }

  @Test
  void without_a_place_for_a_history_there_is_none(@TempDir Path state) throws IOException {
    Path file = Files.createFile(state.resolve("file"));
    assertThat(HistoryFile.in(Map.of("XDG_STATE_HOME", file.toString()))).isNull();
    assertThat(HistoryFile.in(Map.of())).isNull();
  }
}
