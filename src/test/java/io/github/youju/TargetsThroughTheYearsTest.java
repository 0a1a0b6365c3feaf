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

/** Questions over the invented reports of one county through the years. */
class TargetsThroughTheYearsTest {
  @TempDir static Path folder;
  private static Answers answers;

  @BeforeAll
  static void index_the_reports() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    report(
        reports,
        2030,
        "全县地区生产总值完成160.2亿元,增长6.1%;固定资产投资增长7.3%;粮食总产量20.1万吨。持续优化营商环境,开办企业当日办结。",
        "地区生产总值增长7%以上,固定资产投资增长9%,城镇新增就业2300人。推动1.2万农村人口稳定脱贫。大力优化营商环境,推行一窗受理。");
    report(
        reports,
        2031,
        "全县地区生产总值完成171.5亿元,增长6.4%;固定资产投资增长9.8%,开发区完成固定资产投资41.6亿元;粮食总产量20.6万吨。1.3万农村人口稳定脱贫。",
        "地区生产总值增速高于全市1个百分点左右,确保全县固定资产投资突破90亿元,固定资产投资增长8%以上。深化营商环境改革,实行免申即享。城镇新增就业2400人。");
    report(
        reports,
        2032,
        "全县地区生产总值完成180.3亿元,增长5.2%;居民人均可支配收入增长5.9%;固定资产投资增长7.1%;粮食总产量21.3万吨。",
        "地区生产总值增长6%左右,固定资产投资增速高于全市平均水平。把营商环境作为头号工程,落实首席服务员制度。");
    answers = new Answers(reports, folder.resolve("index"));
  }

  private static void report(Path folder, int year, String done, String planned)
      throws IOException {
    String text =
        """
        广昌县%d年政府工作报告

        ——%d年1月12日在广昌县第二十届人民代表大会第三次会议上

        县长 顾怀山

        各位代表:

        现在,我代表县人民政府,向大会报告工作,请予审议。

        一、%d年工作回顾

        %d年,%s

        二、%d年工作安排

        今年的主要预期目标是:%s
        """
            .formatted(year, year, year - 1, year - 1, done, year, planned);
    Files.writeString(folder.resolve("guangchang-" + year + ".txt"), text);
  }

  private static Map<String, Object> ask(String... turns) {
    List<String> all = List.of(turns);
    String line = Answers.question("1", all.getLast(), all.subList(0, all.size() - 1));
    return Answers.read(answers.run(line + "\n").getFirst());
  }

  private static String answer(String... turns) {
    return (String) ask(turns).get("answer");
  }

  @Test
  void a_growth_above_that_of_a_larger_place_is_no_rise() {
    assertThat(answer("What was the 2031 GDP growth target?"))
        .contains("growth about 1 percentage point above that of the city[1]");
    assertThat(answer("2031年GDP增长目标是多少?")).contains("地区生产总值增速高于全市1个百分点左右[1]");
  }

  @Test
  void a_part_is_not_set_against_the_target_of_the_whole() {
    assertThat(answer("2030-2032年固定资产投资哪些年没有完成目标?")).doesNotContain("41.6").doesNotContain("90亿元");
    assertThat(answer("2030年固定资产投资完成目标了吗?")).contains("实际比目标高0.8个百分点(9.8-9=0.8)");
  }

  @Test
  void target_and_result_of_several_years_are_told_in_pairs_with_what_is_missing() {
    String pairs = answer("2030年至2032年固定资产投资增速的目标和实际");
    assertThat(pairs)
        .contains("2030年:固定资产投资增长9.8%", "2030年目标:固定资产投资增长9%", "9.8-9=0.8")
        .contains("2031年:固定资产投资增长7.1%", "2031年目标:固定资产投资增长8%以上", "8-7.1=0.9")
        .contains("结果不及目标的有广昌县2031年")
        .contains("广昌县2032年目标:固定资产投资增速高于全市平均水平", "没有写到广昌县2032年固定资产投资的结果");
    assertThat(answer("GDP growth target and result 2030 to 2032"))
        .contains("2030 result", "2030 target", "results worse than their targets")
        .contains("2031 result", "2031 target", "different kinds");
  }

  @Test
  void a_change_through_the_years_is_told_as_a_series() {
    for (String asked : List.of("2029年以来GDP增速变化如何?", "GDP增速从2029年开始怎么发展的", "2029年至今GDP增速变化")) {
      assertThat(answer(asked))
          .as(asked)
          .contains("2029年:地区生产总值增长6.1%", "2030年:地区生产总值增长6.4%", "2031年:地区生产总值增长5.2%");
    }
  }

  @Test
  void each_report_of_several_years_tells_how_it_words_a_matter() {
    String each = answer("2030年以来各年报告怎么写营商环境?");
    assertThat(each).contains("一窗受理").contains("免申即享").contains("头号工程");
    assertThat(answer("How did the business environment change since 2030?"))
        .contains("一窗受理")
        .contains("头号工程");
  }

  @Test
  void one_growth_that_outruns_another_is_a_comparison() {
    assertThat(answer("2031年居民收入增长多少,跑赢GDP了吗?")).contains("5.9-5.2=0.7");
  }

  @Test
  void a_slip_of_the_pen_is_announced() {
    assertThat(answer("2030年粮时产量多少")).startsWith("“粮时产量”按“粮食产量”理解。").contains("20.6万吨");
    assertThat(answer("2030年固定资产投姿增长多少")).startsWith("“固定资产投姿”按“固定资产投资”理解。");
    assertThat(answer("2030 fixed aset investment growth"))
        .startsWith("Reading “aset” as “asset”.")
        .contains("9.8%");
  }

  @Test
  void the_gap_to_a_target_is_worked_out() {
    assertThat(answer("2030年GDP增速低于目标多少")).contains("实际比目标低0.6个百分点(7-6.4=0.6)");
    assertThat(answer("2030年GDP增长多少", "目标呢", "差了多少")).contains("7-6.4=0.6");
    assertThat(answer("What was the GDP growth target for 2030?", "By how much did it miss?"))
        .contains("by 0.6 percentage points (7-6.4=0.6)");
  }

  @Test
  void a_target_whose_result_is_not_stated_is_told_with_that() {
    assertThat(answer("2031年城镇新增就业目标是多少,完成了吗?"))
        .contains("2031年目标:城镇新增就业2400人[1]", "没有写到广昌县2031年城镇新增就业的结果");
    assertThat(answer("2031年GDP增长目标完成了吗?")).contains("5.2%", "高于全市1个百分点左右", "不能直接相减");
    assertThat(answer("2030年脱贫目标完成了吗")).contains("1.3-1.2=0.1");
  }
}
