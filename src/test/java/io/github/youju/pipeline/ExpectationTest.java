package io.github.youju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.answer.rule.RuleAnswerer;
import io.github.youju.error.ExitStatus;
import io.github.youju.index.ReportIndex;
import io.github.youju.verify.VerifiedAnswer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationTest {
  private static final String QUESTION = "东乡区2024年城乡居民收入分别是多少,增长多少";
  private static AnswerPipeline pipeline;
  private static VerifiedAnswer answer;
  private static VerifiedAnswer refusal;

  @BeforeAll
  static void ask() {
    pipeline = realPipeline();
    answer = pipeline.ask(QUESTION, List.of());
    refusal = pipeline.ask("东乡区2025年房价目标", List.of());
  }

  private static AnswerPipeline realPipeline() {
    ReportIndex index = new Samples(Map.of()).open();
    Modules rules = Modules.of(new Modules.Module("rules", new RuleAnswerer()));
    return new AnswerPipeline(index, index.reports(), rules, true, unheard -> {});
  }

  @AfterAll
  static void close() {
    pipeline.close();
  }

  private static boolean passes(String cell) {
    return Expectation.ofCell(cell).verdict(answer).passed();
  }

  @Test
  void every_group_has_to_be_met_by_any_one_of_its_strings() {
    assertThat(answer.text()).contains("49433", "4.2%", "26932", "6.7%");
    assertThat(passes("49433元;4.2%;26932;6.7%")).isTrue();
    assertThat(passes("百分之4.2|4.2%；6.7%｜六点七")).isTrue();
    assertThat(passes("4.2%;9.9%|8.8%")).isFalse();
    assertThat(Expectation.ofCell("4.2%;9.9%|8.8%").verdict(answer).lacking())
        .isEqualTo("9.9% | 8.8%");
  }

  @ParameterizedTest
  @ValueSource(strings = {"refused", "Refuse", " refusal ", "拒答", "報告沒有寫到"})
  void a_refusal_is_expected_in_the_words_that_people_write(String cell) {
    assertThat(Expectation.ofCell(cell).refusal()).isTrue();
    assertThat(Expectation.ofCell(cell).verdict(refusal).passed()).isTrue();
  }

  @Test
  void width_script_blanks_and_thousands_make_no_difference() {
    assertThat(passes("４９，４３３元|49,433 元")).isTrue();
    assertThat(passes("城鎮居民人均可支配收入")).isTrue();
  }

  @Test
  void a_number_is_no_part_of_a_longer_one() {
    assertThat(passes("4943")).isFalse();
    assertThat(passes("9433元")).isFalse();
    assertThat(passes("2%")).isFalse();
    assertThat(passes("4")).isFalse();
  }

  @Test
  void a_refusal_can_be_expected_and_is_no_answer() {
    assertThat(Expectation.refused().verdict(refusal).passed()).isTrue();
    assertThat(Expectation.of(List.of()).verdict(refusal).passed()).isTrue();
    assertThat(Expectation.ofCell(" Refused ").verdict(answer).lacking()).isEqualTo("a refusal");
    assertThat(Expectation.ofCell("房价").verdict(refusal).passed()).isFalse();
  }

  @Test
  void fewer_groups_may_be_needed() {
    Expectation two = Expectation.ofCell("49433;4.2%;9.9%").needing(2);
    assertThat(two.verdict(answer).passed()).isTrue();
    assertThat(two.needing(3).verdict(answer).passed()).isFalse();
    assertThat(two.verdict(answer).expected()).isEqualTo("2 of: 49433; 4.2%; 9.9%");
  }

  @Test
  void a_question_that_failed_meets_nothing() {
    VerifiedAnswer failed = VerifiedAnswer.failed("?", "away", ExitStatus.MENDABLE);
    assertThat(Expectation.refused().verdict(failed).passed()).isFalse();
  }
}
