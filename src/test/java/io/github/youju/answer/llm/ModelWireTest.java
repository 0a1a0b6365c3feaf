package io.github.youju.answer.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.youju.answer.Authorship;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.pipeline.Doctor;
import io.github.youju.pipeline.Settings;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes over the wire, what is kept, and what a user can change of it. */
class ModelWireTest {
  private static final String QUESTION = "东乡区2025年固定资产投资目标是多少?";
  private static final String GOOD =
      "{\"claims\": [{\"text\": \"东乡区2025年目标:固定资产投资增长5.6%左右\", \"evidence\": [{{固定资产投资增长5.6%}}]}]}";

  @TempDir private Path folder;
  private final ModelServer server = new ModelServer();

  @AfterEach
  void close() {
    server.close();
  }

  private ModelRun run(String provider) {
    return new ModelRun(provider, server.address(), folder);
  }

  @ParameterizedTest
  @CsvSource({
    "openai, /v1/chat/completions, Authorization=[Bearer sk-test-0123456789abcdef]",
    "ollama, /api/chat, Content-type=[application/json]",
    "anthropic, /messages, X-api-key=[sk-test-0123456789abcdef]",
    "gemini, /models/test:generateContent, X-goog-api-key=[sk-test-0123456789abcdef]",
  })
  void the_key_goes_where_the_protocol_has_it_and_nowhere_else(
      String provider, String path, String header) {
    server.reply(GOOD);
    VerifiedAnswer answer = run(provider).ask(QUESTION);
    assertThat(answer.module()).isEqualTo("llm");
    assertThat(answer.authorship()).map(Authorship::tokens).as("tokens").hasValue(42);
    assertThat(server.headers()).singleElement().asString().startsWith(path).contains(header);
    assertThat(server.requests()).singleElement().asString().doesNotContain(ModelRun.KEY);
  }

  @Test
  void evidence_stands_fenced_and_numbered_before_the_question() {
    server.reply(GOOD);
    run("openai").ask(QUESTION);
    String sent = server.requests().getFirst();
    assertThat(sent)
        .containsPattern(
            "<evidence-([0-9a-f]{10})>\n\\[1] \\(江西省抚州市东乡区 · 2025年报告[^\n]*\n(?s:.*)\n</evidence-\\1>\n\nQuestion: 东乡区");
    assertThat(sent).contains("0.0").contains("json_object");
  }

  @Test
  void a_narrow_context_cuts_evidence_and_says_so() {
    server.reply(GOOD);
    ModelRun wide = run("openai").with("explain", "true");
    wide.ask(QUESTION);
    String whole = server.requests().getFirst();
    ModelRun narrow = run("openai").with("explain", "true").with("context", "3000");
    narrow.ask("请总结东乡区2025年的报告");
    assertThat(String.join("\n", narrow.told())).contains("evidence ").contains("is cut");
    assertThat(TokenCount.of(server.requests().getLast()))
        .isLessThan(3000 - Model.REPLY_TOKENS + 50);
    assertThat(String.join("\n", wide.told())).doesNotContain("is cut");
    assertThat(whole).contains("固定资产投资增长5.6%");
  }

  @Test
  void the_same_question_is_asked_once_and_answered_the_same() {
    server.reply(GOOD);
    VerifiedAnswer first = run("openai").with("cache", "true").ask(QUESTION);
    VerifiedAnswer again = run("openai").with("cache", "true").ask(QUESTION);
    assertThat(server.requests()).hasSize(1);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.authorship()).isEqualTo(first.authorship());
    run("openai").with("cache", "false").ask(QUESTION);
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void a_broken_cache_is_no_cache() throws IOException {
    server.reply(GOOD);
    run("openai").with("cache", "true").ask(QUESTION);
    Path replies = folder.resolve("cache/youju/replies");
    try (var kept = Files.list(replies)) {
      Files.writeString(kept.findFirst().orElseThrow(), "{\"text\": ");
    }
    assertThat(run("openai").with("cache", "true").ask(QUESTION).module()).isEqualTo("llm");
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void a_copy_of_a_prompt_is_used_instead_and_has_another_hash() throws IOException {
    server.reply(GOOD);
    Authorship before = run("openai").ask(QUESTION).authorship().orElseThrow();
    Path own = folder.resolve("config/youju/prompts/answer.md");
    Files.createDirectories(own.getParent());
    String text = new Prompts(Map.of()).builtIn("answer").text();
    Files.writeString(own, text.replace("Question:", "<!-- not sent -->\nMY OWN QUESTION:"));
    Authorship after = run("openai").ask(QUESTION).authorship().orElseThrow();
    assertThat(server.requests().getLast()).contains("MY OWN QUESTION").doesNotContain("not sent");
    assertThat(after.promptHash()).isNotEqualTo(before.promptHash());
    Files.writeString(own, "# System\nNothing\n# User\n{{everything}}\n");
    ModelRun broken = run("openai");
    assertThat(broken.ask(QUESTION).exitStatus().code()).isEqualTo(3);
    assertThat(broken.told()).singleElement().asString().contains("answer has a place");
  }

  @Test
  void a_follow_up_is_rewritten_where_it_stays_in_the_conversation() {
    server.follow(
        List.of(
            new ModelServer.Step("reply", "{\"text\": \"" + QUESTION + "\"}", Map.of()),
            new ModelServer.Step("reply", GOOD, Map.of())));
    VerifiedAnswer answer = run("openai").ask("那目标呢?", "东乡区2025年固定资产投资怎么安排?");
    assertThat(answer.module()).isEqualTo("llm");
    assertThat(answer.question()).isEqualTo("那目标呢?");
    assertThat(server.requests().getLast()).contains(QUESTION);
  }

  @Test
  void a_rewritten_follow_up_that_asks_for_another_place_is_not_used() {
    server.follow(
        List.of(
            new ModelServer.Step("reply", "{\"text\": \"章贡区2023年民生支出是多少?\"}", Map.of()),
            new ModelServer.Step("reply", GOOD, Map.of())));
    run("openai").ask("那目标呢?", "东乡区2025年固定资产投资怎么安排?");
    assertThat(server.requests().getLast()).contains("那目标呢").doesNotContain("章贡区");
  }

  @Test
  void the_doctor_tries_the_model_with_one_call() {
    server.reply("{\"text\": \"OK\"}");
    Map<String, String> environment =
        Map.of("OPENAI_BASE_URL", server.address() + "/v1", "OPENAI_API_KEY", ModelRun.KEY);
    Settings settings = Settings.of(Map.of("model", "openai:test"), environment);
    assertThat(new Doctor(settings, environment).checks().getLast())
        .isEqualTo(
            new Doctor.Check(
                "model",
                true,
                new Line(
                    "模型 openai:test 能回答（42 个 token）", "model openai:test answers (42 tokens)")));
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void a_remote_model_without_a_key_is_not_called() {
    Map<String, String> environment = Map.of("DEEPSEEK_BASE_URL", "https://model.invalid/v1");
    Settings settings = Settings.of(Map.of("model", "deepseek:chat"), environment);
    assertThat(new Doctor(settings, environment).checks().getLast().finding().english())
        .isEqualTo(
            "the model deepseek:chat gives no answer: no key is set; put it in DEEPSEEK_API_KEY");
  }

  @Test
  void what_is_no_model_is_wrong_usage() {
    assertThatThrownBy(() -> run("openai").with("model", "gpt").ask(QUESTION))
        .isInstanceOfSatisfying(
            UserException.class, wrong -> assertThat(wrong.status().code()).isEqualTo(2))
        .hasMessageContaining("'gpt' is no model");
    assertThatThrownBy(() -> run("openai").with("model", "nobody:gpt").ask(QUESTION))
        .hasMessageStartingWith("no provider 'nobody'; there is ollama, openai");
  }

  @Test
  void every_provider_can_be_reached_in_its_protocol() {
    assertThat(Provider.all()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(Provider.all())
        .allSatisfy(
            provider -> {
              assertThat(provider.baseUrl()).matches("https?://[^/]+.*");
              assertThat(provider.bases()).isNotEmpty();
            });
  }
}
