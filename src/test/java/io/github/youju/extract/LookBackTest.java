package io.github.youju.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.ReportKind;
import io.github.youju.document.Role;
import io.github.youju.document.Span;
import io.github.youju.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A report may look back on several years over many paragraphs before it comes to its year. */
class LookBackTest {
  private static final String BOTH = "一、“十六五”时期和2030年工作回顾";
  private static final List<String> TEXT =
      List.of("“十六五”时期,我们迎难而上。", "新建农村公路1204公里。", "刚刚过去的2030年,经济稳步回升。", "新建农村公路187公里。");

  @Test
  void what_adds_up_in_the_look_back_is_no_figure_of_the_year() {
    assertThat(periods(BOTH, BOTH, BOTH, BOTH)).containsExactly("2030 “十六五”", "2030");
  }

  @Test
  void a_part_with_a_year_of_its_own_ends_the_look_back() {
    assertThat(periods(BOTH, "二、2030年工作", "二、2030年工作", "二、2030年工作"))
        .containsExactly("2030", "2030");
  }

  @Test
  void where_no_heading_tells_of_several_years_a_look_back_ends_with_its_paragraph() {
    assertThat(periods("一、工作回顾", "一、工作回顾", "一、工作回顾", "一、工作回顾")).containsExactly("2030", "2030");
  }

  @Test
  void what_was_done_to_those_counted_adds_up_as_well() {
    List<String> text = List.of("“十六五”时期,我们迎难而上。", "36.4万贫困人口稳定脱贫。", "建成区面积达到41平方公里。");
    String heading = "一、“十六五”重大成就";
    assertThat(periods(text, heading, heading, heading)).containsExactly("2030 “十六五”", "2030");
  }

  /** The periods of the two figures, each sentence a paragraph under one of the headings. */
  private static List<String> periods(String... headings) {
    return periods(TEXT, headings);
  }

  private static List<String> periods(List<String> sentences, String... headings) {
    List<Passage> passages = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < headings.length; i++) {
      Span span = new Span("a.txt", begin, begin + sentences.get(i).length());
      passages.add(new Passage(i, List.of(headings[i]), Role.REVIEW, span, List.of(span)));
      begin = span.end() + 1;
    }
    String text = String.join("\n", sentences);
    Span whole = new Span("a.txt", 0, text.length());
    Report report =
        new Report(
            "a.txt",
            1,
            "",
            null,
            2031,
            2030,
            ReportKind.WORK,
            Map.of(),
            whole,
            List.of(),
            passages,
            List.of(),
            List.of());
    List<String> periods = new ArrayList<>();
    for (Fact fact : new FactExtractor().extract(report, text)) {
      periods.add((fact.period().year() + " " + fact.period().stretch()).strip());
    }
    return periods;
  }
}
