package io.github.youju.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures of an answer and its quote stand out. */
class FigureWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "东乡区2025年目标:固定资产投资增长5.6%左右[1]。 | 5.6%",
        "粮食总产量稳定在3.2亿斤以上[12]。 | 3.2亿斤",
        "两年相差1.5个百分点(6.1% - 4.6% = 1.5)[1][2]。 | 1.5个百分点",
        "人均49,433元,增长4.2%[1]。 | 49,433元 4.2%",
        "reports 2024 and 2025; target: about 5.6 percent[1] | 5.6 percent",
        "5G基站68个[1]。 | 68个",
        "没有数字。 | ''"
      })
  void figures_stand_out_with_their_units_and_years_and_marks_do_not(
      String answer, String figures) {
    assertThat(String.join(" ", cut(answer, FigureWords.of(answer)))).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "增长5.6%[1] | 投資增長5.6%左右,零售總額增長15.6% | 5.6%",
        "增长5.6%[1] | 投資增長5 .6%左右 | 5 .6%",
        "共49433元[1] | 收入49,433元 | 49,433元",
        "增长5%[1] | 增長5.6% | ''"
      })
  void a_quote_shows_the_figures_of_the_answer_and_no_other(
      String answer, String quote, String figures) {
    assertThat(String.join(" ", cut(quote, FigureWords.stated(quote, answer)))).isEqualTo(figures);
  }

  private static List<String> cut(String text, List<FigureWords.Stretch> stretches) {
    return stretches.stream().map(each -> text.substring(each.begin(), each.end())).toList();
  }
}
