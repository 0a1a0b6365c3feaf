package io.github.youju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.youju.error.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {
  @TempDir private Path folder;

  private Settings settings(Map<String, String> flags, Map<String, String> variables) {
    Map<String, String> environment = new HashMap<>(variables);
    environment.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    return Settings.of(flags, environment, folder);
  }

  private void project(String text) throws IOException {
    Files.writeString(folder.resolve("youju.yml"), text);
  }

  private void user(String text) throws IOException {
    Path file = folder.resolve("config/youju/config.yml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void a_flag_wins_over_a_variable_over_the_project_over_the_user_over_what_is_built_in()
      throws IOException {
    assertThat(settings(Map.of(), Map.of()).year()).isZero();
    user("year: 2021\nlang: zh # 中文\n");
    assertThat(settings(Map.of(), Map.of()).year()).isEqualTo(2021);
    project("year: 2022\n");
    assertThat(settings(Map.of(), Map.of()).year()).isEqualTo(2022);
    assertThat(settings(Map.of(), Map.of("YOUJU_YEAR", "2023")).year()).isEqualTo(2023);
    assertThat(settings(Map.of("year", "2024"), Map.of("YOUJU_YEAR", "2023")).year())
        .isEqualTo(2024);
    assertThat(settings(Map.of(), Map.of()).language()).isEqualTo("zh");
  }

  @Test
  void a_model_is_set_once_for_all() throws IOException {
    user("model: ollama:qwen3\ncontext: 4096\ntimeout: 30\nbase-url: http://10.0.0.7:11434\n");
    assertThat(settings(Map.of(), Map.of()).ofModule())
        .isEqualTo(
            Map.of(
                "model", "ollama:qwen3",
                "context", "4096",
                "timeout", "30",
                "base-url", "http://10.0.0.7:11434"));
    assertThat(settings(Map.of(), Map.of("YOUJU_BASE_URL", "http://b")).ofModule())
        .containsEntry("base-url", "http://b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "modle: x|youju.yml has no setting 'modle'; there is index, format",
        "openai-key: x|youju.yml has no setting 'openai-key' (keys come from the environment)",
        "model: [a, b]|youju.yml needs one plain value for model",
        "model|youju.yml is no list of settings",
        "a: b: c|youju.yml is not YAML",
        "year: 2024\\nyear: 2025|youju.yml is not YAML",
        "year: 24|'24' is not a year",
        "base-url: https://elsewhere.example/v1|base-url may only be on this machine here",
        "base-url: http://localhost@elsewhere.example|base-url may only be on this machine here",
      })
  void what_is_wrong_is_told_in_one_line(String text, String told) throws IOException {
    project(text.replace("\\n", "\n"));
    assertThatThrownBy(() -> settings(Map.of(), Map.of()))
        .isInstanceOfSatisfying(
            UserException.class,
            wrong -> {
              assertThat(wrong.line()).contains(told).hasLineCount(1);
              assertThat(wrong.status().code()).isEqualTo(2);
            });
  }

  @Test
  void a_project_may_name_a_model_of_this_machine() throws IOException {
    project("model: openai:local\nbase-url: http://localhost:8080/v1\n");
    assertThat(settings(Map.of(), Map.of()).ofModule())
        .containsEntry("base-url", "http://localhost:8080/v1");
  }

  @Test
  void an_empty_file_sets_nothing() throws IOException {
    project("# nothing yet\n");
    assertThat(settings(Map.of(), Map.of()).ofModule()).isEmpty();
  }
}
