package io.github.youju.repl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.error.Tongue;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.pipeline.FakePipeline;
import io.github.youju.text.Script;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
  private static AnswerPipeline pipeline;
  private static QuestionCompletion questions;

  @BeforeAll
  static void open() {
    pipeline = FakePipeline.open();
    questions = new QuestionCompletion(pipeline, () -> Tongue.ENGLISH);
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
    "昭化区和章, 昭化区和章贡区",
    "gdzctz, 固定资产投资",
    "gdzc, 固定资产投资",
    "gudingzi, 固定资产投资",
    "gdp, 地区生产总值",
    "invest, fixed-asset investment",
    "东乡区2025年gdzc, 东乡区2025年固定资产投资",
    "东乡区2025年invest, 东乡区2025年固定资产投资",
    "Dongxiang 2025 retail, Dongxiang 2025 total retail sales of consumer goods"
  })
  void what_is_begun_is_completed_in_the_middle_of_a_line(String before, String after) {
    assertThat(completed(before)).isEqualTo(after);
  }

  @Test
  void a_chinese_shell_offers_and_explains_indicators_in_chinese() {
    QuestionCompletion chinese = new QuestionCompletion(pipeline, () -> Tongue.CHINESE);
    for (String before : List.of("gdp", "invest", "东乡区2025年gdzc")) {
      assertThat(chinese.at(before, Optional.empty()).choices())
          .isNotEmpty()
          .noneMatch(each -> Script.isLatin(each.value()))
          .noneMatch(each -> each.description().matches("[a-z -]{5,}"));
    }
    assertThat(chinese.at("gdp", Optional.empty()).choices().getFirst().value())
        .isEqualTo("地区生产总值");
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

  @ParameterizedTest
  @ValueSource(strings = {"东乡区2025年qxz", "东乡区2025年胡写一气", "what", "the", "qqq", "东乡区2025年zzzz"})
  void where_nothing_fits_the_line_stays_as_it_is(String before) {
    assertThat(values(questions.at(before, Optional.empty()))).isEmpty();
  }

  /** What is listed below a line at a terminal of 80 columns, for so many choices. */
  private static List<Candidate> listed(int count) throws IOException {
    List<Proposal> choices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      choices.add(new Proposal("指标%03d".formatted(i), "which one it is", false));
    }
    LineCompletion completion =
        new LineCompletion(before -> new Proposals(0, choices), more -> more + " more");
    List<Candidate> listed = new ArrayList<>();
    try (Terminal terminal =
        new DumbTerminal(
            "test",
            "dumb",
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            StandardCharsets.UTF_8)) {
      terminal.setSize(Size.of(80, 24));
      LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
      ParsedLine line = completion.parse("指", 1, Parser.ParseContext.COMPLETE);
      completion.complete(reader, line, listed);
      completion.compile(Map.of(), false, (CompletingParsedLine) line, false, 0, "");
      completion.matches(listed);
    }
    assertThat(completion.getCommonPrefix()).startsWith("指标");
    return listed;
  }

  @Test
  void a_list_takes_ten_rows_at_most_and_says_how_many_more_there_are() throws IOException {
    assertThat(listed(10)).hasSize(10).allMatch(each -> each.descr() != null);
    assertThat(listed(60)).hasSize(60).allMatch(each -> each.descr() == null);
    List<Candidate> many = listed(300);
    assertThat(many).hasSizeLessThan(100);
    assertThat(many.getLast().displ()).isEqualTo((301 - many.size()) + " more");
    assertThat(many.getLast().value()).isEqualTo("指");
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
