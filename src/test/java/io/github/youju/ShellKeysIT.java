package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.youju.answer.llm.ModelServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys and signals that come while the shell works, in a real terminal with a slow model. */
@Execution(ExecutionMode.CONCURRENT)
class ShellKeysIT {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final String PROMPT = "youju(样例)>";

  @TempDir private Path folder;
  private final Tmux tmux = new Tmux("keys-" + System.nanoTime());
  private final ModelServer model = new ModelServer();

  @BeforeEach
  void isThere() throws Exception {
    assumeTrue(Tmux.isThere(), "no tmux here: the keys of the shell are passed over");
  }

  @AfterEach
  void close() throws Exception {
    tmux.end();
    model.close();
  }

  private void start(String terminal) throws Exception {
    String set =
        "env -i PATH=\"$PATH\" HOME='%s' LANG=zh_CN.UTF-8 TERM=%s OPENAI_API_KEY=sk-test OPENAI_BASE_URL=%s/v1"
            .formatted(folder, terminal, model.address());
    String command =
        "cd '%s'; %s '%s/youju' --model openai:test --module llm --no-cache 2> err; echo LEFT $?; sleep 60"
            .formatted(folder, set, PROJECT);
    tmux.start(80, 24, command);
    tmux.awaits(PROMPT);
  }

  private void asks(String question) throws Exception {
    tmux.type(question);
    tmux.press("Enter");
  }

  @ParameterizedTest
  @CsvSource({"screen-256color, 秒(Ctrl-C 停止)", "dumb, 总结东乡区"})
  void control_c_stops_the_answer_of_a_slow_model_and_not_the_shell(String terminal, String shown)
      throws Exception {
    model.follow(List.of(new ModelServer.Step("hang", "", Map.of())));
    start(terminal);
    asks("总结东乡区2025年的重点工作");
    tmux.awaits(shown);
    Tmux.until(() -> !model.requests().isEmpty());
    tmux.press("C-c");
    tmux.awaits("已停止");
    assertThat(tmux.screen()).doesNotContain("秒(Ctrl-C");
    asks("/module rules");
    asks("东乡区2025年固定资产投资目标是多少?");
    tmux.awaits("734-767\n\n" + PROMPT);
    tmux.press("C-d");
    tmux.awaits("LEFT 0");
    assertThat(Files.readString(folder.resolve("err"))).doesNotContain("Exception");
  }

  @Test
  void what_is_typed_while_an_answer_runs_is_shown_once() throws Exception {
    start("screen-256color");
    model.follow(List.of(new ModelServer.Step("hang", "", Map.of())));
    asks("总结东乡区2025年的重点工作");
    tmux.awaits("秒(Ctrl-C 停止)");
    tmux.type("/module nobody");
    Thread.sleep(400);
    assertThat(tmux.screen()).doesNotContain("nobody");
    tmux.press("C-c");
    tmux.awaits("已停止");
    asks("/format");
    tmux.awaits("格式: text");
  }

  @Test
  void a_terminal_of_twenty_columns_shows_an_answer_and_goes_on() throws Exception {
    start("screen-256color");
    tmux.run("resize-window", "-x", "20", "-y", "12");
    asks("/module rules");
    asks("东乡区2025年固定资产投资目标是多少?");
    tmux.awaits("[1] 东乡区");
    Tmux.until(() -> tmux.screen().endsWith(":"));
    tmux.press("Space");
    tmux.awaits("734-767");
    tmux.press("q");
    tmux.type("dx");
    tmux.press("Tab");
    tmux.awaits("东乡区");
    tmux.run("resize-window", "-x", "100", "-y", "24");
    tmux.press("C-u");
    tmux.press("C-d");
    tmux.awaits("LEFT 0");
    assertThat(Files.readString(folder.resolve("err"))).doesNotContain("Exception");
  }

  @Test
  void a_terminal_that_is_closed_ends_the_shell_quietly_and_keeps_its_history() throws Exception {
    start("screen-256color");
    asks("/format");
    tmux.awaits("格式: text");
    tmux.type("not finished");
    String shell = tmux.run("list-panes", "-F", "#{pane_pid}").strip();
    long pid =
        ProcessHandle.of(Long.parseLong(shell))
            .orElseThrow()
            .descendants()
            .filter(each -> each.info().command().orElse("").endsWith("java"))
            .findFirst()
            .orElseThrow()
            .pid();
    tmux.run("kill-server");
    Tmux.until(() -> ProcessHandle.of(pid).isEmpty());
    assertThat(ProcessHandle.of(pid)).isEmpty();
    assertThat(Files.readString(folder.resolve("err")).lines()).hasSize(1);
    assertThat(Files.readString(folder.resolve(".local/state/youju/history")))
        .isEqualTo("/format\n");
  }

  private static final String LONG = "东乡区2025年主要目标有哪些";

  /** Runs the program in a small terminal, with its own programs in PATH where that is named. */
  private void startSmall(String set, String arguments) throws Exception {
    tmux.start(
        80,
        8,
        "cd '%s'; env -i HOME='%s' LANG=zh_CN.UTF-8 TERM=screen-256color %s '%s/youju' %s; echo LEFT $?; sleep 60"
            .formatted(folder, folder, set, PROJECT, arguments));
  }

  @Test
  void a_long_answer_is_paged_and_left_with_q() throws Exception {
    startSmall("PATH=\"$PATH\"", "ask " + LONG);
    tmux.awaits("东乡区2025年目标");
    Tmux.until(() -> tmux.screen().endsWith(":"));
    assertThat(tmux.screen()).endsWith(":").doesNotContain("LEFT");
    tmux.press("q");
    tmux.awaits("LEFT 0");
  }

  @Test
  void cat_as_the_pager_pages_nothing() throws Exception {
    startSmall("PATH=\"$PATH\" PAGER=cat", "ask " + LONG);
    tmux.awaits("LEFT 0");
  }

  @Test
  void without_less_the_shell_pages_by_itself() throws Exception {
    Path programs = Files.createDirectory(folder.resolve("bin"));
    for (String name : List.of("stty", "find", "readlink", "dirname")) {
      Path program = programs.resolve(name);
      Files.writeString(program, "#!/bin/sh\nexec /usr/bin/" + name + " \"$@\"\n");
      assertThat(program.toFile().setExecutable(true)).isTrue();
    }
    startSmall("PATH='" + programs + "'", "");
    tmux.awaits(PROMPT);
    asks(LONG);
    tmux.awaits("东乡区2025年目标");
    assertThat(tmux.screen()).doesNotEndWith(PROMPT);
    tmux.press("q");
    Tmux.until(() -> tmux.screen().lines().toList().getLast().startsWith(PROMPT));
    assertThat(tmux.screen().lines().toList().getLast()).startsWith(PROMPT);
    tmux.press("C-d");
    tmux.awaits("LEFT 0");
  }

  @Test
  void what_is_understood_is_coloured_and_the_history_goes_on_in_grey() throws Exception {
    start("screen-256color");
    asks("/module rules");
    asks("东乡区2025年固定资产投资目标是多少?");
    tmux.awaits("734-767\n\n" + PROMPT);
    tmux.press("C-l");
    tmux.type("东乡区2025");
    // The suggestion stands there from the first character on, the colours follow what is typed.
    List<String> styled = List.of("\u001b[32m东乡区", "\u001b[35m2025", "\u001b[2m");
    Tmux.until(() -> styled.stream().allMatch(tmux.run("capture-pane", "-pe")::contains));
    assertThat(tmux.run("capture-pane", "-pe")).contains(styled);
    tmux.press("Right");
    tmux.press("Enter");
    tmux.awaits("增长5.6%左右");
  }
}
