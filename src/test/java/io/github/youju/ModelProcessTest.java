package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.answer.llm.ModelServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model behind the real process: its key comes from the environment, Ctrl-C from the user. */
class ModelProcessTest {
  private static final String KEY = "sk-test-fedcba9876543210";

  @TempDir private Path folder;
  private final ModelServer server = new ModelServer();
  private String terminal = "dumb";

  @AfterEach
  void close() {
    server.close();
  }

  private Process ask(String... options) throws IOException {
    List<String> words =
        RealProcess.words(
            List.of("-Dstdout.encoding=UTF-8", "-Dyouju.terminal=2"),
            "ask",
            "东乡区2025年固定资产投资目标是多少?",
            "--module",
            "llm",
            "--model",
            "openai:test");
    words.addAll(List.of(options));
    ProcessBuilder builder =
        RealProcess.in(folder, words)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().put("TERM", terminal);
    builder.environment().put("OPENAI_API_KEY", KEY);
    builder.environment().put("OPENAI_BASE_URL", server.address() + "/v1");
    return builder.start();
  }

  private String written() throws IOException {
    return Files.readString(folder.resolve("out")) + Files.readString(folder.resolve("err"));
  }

  @Test
  void a_refused_key_is_one_line_the_rules_answer_and_code_3_and_debug_tells_no_more()
      throws Exception {
    server.follow(
        List.of(
            new ModelServer.Step(
                "status 401", "{\"error\": {\"message\": \"bad key " + KEY + "\"}}", Map.of())));
    Process process = ask("--debug", "--format", "json");
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(3);
    List<String> told = Files.readString(folder.resolve("err")).lines().skip(1).toList();
    assertThat(told).hasSize(2);
    assertThat(told.getFirst())
        .matches("youju: asking openai:test, \\d+ pieces of evidence \\.\\.\\.");
    assertThat(told.getLast())
        .isEqualTo(
            "youju: the model openai:test gives no answer: it does not accept the key; "
                + "set OPENAI_API_KEY; this is what the rules say");
    assertThat(written()).contains("5.6%", "\"module\" : \"rules\"").doesNotContain(KEY);
    assertThat(server.headers()).singleElement().asString().contains(KEY);
  }

  @Test
  void a_mark_turns_while_a_model_is_asked_and_control_c_stops_at_once() throws Exception {
    terminal = "xterm";
    server.follow(List.of(new ModelServer.Step("hang", "", Map.of())));
    Process process = ask();
    for (int i = 0; i < 600 && server.requests().isEmpty(); i++) {
      Thread.sleep(50);
    }
    for (int i = 0; i < 200 && !written().contains("s (Ctrl-C stops)"); i++) {
      Thread.sleep(50);
    }
    assertThat(written()).contains("s (Ctrl-C stops)");
    long pressed = System.nanoTime();
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - pressed)).isLessThan(3000);
  }
}
