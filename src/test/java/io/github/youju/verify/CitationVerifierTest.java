package io.github.youju.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.answer.Answer;
import io.github.youju.answer.Rejection;
import io.github.youju.document.Span;
import io.github.youju.error.ExitStatus;
import io.github.youju.question.Language;
import io.github.youju.question.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationVerifierTest {
  private static final Asked ASKED = Example.asked("云溪县的固定资产投资目标是多少?", Language.SIMPLIFIED);

  private static VerifiedAnswer verify(String quote, String text) {
    Example example = Example.of("2031年云溪县政府工作报告", quote);
    Answer.Whole answer = new Answer.Stated(text, List.of(example.span(quote)), "fact");
    return new CitationVerifier(example).verify(ASKED, answer, rejections -> Optional.empty());
  }

  private static boolean accepts(String quote, String text) {
    return verify(quote, text).status() == VerifiedAnswer.Status.ANSWERED;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "固定资产投资增长8%左右|云溪县2031年目标增长8%左右[1]",
        "固定资产投资增长8%左右|It aims for growth of about 8 percent [1]",
        "固定资产投资增长5 .6%|增长5.6%[1]",
        "城镇居民人均收入4 9433元|49,433元[1]",
        "城镇居民人均收入49,433元|49433元[1]",
        "存贷款余额373.01、389.36亿元|贷款余额389.36亿元,存款余额373.01亿元[1]",
        "增速居全市第5|增速居全市第五[1]",
        "增速居全市第五位|It ranked 5th[1]",
        "增速居全市第五位|It ranked fifth[1]",
        "新建公园三十二个|新建公园32个[1]",
        "引进项目两个|引进项目2个[1]",
        "产值1.72亿元|1.72亿元 (172 million yuan)[1]",
        "接待游客322.5万人次|3.225 million visits[1]",
        "到位资金1500余万元|超过1500万元[1]",
        "增长百分之五点六|增长5.6%[1]",
        "下降13.6%|-13.6%[1]",
        "共有120套|one hundred and more: 120 sets[1]",
        "财政收入增长1.5%|一般公共预算收入增长1.5%,第二产业除外[1]",
        "工期3—5年|3-5年[1]",
        "登記失業率4.5%以內|失业率4.5%以内[1]",
        "增长８．５％|增长8.5%[1]"
      })
  void accepts_what_the_quote_says_in_other_writing(String quote, String text) {
    assertThat(accepts(quote, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "固定资产投资增长8%左右|增长9%左右[1]",
        "固定资产投资增长5 .6%|增长6%[1]",
        "固定资产投资增长5 .6%|增长5%[1]",
        "新建公园8个|增长8%[1]",
        "产值1.72亿元|产值1.72万元[1]",
        "产值1.72亿元|1.72亿元 (17.2 million yuan)[1]",
        "增速居全市第5|增速居全市第六[1]",
        "引进项目两个|引进项目三个[1]",
        "引进项目两个|It brought in three projects[1]",
        "增长8%|增长8%,2029年[1]",
        "增长8%|增长8%[2]",
        "共有32个|共有2032个[1]",
        "收入4 9433元|收入9433元[1]",
        "增速居全市第五位|It ranked first[1]"
      })
  void refuses_what_the_quote_does_not_say(String quote, String text) {
    VerifiedAnswer answer = verify(quote, text);
    assertThat(answer.status()).isEqualTo(VerifiedAnswer.Status.REFUSED);
    assertThat(answer.missing()).isEqualTo("proof");
    assertThat(answer.text()).isEqualTo("报告没有写到可以核对的答案。");
    assertThat(answer.exitStatus()).isEqualTo(ExitStatus.NOT_STATED);
  }

  @Test
  void a_quote_is_cut_out_of_the_raw_text_by_code_points() {
    Example example = Example.of("𠮷县的报告", "𠮷县 增长5 .6%左右。");
    Span span = example.span("增长5 .6%");
    VerifiedAnswer answer =
        new CitationVerifier(example)
            .verify(
                ASKED, new Answer.Stated("5.6%[1]", List.of(span), ""), none -> Optional.empty());
    Citation citation = answer.citations().get(0);
    assertThat(citation.quote()).isEqualTo("增长5 .6%");
    assertThat(citation.section()).containsExactly("二、主要目标", "(一)预期指标");
    assertThat(citation.region()).isEqualTo("某省某市云溪县");
    assertThat(citation.year()).isEqualTo(2031);
  }

  @Test
  void a_span_that_leaves_the_file_is_refused() {
    Example example = Example.of("报告", "增长8%");
    Answer.Whole answer = new Answer.Stated("8%[1]", List.of(new Span(Example.SOURCE, 3, 999)), "");
    assertThat(new CitationVerifier(example).check(ASKED, answer))
        .extracting(Rejection::cause)
        .contains(Rejection.Cause.QUOTE_OUTSIDE_FILE);
  }

  @Test
  void an_answer_that_cites_nothing_is_refused() {
    Example example = Example.of("报告", "增长8%");
    assertThat(new CitationVerifier(example).check(ASKED, new Answer.Stated("很好", List.of(), "")))
        .extracting(Rejection::cause)
        .containsExactly(Rejection.Cause.NO_CITATION);
  }

  @Test
  void a_citation_without_a_mark_gets_one_at_the_end() {
    assertThat(verify("增长8%", "增长8%").text()).isEqualTo("增长8%[1]");
  }

  @Test
  void the_module_may_revise_once() {
    Example example = Example.of("报告", "增长8%");
    Span span = example.span("增长8%");
    List<List<Rejection>> asked = new ArrayList<>();
    VerifiedAnswer answer =
        new CitationVerifier(example)
            .verify(
                ASKED,
                new Answer.Stated("增长9%[1]", List.of(span), ""),
                rejections -> {
                  asked.add(rejections);
                  return Optional.of(new Answer.Stated("增长8%[1]", List.of(span), ""));
                });
    assertThat(answer.text()).isEqualTo("增长8%[1]");
    assertThat(asked)
        .containsExactly(List.of(new Rejection(Rejection.Cause.FIGURE_NOT_CITED, "9%")));
  }

  @Test
  void figures_and_years_of_the_question_and_its_context_are_no_claims() {
    Example example = Example.of("报告", "投资增长8%");
    Slots slots = new Slots(List.of(), List.of(2028), 0, null, List.of(), "", List.of(), List.of());
    Asked asked = new Asked("达到12%了吗?", List.of("2026年呢?"), Language.SIMPLIFIED, slots, "rules");
    Answer.Whole answer =
        new Answer.Stated("没有达到12%:2028年8%,2026年同样[1]", List.of(example.span("投资增长8%")), "");
    assertThat(new CitationVerifier(example).check(asked, answer)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6.2 - 5.5 = 0.7|0.7|true",
        "6.2% - 5.5% = 0.7个百分点|0.7个百分点|true",
        "6.2 - 5.5 = 0.8|0.8|false",
        "6.3 - 5.5 = 0.8|0.8|false",
        "34亿元 × (1 + 6.2%) = 36.11亿元|36.11亿元|true",
        "34 ÷ 6.2% ≈ 548.4|548.4|true",
        "34亿元 + 500万元 = 34.05亿元|34.05亿元|true",
        "34 ÷ 5.5 ≈ 6.2|6.2|true",
        "34 ÷ 5.5 ≈ 6.3|6.3|false",
        "34 ÷ 5.5 ≈ 6.18|6.18|true"
      })
  void a_computation_is_computed_again(String formula, String result, boolean holds) {
    Example example = Example.of("报告", "目标6.2%,实际5.5%,总量34亿元,补助500万元");
    Answer.Whole answer =
        new Answer.Stated(
            "结果是" + result + "(" + formula + ")[1]",
            List.of(example.span("目标6.2%,实际5.5%,总量34亿元,补助500万元")),
            "compute",
            List.of(new Answer.Computation(formula, List.of(), result)));
    assertThat(new CitationVerifier(example).check(ASKED, answer).isEmpty()).isEqualTo(holds);
  }

  @Test
  void a_computation_that_is_not_printed_proves_nothing() {
    Example example = Example.of("报告", "目标6.2%,实际5.5%");
    Answer.Whole answer =
        new Answer.Stated(
            "高0.7个百分点[1]",
            List.of(example.span("目标6.2%,实际5.5%")),
            "compute",
            List.of(new Answer.Computation("6.2 - 5.5 = 0.7", List.of("6.2", "5.5"), "0.7")));
    assertThat(new CitationVerifier(example).check(ASKED, answer))
        .extracting(Rejection::cause)
        .contains(Rejection.Cause.COMPUTATION_NOT_PROVED, Rejection.Cause.FIGURE_NOT_CITED);
  }

  @Test
  void a_refusal_keeps_only_the_nearest_statements_that_are_proved() {
    Example example = Example.of("报告", "目标6.2%,实际5.5%");
    Answer.Whole answer =
        new Answer.NotStated(
            "报告没有写到2033年的目标。",
            "year",
            List.of(
                new Answer.Nearest("目标7.2%[1]", List.of(example.span("目标6.2%"))),
                new Answer.Nearest("实际5.5%[2]", List.of(example.span("实际5.5%")))));
    Asked asked = Example.asked("2033年的目标?", Language.SIMPLIFIED);
    VerifiedAnswer shown =
        new CitationVerifier(example).verify(asked, answer, none -> Optional.empty());
    assertThat(shown.text()).isEqualTo("报告没有写到2033年的目标。");
    assertThat(shown.missing()).isEqualTo("year");
    assertThat(shown.nearest())
        .containsExactly(new VerifiedAnswer.NearestStatement("实际5.5%", List.of(1)));
    assertThat(shown.citations()).extracting(Citation::quote).containsExactly("实际5.5%");
  }

  @Test
  void a_quote_that_proves_two_nearest_statements_is_shown_once() {
    Example example = Example.of("报告", "目标6.2%,实际5.5%");
    Span both = example.span("目标6.2%,实际5.5%");
    Answer.Whole answer =
        new Answer.NotStated(
            "报告没有写到。",
            "year",
            List.of(
                new Answer.Nearest("目标6.2%", List.of(both)),
                new Answer.Nearest("实际5.5%", List.of(both, example.span("实际5.5%")))));
    VerifiedAnswer shown =
        new CitationVerifier(example).verify(ASKED, answer, none -> Optional.empty());
    assertThat(shown.nearest())
        .containsExactly(
            new VerifiedAnswer.NearestStatement("目标6.2%", List.of(1)),
            new VerifiedAnswer.NearestStatement("实际5.5%", List.of(1, 2)));
    assertThat(shown.citations()).extracting(Citation::number).containsExactly(1, 2);
  }

  @Test
  void a_refusal_puts_no_figure_forward() {
    Example example = Example.of("报告", "目标6.2%");
    VerifiedAnswer shown =
        new CitationVerifier(example)
            .verify(
                Example.asked("What is the target?", Language.ENGLISH),
                new Answer.NotStated("Not stated, perhaps 6.2%.", "kind", List.of()),
                none -> Optional.empty());
    assertThat(shown.text())
        .isEqualTo("The reports hold no sentence that proves an answer to this.");
    assertThat(shown.missing()).isEqualTo("kind");
  }

  @Test
  void choices_may_name_years_but_no_other_figure() {
    Example example = Example.of("报告", "目标6.2%");
    VerifiedAnswer shown =
        new CitationVerifier(example)
            .verify(
                ASKED,
                new Answer.Unclear("是哪一年?", List.of("云溪县2030年的目标?", "云溪县6.2%的目标?")),
                none -> Optional.empty());
    assertThat(shown.choices()).containsExactly("云溪县2030年的目标?");
  }
}
