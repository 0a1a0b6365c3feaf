package io.github.youju.answer.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.error.ExitStatus;
import io.github.youju.verify.VerifiedAnswer;
import io.github.youju.verify.VerifiedAnswer.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a model does, the user has one clear line, an answer or a refusal, and the right code.
 */
class ModelFaultsTest {
  private static final String QUESTION = "东乡区2025年固定资产投资目标是多少?";
  private static final List<String> PROVIDERS = List.of("openai", "ollama", "anthropic", "gemini");

  @TempDir static Path folder;
  private static final ModelServer SERVER = new ModelServer();
  private static final List<String> WRITTEN = new ArrayList<>();

  @AfterAll
  static void the_key_is_nowhere() throws IOException {
    SERVER.close();
    assertThat(String.join("\n", WRITTEN)).isNotEmpty().doesNotContain(ModelRun.KEY);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(content).as("%s", file).doesNotContain(ModelRun.KEY);
      }
    }
  }

  /** Every fault, each with the next provider; what works works with all. */
  static List<Arguments> faults() {
    List<Arguments> faults = new ArrayList<>();
    int turn = 0;
    for (FaultScript script : FaultScript.all()) {
      if (script.name().equals("answers.txt")) {
        PROVIDERS.forEach(provider -> faults.add(Arguments.of(script, provider)));
      } else {
        faults.add(Arguments.of(script, PROVIDERS.get(turn++ % PROVIDERS.size())));
      }
    }
    return faults;
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_fault_ends_in_a_clear_line_and_the_right_code(FaultScript script, String provider) {
    SERVER.follow(script.steps());
    String address = script.expected().getOrDefault("address", SERVER.address());
    ModelRun run = new ModelRun(provider, address, folder);
    VerifiedAnswer answer = run.ask(QUESTION);
    WRITTEN.add(run.shown());
    WRITTEN.addAll(run.told());

    assertThat(answer.status()).isEqualTo(Status.ANSWERED);
    assertThat(answer.text()).contains("5.6%").doesNotContain("6.5", "60%", "100%");
    assertThat(answer.module()).isEqualTo(script.expected().get("spoke"));
    assertThat(answer.exitStatus().code())
        .isEqualTo(Integer.parseInt(script.expected().get("exit")));
    assertThat(answer.dropped())
        .isEqualTo(Integer.parseInt(script.expected().getOrDefault("dropped", "0")));
    String told = script.expected().get("told");
    assertThat(run.told()).hasSize(told.isEmpty() ? 0 : 1);
    assertThat(run.told()).allSatisfy(line -> assertThat(line).contains(told).hasLineCount(1));
    String calls = script.expected().get("calls");
    if (!calls.equals("*")) {
      assertThat(SERVER.requests()).hasSize(Integer.parseInt(calls));
    }
    assertThat(run.shown()).doesNotContain("\u001b", "\u202e", "\u0007");
  }

  @Test
  void with_auto_the_rules_answer_what_they_are_sure_of_and_no_model_is_asked() {
    SERVER.reply("{}");
    ModelRun run = new ModelRun("openai", SERVER.address(), folder).with("module", "auto");
    VerifiedAnswer answer = run.ask(QUESTION);
    assertThat(answer.module()).isEqualTo("rules");
    assertThat(answer.exitStatus()).isEqualTo(ExitStatus.ANSWERED);
    assertThat(SERVER.requests()).isEmpty();
  }

  @Test
  void with_auto_a_summary_is_for_the_model() {
    SERVER.reply("{\"claims\": [{\"text\": \"东乡区2025年力争引进优强项目4个\", \"evidence\": [{{优强项目4个}}]}]}");
    ModelRun run = new ModelRun("openai", SERVER.address(), folder).with("module", "auto");
    VerifiedAnswer answer = run.ask("请总结东乡区2025年的工作");
    assertThat(answer.module()).isEqualTo("llm");
    assertThat(SERVER.requests()).singleElement().asString().contains("You summarise");
  }

  @Test
  void with_auto_a_model_that_is_away_leaves_the_refusal_and_its_code() {
    ModelRun run = new ModelRun("openai", "http://127.0.0.1:1", folder).with("module", "auto");
    VerifiedAnswer answer = run.ask("东乡区2025年怎样推动太空旅游?");
    assertThat(answer.exitStatus()).isIn(ExitStatus.NOT_STATED, ExitStatus.ANSWERED);
    assertThat(answer.module()).isEqualTo("rules");
    assertThat(answer.message()).isEmpty();
    WRITTEN.addAll(run.told());
  }

  @Test
  void what_no_report_covers_is_refused_without_a_model() {
    SERVER.reply("{}");
    ModelRun run = new ModelRun("openai", SERVER.address(), folder);
    VerifiedAnswer answer = run.ask("深圳市2025年固定资产投资目标是多少?");
    assertThat(answer.exitStatus()).isEqualTo(ExitStatus.NOT_STATED);
    assertThat(SERVER.requests()).isEmpty();
  }
}
