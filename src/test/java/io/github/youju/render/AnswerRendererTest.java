package io.github.youju.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.jr.ob.JSON;
import io.github.youju.answer.Answer;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.UserException;
import io.github.youju.question.Language;
import io.github.youju.verify.CitationVerifier;
import io.github.youju.verify.Example;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerRendererTest {
  private static final Example EXAMPLE =
      Example.of(
          "2031年云溪县政府工作报告",
          "今年的预期目标是:固定资产投资增长5 .6%左右,社会 消费品零售总额增长7%,城镇新增就业1200人以上,"
              + "新建改建农村公路86公里,完成老旧小区改造14个,粮食总产量稳定在3.2亿斤以上。\u001b[31m");

  private static VerifiedAnswer verified(Answer answer, Language language) {
    return new CitationVerifier(EXAMPLE)
        .verify(Example.asked("云溪县2031年固定资产投资目标?", language), answer, none -> Optional.empty())
        .after(12);
  }

  private static VerifiedAnswer stated() {
    return verified(
        new Answer.Stated(
            "云溪县2031年固定资产投资目标增长5.6%左右。[1]", List.of(EXAMPLE.span("固定资产投资增长5 .6%左右")), "fact"),
        Language.SIMPLIFIED);
  }

  private static String rendered(VerifiedAnswer answer, String format, Theme theme)
      throws IOException {
    StringWriter text = new StringWriter();
    AnswerRenderer.of(format, theme).render(answer, new PrintWriter(text));
    return text.toString();
  }

  @Test
  void an_answer_is_followed_by_its_proof() throws IOException {
    assertThat(rendered(stated(), "text", Theme.plain()))
        .isEqualTo(
            """
            云溪县2031年固定资产投资目标增长5.6%左右。[1]

            [1] 云溪县 · 2031 · 二、主要目标 › (一)预期指标
                「固定资产投资增长5 .6%左右」
                云溪县.txt#24-39
            """);
  }

  @Test
  void a_long_quote_is_wrapped_by_columns_and_nothing_in_it_acts_on_the_terminal()
      throws IOException {
    Answer answer =
        new Answer.Stated(
            "7%[1]",
            List.of(
                EXAMPLE.span(
                    "社会 消费品零售总额增长7%,城镇新增就业1200人以上,新建改建农村公路86公里,"
                        + "完成老旧小区改造14个,粮食总产量稳定在3.2亿斤以上。\u001b[31m")),
            "");
    assertThat(rendered(verified(answer, Language.SIMPLIFIED), "text", Theme.plain()))
        .isEqualTo(
            """
            7%[1]

            [1] 云溪县 · 2031 · 二、主要目标 › (一)预期指标
                「社会消费品零售总额增长7%,城镇新增就业1200人以上,新建改建农村公路86公里,完
                成老旧小区改造14个,粮食总产量稳定在3.2亿斤以上。\ufffd[31m」
                云溪县.txt#40-115
            """)
        .doesNotContain("\u001b");
  }

  @Test
  void three_figures_or_more_that_fill_a_line_stand_on_lines_of_their_own() throws IOException {
    List<String> items =
        List.of(
            "云溪县2031年目标:固定资产投资增长5.6%左右[1]",
            "云溪县2031年目标:社会消费品零售总额增长7%[2]", "云溪县2031年目标:城镇新增就业1200人以上[3]");
    Answer answer =
        new Answer.Stated(
            String.join(";", items) + "。",
            List.of(
                EXAMPLE.span("固定资产投资增长5 .6%左右"),
                EXAMPLE.span("社会 消费品零售总额增长7%"),
                EXAMPLE.span("城镇新增就业1200人以上")),
            "");
    assertThat(rendered(verified(answer, Language.SIMPLIFIED), "text", Theme.plain()).lines())
        .startsWith(items.get(0) + ";", items.get(1) + ";", items.get(2) + "。", "");
  }

  @Test
  void a_refusal_speaks_in_the_language_of_the_question() throws IOException {
    Answer answer =
        new Answer.NotStated(
            "The report of Yunxi does not state its exports.",
            "indicator",
            List.of(
                new Answer.Nearest(
                    "Retail sales: growth of 7%", List.of(EXAMPLE.span("零售总额增长7%")))));
    assertThat(rendered(verified(answer, Language.ENGLISH), "text", Theme.plain()))
        .isEqualTo(
            """
            The report of Yunxi does not state its exports.
            Nearest:
              Retail sales: growth of 7%[1]

            [1] 云溪县 · 2031 · 二、主要目标 › (一)预期指标
                「零售总额增长7%」
                云溪县.txt#46-54
            """);
  }

  @Test
  void choices_are_numbered() throws IOException {
    Answer answer = new Answer.Unclear("问的是哪一年?", List.of("云溪县2030年?", "云溪县2031年?"));
    assertThat(rendered(verified(answer, Language.SIMPLIFIED), "text", Theme.plain()))
        .isEqualTo("问的是哪一年?\n可以这样问:\n  1. 云溪县2030年?\n  2. 云溪县2031年?\n");
  }

  @Test
  void colour_is_only_there_when_it_is_wanted() throws IOException {
    assertThat(rendered(stated(), "text", Theme.colored())).contains("\u001b[36m[1] 云溪县");
    assertThat(Theme.chosen("auto", true, Map.of())).isSameAs(Theme.colored());
    assertThat(Theme.chosen("auto", false, Map.of())).isSameAs(Theme.plain());
    assertThat(Theme.chosen("auto", true, Map.of("NO_COLOR", "1"))).isSameAs(Theme.plain());
    assertThat(Theme.chosen("auto", true, Map.of("TERM", "dumb"))).isSameAs(Theme.plain());
    assertThat(Theme.chosen("always", false, Map.of("NO_COLOR", "1"))).isSameAs(Theme.colored());
  }

  @Test
  void json_lines_hold_every_field_in_its_order() throws IOException {
    assertThat(rendered(stated(), "jsonl", Theme.colored()))
        .isEqualTo(
            "{\"id\":\"1\",\"question\":\"云溪县2031年固定资产投资目标?\",\"status\":\"answered\","
                + "\"answer\":\"云溪县2031年固定资产投资目标增长5.6%左右。[1]\",\"nearest\":[],\"choices\":[],"
                + "\"citations\":[{\"n\":1,\"source\":\"云溪县.txt\",\"report\":\"2031年云溪县政府工作报告\","
                + "\"region\":\"某省某市云溪县\",\"year\":2031,\"section\":[\"二、主要目标\",\"(一)预期指标\"],"
                + "\"start\":24,\"end\":39,\"quote\":\"固定资产投资增长5 .6%左右\",\"page\":null,"
                + "\"sample\":false}],\"slots\":{\"places\":[],\"years\":[],\"kind\":null,"
                + "\"indicators\":[],\"subject\":\"\",\"measures\":[],\"carried\":[]},\"missing\":\"\","
                + "\"module\":\"rules\",\"method\":\"fact\",\"elapsedMs\":12,\"message\":\"\"}\n");
  }

  @Test
  void json_gives_back_the_exact_quote_and_no_raw_control_character() throws IOException {
    Answer answer = new Answer.Stated("好[1]", List.of(EXAMPLE.span("以上。\u001b[31m")), "");
    String json = rendered(verified(answer, Language.SIMPLIFIED), "json", Theme.plain());
    assertThat(json).doesNotContain("\u001b");
    Map<?, ?> citation = (Map<?, ?>) ((List<?>) JSON.std.mapFrom(json).get("citations")).get(0);
    assertThat(citation.get("quote")).isEqualTo("以上。\u001b[31m");
    assertThat(JsonFields.escaped("\"a\u202eb\u2028\u0085\""))
        .isEqualTo("\"a\\u202eb\\u2028\\u0085\"");
  }

  @Test
  void many_answers_are_one_json_array() throws IOException {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    AnswerRenderer renderer = AnswerRenderer.of("json", Theme.plain());
    renderer.renderNext(stated(), 0, out);
    renderer.renderNext(VerifiedAnswer.failed("?", "broken", ExitStatus.BUG).named("q2"), 1, out);
    renderer.finish(2, out);
    List<?> answers = (List<?>) JSON.std.anyFrom(text.toString());
    assertThat(answers.stream().map(answer -> ((Map<?, ?>) answer).get("status")).toList())
        .isEqualTo(List.of("answered", "error"));
  }

  @Test
  void another_form_is_wrong_usage() {
    assertThatThrownBy(() -> AnswerRenderer.of("pdf", Theme.plain()))
        .isInstanceOf(UserException.class)
        .hasMessage("no format 'pdf' for answers; use text, json, jsonl, csv, md or html");
  }
}
