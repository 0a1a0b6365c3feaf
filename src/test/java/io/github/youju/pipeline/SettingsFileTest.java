package io.github.youju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.youju.error.Tongue;
import io.github.youju.error.UserException;
import io.github.youju.fact.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
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
    assertThat(settings(Map.of(), Map.of()).tongue()).isEqualTo(Tongue.CHINESE);
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
        "indicators: 鸭|youju.yml needs a list under indicators",
        "indicators: [鸭]|youju.yml has an indicator without a name; write '- name: ...'",
        "indicators: [{unit: 只}]|youju.yml has an indicator without a name",
        "indicators: [{name: 7}]|youju.yml indicator needs words for name",
        "indicators: [{name: 鸭}]|youju.yml indicator needs words for name, two characters or more",
        "indicators: [{name: \"\\e[31m鸭子\"}]|youju.yml indicator needs words for name",
        "indicators: [{name: duck}]|youju.yml indicator duck needs a Chinese name",
        "indicators: [{name: 鸭子出栏, unti: 只}]|indicator 鸭子出栏 has no 'unti'; there is name, english",
        "indicators: [{name: 鸭子出栏, unit: 斛}]|indicator 鸭子出栏 has no known unit '斛'; use one such as",
        "indicators: [{name: 鸭子出栏, unit: [只]}]|indicator 鸭子出栏 has no known unit '[只]'",
        "indicators: [{name: 鸭子出栏, names: 鸭}]|indicator 鸭子出栏 needs a list of names",
        "indicators: [{name: 鸭子出栏, names: [8]}]|indicator 鸭子出栏 needs words for names",
        "indicators: [{name: 鸭子出栏, names: ['a,b']}]|needs words for names, two characters or more",
        "indicators: [{name: 鸭子出栏, english: 鸭子}]|needs English words for english",
        "indicators: [{name: 鸭子出栏, english: exports}]|cannot have 'exports', which is a name of 出口总额",
        "indicators: [{name: 固投}]|indicator 固投 cannot have '固投', which is a name of 固定资产投资",
        "indicators: [{name: 鸭子出栏, names: [gdp]}]|'gdp', which is a name of 地区生产总值",
        "indicators: [{name: 固定资产投资, unit: 元}]|固定资产投资 is built in; only names can be added to it",
        "indicators: [{name: 鸭子出栏}, {name: 鸭子出栏}]|indicator 鸭子出栏 has '鸭子出栏' twice",
        "indicators: [{name: 鸭子出栏}, {name: 鸭子产量, names: [鴨子出欄]}]|is a name of 鸭子出栏",
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
  void the_indicators_of_both_files_count() throws IOException {
    user("indicators:\n  - name: 固定资产投资\n    names: [固投总盘子]\n");
    project(
        """
        year: 2031
        indicators:
          - name: 麻鴨出欄量
            english: duck output
            names: [麻鸭出栏, DUCK]
            unit: 万羽
        """);
    Settings settings = settings(Map.of(), Map.of());
    assertThat(settings.year()).isEqualTo(2031);
    assertThat(settings.indicators())
        .containsExactly(
            new Indicator(
                "麻鸭出栏量", "duck output", List.of("麻鸭出栏", "DUCK"), List.of("duck"), "count"),
            new Indicator("固定资产投资", "", List.of("固投总盘子"), List.of(), ""));
  }

  @Test
  void an_empty_file_sets_nothing() throws IOException {
    project("# nothing yet\n");
    assertThat(settings(Map.of(), Map.of()).ofModule()).isEmpty();
  }
}
