package io.github.youju.repl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.pipeline.FakePipeline;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
  private static AnswerPipeline pipeline;
  private static QuestionCompletion questions;

  @BeforeAll
  static void open() {
    pipeline = FakePipeline.open();
    questions = new QuestionCompletion(pipeline);
  }

  @AfterAll
  static void close() {
    pipeline.close();
  }

  private static List<String> values(Proposals proposals) {
    return proposals.choices().stream().map(Proposal::value).toList();
  }

  private static Proposals command(String before) {
    return new CommandCompletion(new FakeHost(), questions).at(before, List.of(), Optional.empty());
  }

  /** The line with the first choice in its place. */
  private static String completed(String before) {
    Proposals proposals = questions.at(before, Optional.empty());
    return before.substring(0, proposals.begin()) + proposals.choices().getFirst().value();
  }

  @ParameterizedTest
  @CsvSource({
    "dx, 东乡区",
    "dxq, 东乡区",
    "dongxiang, 东乡区",
    "dongxiangq, 东乡区",
    "东, 东乡区",
    "东乡, 东乡区",
    "東鄉, 東鄉區",
    "请问zg, 请问章贡区",
    "东乡县, 东乡区",
    "东乡区20, 东乡区2025年",
    "东乡区2025年固, 东乡区2025年固定资产投资",
    "东乡区2025年固定资产, 东乡区2025年固定资产投资",
    "东乡区2025年固投, 东乡区2025年固定资产投资",
    "東鄉區2025年固定, 東鄉區2025年固定資產投資",
    "东乡区2025年gd, 东乡区2025年地区生产总值",
    "what was dongx, what was Dongxiang District",
    "Dongxiang 2025 fixed, Dongxiang 2025 fixed-asset investment",
    "昭化区和章, 昭化区和章贡区"
  })
  void what_is_begun_is_completed_in_the_middle_of_a_line(String before, String after) {
    assertThat(completed(before)).isEqualTo(after);
  }

  @Test
  void what_a_question_lacks_comes_next() {
    assertThat(values(questions.at("", Optional.empty()))).contains("东乡区", "章贡区", "昭化区");
    assertThat(values(questions.at("昭化区", Optional.empty()))).containsExactly("2023年", "2022年");
    assertThat(values(questions.at("昭化区2023年", Optional.empty()))).contains("地区生产总值");
    assertThat(values(questions.at("昭化区2023年地区生产总值", Optional.empty())))
        .containsExactly("是多少?", "目标是多少?", "增长多少?");
    assertThat(values(questions.at("昭化区2023年地区生产总值是多少?", Optional.empty()))).isEmpty();
  }

  @Test
  void a_follow_up_completes_within_the_place_before() {
    Optional<io.github.youju.region.Region> place =
        pipeline.reports().stream().map(report -> report.region()).findFirst();
    assertThat(values(questions.at("那20", place))).containsExactly("2025年", "2024年");
  }

  @Test
  void a_name_that_is_whole_is_not_torn_apart() {
    // 年末常住人口 begins with the last character of the year.
    assertThat(values(questions.at("东乡区2025年", Optional.empty()))).doesNotContain("年末常住人口");
  }

  @Test
  void commands_options_and_values_are_completed() {
    assertThat(values(command("/so"))).containsExactly("/sources");
    assertThat(values(command("/table --in"))).containsExactly("--indicator", "--index");
    assertThat(values(command("/table --format "))).containsExactly("text", "json", "csv");
    assertThat(values(command("/table --format=c"))).containsExactly("csv");
    assertThat(values(command("/table --indicator GDP,固"))).contains("固定资产投资");
    assertThat(values(command("/module r"))).containsExactly("rules");
    assertThat(values(command("/help sh"))).containsExactly("show");
    assertThat(values(command("/save src/main/ja"))).containsExactly("java/");
    assertThat(values(command("/index /nowhere/x"))).isEmpty();
  }
}
