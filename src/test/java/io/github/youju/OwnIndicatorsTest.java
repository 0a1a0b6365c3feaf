package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Indicators of the user's own, through the real process, which reads youju.yml where it starts.
 */
class OwnIndicatorsTest {
  private static final String REPORT =
      """
      黎川县2031年政府工作报告
      ——2031年1月8日在黎川县人民代表大会上
      一、2030年工作回顾
      地区生产总值完成131.7亿元,增长5.1%。麻鸭出栏312万羽,增长4.2%。麻鸭出栏带动农户增收2.6亿元。
      二、2031年工作安排
      地区生产总值增长6%以上。投资总盘子增长8%。麻鸭出栏量达到350万羽。
      """;

  private static final String SETTINGS =
      """
      indicators:
        - name: 麻鸭出栏量
          english: duck output
          names: [麻鸭出栏, 鸭出栏]
          unit: 万羽
        - name: 固定资产投资
          names: [投资总盘子]
      """;

  @TempDir private Path folder;
  private String told;

  @BeforeEach
  void a_report() throws IOException {
    Files.createDirectory(folder.resolve("reports"));
    Files.writeString(folder.resolve("reports/lichuan.txt"), REPORT);
  }

  @Test
  void what_youju_yml_adds_counts_in_reports_in_questions_and_in_tables() throws Exception {
    settings(SETTINGS);
    run(0, "index", "reports");
    assertThat(run(0, "table", "--indicator", "鸭出栏", "--measure", "level", "--format", "csv"))
        .contains(",麻鸭出栏量,level,312,", ",麻鸭出栏量,level,350,")
        .doesNotContain(",2.6,");
    assertThat(run(0, "table", "--indicator", "duck output", "--lang", "en"))
        .contains("duck output");
    assertThat(run(0, "table", "--indicator", "固投", "--format", "csv"))
        .contains(",固定资产投资,growth,8,");
    assertThat(run(0, "ask", "黎川县2030年鸭出栏多少?")).contains("312万羽").doesNotContain("2.6");
    assertThat(run(0, "ask", "黎川縣2031年麻鴨出欄量的目標是多少?")).contains("350万羽");
    assertThat(run(0, "ask", "What was the duck output of Lichuan in 2030?")).contains("312");
    assertThat(run(0, "ask", "黎川县2031年投资总盘子的目标")).contains("8%");
    assertThat(told).isEmpty();
  }

  @Test
  void files_are_read_again_when_the_indicators_change_and_only_then() throws Exception {
    run(0, "index", "reports");
    run(2, "table", "--indicator", "麻鸭出栏量");
    settings(SETTINGS);
    run(1, "table", "--indicator", "麻鸭出栏量", "--format", "csv");
    assertThat(told).contains("lichuan.txt was read without your own indicators; index it again");
    run(0, "index", "reports");
    assertThat(told).contains("1 file, ").doesNotContain("unchanged");
    assertThat(run(0, "table", "--indicator", "麻鸭出栏量", "--format", "csv")).contains("350");
    assertThat(told).isEmpty();
    run(0, "index", "reports");
    assertThat(told).contains("1 unchanged");
    settings(SETTINGS.replace("万羽", "亿元"));
    run(0, "index", "reports");
    assertThat(told).contains("1 file, ").doesNotContain("unchanged");
  }

  @Test
  void a_bad_entry_is_one_line_and_wrong_usage() throws Exception {
    settings("indicators:\n  - name: 麻鸭出栏量\n    names: [GDP]\n");
    run(2, "ask", "黎川县2030年鸭出栏多少?");
    assertThat(told)
        .isEqualTo(
            "youju: youju.yml indicator 麻鸭出栏量 cannot have 'GDP', which is a name of 地区生产总值\n");
  }

  private void settings(String text) throws IOException {
    Files.writeString(folder.resolve("youju.yml"), text);
  }

  private String run(int status, String... arguments) throws Exception {
    ProcessBuilder builder =
        RealProcess.in(folder, RealProcess.words(List.of("-Dyouju.terminal="), arguments))
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    told = Files.readString(folder.resolve("err"));
    String out = Files.readString(folder.resolve("out"));
    assertThat(process.exitValue()).as(told + out).isEqualTo(status);
    return out;
  }
}
