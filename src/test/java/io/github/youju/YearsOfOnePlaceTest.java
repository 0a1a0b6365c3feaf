package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of one invented city over many years: a figure answers for its own time and no other. */
class YearsOfOnePlaceTest {
  private static final Map<String, String> REPORTS =
      Map.of(
          "2016.txt",
          """
          渭南市2016年政府工作报告

          一、“十二五”重大成就

          固定资产投资年均增长16.3%。36.4万贫困人口稳定脱贫,群众福祉显著提高。

          二、“十三五”发展思路和主要目标

          全市生产总值年均增长8%左右。2020年粮食产量达到210万吨。
          """,
          "2017.txt",
          """
          渭南市2017年政府工作报告

          一、2016年工作回顾

          全市服务业增加值占生产总值比重为39.2%,比2011年提高6个百分点。

          二、2017年工作安排

          生产总值增长8%左右。
          """,
          "2021.txt",
          """
          渭南市2021年政府工作报告

          一、2020年工作回顾及“十三五”主要成就

          一般公共预算收入超90亿元,年均增长7.3%,高于全省1.2个百分点。三次产业结构从22.1:40.3:37.6调整到20.2:38.4:41.4,第三产业比重提高3.8个百分点。

          二、2021年工作安排

          规模以上工业增加值增长7%左右。
          """,
          "2023.txt",
          """
          渭南市2023年政府工作报告

          一、过去五年工作回顾

          一般公共预算收入112.6亿元,是2017年的1.5倍,年均增长8.4%。固定资产投资年均增长9.7%。

          二、2023年工作安排

          规模以上工业增加值增长7.5%左右。
          """,
          "2026.txt",
          """
          渭南市2026年政府工作报告

          一、“十四五”时期和2025年工作回顾

          固定资产投资、社会消费品零售总额年均增长8.6%、5.7%,高于全省3.1、1.4个百分点。

          刚刚过去的2025年,我们真抓实干。完成户厕改造4.6万户。9.3万人实现稳定脱贫。集中开工亿元以上项目96个,总投资712亿元。

          二、“十五五”时期主要目标任务

          居民人均可支配收入增长和经济增长同步。

          三、2026年重点工作安排

          规上工业增加值增长6.5%左右。实现产业脱贫5万人。确保完成今年全市85个贫困村、8.7万农村贫困人口稳定脱贫。
          """);

  @TempDir static Path folder;
  private static Answers answers;

  @BeforeAll
  static void index_them() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    for (Map.Entry<String, String> each : REPORTS.entrySet()) {
      Files.writeString(reports.resolve(each.getKey()), each.getValue());
    }
    answers = new Answers(reports, folder.resolve("index"));
  }

  private static Map<String, Object> answer(String question) {
    return Answers.read(answers.run(Answers.question("1", question, List.of())).getFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "十四五固定资产投资年均增长多少,8.6%",
    "十二五期间固定资产投资年均增长多少?,16.3%",
    "“十三五”一般公共预算收入年均增长多少?,7.3%",
    "十三五期间财政收入年均增长多少?,7.3%",
    "十三五GDP年均增长目标是多少,8%",
    "十三五粮食产量目标,210万吨",
    "十二五脱贫多少人,36.4万",
    "十五五居民收入目标,同步",
    "What was the average annual growth of general public budget revenue in the 13th Five-Year Plan?,7.3%",
    "How much did fixed-asset investment grow a year in the fourteenth five-year plan?,8.6%",
    "What was the GDP growth target of the 13th Five-Year Plan?,8%",
  })
  void a_plan_is_answered_with_what_is_told_of_its_own_years(String question, String figure) {
    assertThat((String) answer(question).get("answer")).contains(figure);
  }

  @ParameterizedTest
  @CsvSource({
    "十五五规模以上工业增加值目标",
    "十三五固定资产投资年均增长多少",
    "十四五一般公共预算收入年均增长多少",
    "2015年脱贫多少人?",
  })
  void a_figure_of_another_time_is_none_of_the_plan_or_year(String question) {
    assertThat(answer(question)).containsEntry("status", "refused");
  }

  @ParameterizedTest
  @CsvSource({
    "2020年三产比重是多少,41.4%",
    "2016年服务业占比,39.2%",
    "2025年改造户厕多少户,户厕改造4.6万户",
    "2025年脱贫人数,9.3万人"
  })
  void a_share_is_told_before_its_rise_and_a_thing_by_another_word(String question, String figure) {
    assertThat((String) answer(question).get("answer")).contains(figure);
  }

  @Test
  void a_series_of_a_share_takes_it_under_both_of_its_names() {
    assertThat((String) answer("历年第三产业占比").get("answer")).contains("39.2%", "41.4%");
  }

  @Test
  void a_part_is_not_told_for_the_whole() {
    assertThat((String) answer("2026年脱贫多少人?").get("answer")).contains("8.7万").doesNotContain("5万人");
  }

  @ParameterizedTest
  @CsvSource({
    "2025年最大的项目是哪个?",
    "2026年报告中总投资最大的项目是什么",
    "What was the largest project named in the 2026 report?",
  })
  void no_sum_of_many_projects_is_told_for_the_largest_one(String question) {
    assertThat(answer(question)).containsEntry("status", "refused");
  }

  @Test
  void the_mean_of_the_years_is_not_told_for_a_year_of_the_plan() {
    assertThat((String) answer("2016年固定资产投资增长多少").get("status")).isEqualTo("refused");
  }
}
