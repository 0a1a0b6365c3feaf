package io.github.youju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four short reports that put one thing in different words and units, and questions over all. */
class RankingTest {
  private static final String YIHUANG =
      """
      宜黄县2031年政府工作报告
      一、2030年工作回顾
      社会消费品零售总额增长6.2%,排名全市第5,较上年前移3位;进出口总额完成9.4亿元,增长7.7%。
      环境空气质量综合指数2.85,空气优良天数351天。
      二、2031年工作安排
      地区生产总值增长6%左右,社会消费品零售总额增长7%,城镇登记失业率控制在4.1%以内,粮食总产量稳定在1.52亿斤。
      """;

  private static final String LICHUAN =
      """
      黎川县2031年政府工作报告
      一、2030年工作回顾
      社会消费品零售总额完成41.3亿元,增长5.9%。新增护理型床位140张。
      县城城区环境空气质量综合指数2.41,城区空气优良天数358天。全年空气质量优良率98.6%。
      二、2031年工作安排
      地区生产总值增长5.5%以上,城镇登记失业率控制在3.8%以内,粮食总产量达到9.6万吨以上。
      """;

  private static final String ZIXI =
      """
      资溪县2031年政府工作报告
      一、2030年工作回顾
      社会消费品零售总额实现26.8亿元,增长6.4%;进出口总额完成3.1亿元,下降4.2%。
      空气质量综合指数3.07。新增家庭养老床位60张。
      二、2031年工作安排
      地区生产总值增长6.5%,粮食总产量稳定在0.9亿斤。
      """;

  private static final String GUANGCHANG =
      """
      广昌县2031年政府工作报告
      一、2030年工作回顾
      社会消费品零售总额增长6.8%。
      二、2031年工作安排
      推动经济社会平稳发展。
      """;

  @TempDir static Path temp;
  private static String index;

  @BeforeAll
  static void an_index() throws IOException {
    Path reports = Files.createDirectory(temp.resolve("reports"));
    Files.writeString(reports.resolve("a.txt"), YIHUANG);
    Files.writeString(reports.resolve("b.txt"), LICHUAN);
    Files.writeString(reports.resolve("c.txt"), ZIXI);
    Files.writeString(reports.resolve("d.txt"), GUANGCHANG);
    index = temp.resolve("index").toString();
    run("index", reports.toString(), "--index", index);
  }

  @Test
  void places_gained_in_a_ranking_are_no_amount_of_what_is_ranked() {
    assertThat(ask("宜黄县2030年社零是多少")).startsWith("宜黄县2030年:社会消费品零售总额增长6.2%[1]。");
    assertThat(ask("宜黄县2030年社零排名前移了几位")).contains("排名全市第5,较上年前移3位[1]。");
    assertThat(run("facts", "宜黄", "--index", index)).contains("社会消费品零售总额位次变化");
  }

  @Test
  void a_figure_of_the_town_stands_for_a_place_that_has_no_other() {
    assertThat(ask("2030年空气质量综合指数最低的是哪里"))
        .startsWith("黎川县2030年:县城城区环境空气质量综合指数2.41[1];参加比较的有宜黄县、黎川县、资溪县")
        .doesNotContain("没有写到宜黄", "没有写到黎川");
    assertThat(ask("各地2030年空气质量优良天数")).contains("351天", "城区空气优良天数358天");
  }

  @Test
  void jin_and_tonnes_are_put_in_one_order() {
    assertThat(ask("2031年哪里粮食产量目标最高")).startsWith("黎川县2031年目标:粮食总产量达到9.6万吨以上[1];");
    assertThat(ask("2031年各地粮食产量目标从高到低排")).contains("9.6万吨以上[1];宜黄县2031年目标:粮食总产量稳定在1.52亿斤");
    assertThat(ask("2031年哪些地方粮食产量目标超过5万吨")).contains("黎川", "1.52亿斤").doesNotContain("0.9亿斤");
  }

  @Test
  void the_best_is_the_lowest_where_less_is_better() {
    assertThat(ask("2030年空气质量综合指数最好的是哪里")).contains("黎川县2030年:县城城区环境空气质量综合指数2.41[1]");
    assertThat(ask("2030年空气质量综合指数最差的是哪里")).startsWith("资溪县2030年:空气质量综合指数3.07[1]");
    assertThat(ask("Which place has the best unemployment rate target for 2031?"))
        .contains("no more than 3.8%")
        .doesNotContain("4.1%");
    assertThat(ask("2030年哪里社零增速最好")).startsWith("广昌县2030年:社会消费品零售总额增长6.8%[1]");
  }

  @Test
  void what_a_place_puts_otherwise_is_told_and_not_denied() {
    assertThat(ask("2030年哪个地方空气质量最好"))
        .startsWith("黎川县2030年:城区空气优良天数358天[1];")
        .containsPattern("写法不同、没有参加比较的有资溪县2030年:空气质量综合指数3\\.07")
        .contains("报告没有写到广昌县2030年。");
  }

  @Test
  void the_only_figure_is_told_as_the_only_one() {
    assertThat(ask("2030年空气质量优良率最高的是哪里"))
        .startsWith("黎川县2030年:空气质量优良天数比例98.6%[1];只有这一处写明,无从比较;报告没有写到");
    assertThat(ask("2030年养老床位最多的是哪里"))
        .contains("护理型床位140张[1];只有这一处写明,无从比较;", "没有参加比较的有资溪县2030年:新增家庭养老床位60张[2]");
  }

  @Test
  void a_list_gives_the_amount_where_it_is_stated() {
    assertThat(ask("各地2030年社会消费品零售总额"))
        .contains("宜黄县2030年:社会消费品零售总额增长6.2%", "社会消费品零售总额41.3亿元,增长5.9%", "26.8亿元,增长6.4%");
    assertThat(ask("各地2030年社会消费品零售总额增长多少")).doesNotContain("亿元[");
  }

  @Test
  void an_average_of_all_places_is_worked_out() {
    assertThat(ask("2031年GDP目标平均是多少")).contains("平均6%((6+5.5+6.5)÷3=6)").contains("报告没有写到广昌县2031年");
    assertThat(ask("2030年进出口总额增速平均是多少")).contains("平均1.75%((7.7-4.2)÷2=1.75)");
  }

  @Test
  void a_refusal_offers_what_is_near_to_the_indicator() {
    assertThat(ask("exports growth of Yihuang in 2030"))
        .startsWith("The reports do not state")
        .contains("total imports and exports", "7.7%");
    assertThat(ask("黎川县2030年新增养老床位多少张")).startsWith("报告没有写到").contains("新增护理型床位140张[1]");
  }

  /** The answer, its lines not broken. */
  private static String ask(String question) {
    return run("ask", question, "--index", index)
        .replaceAll("(?<=[\\p{IsHan};,:。])\n *|(?<=\\d)\n *(?=\\p{IsHan})", "");
  }

  private static String run(String... args) {
    StringWriter out = new StringWriter();
    new CommandRunner(
            InputStream.nullInputStream(),
            new PrintWriter(out),
            new PrintWriter(new StringWriter()))
        .run(args);
    return out.toString();
  }
}
