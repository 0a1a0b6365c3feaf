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
      社会消费品零售总额实现26.8亿元,增长6.4%。
      空气质量综合指数3.07。
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
    assertThat(ask("宜黄县2030年社零是多少")).startsWith("宜黄县2030年:社会消费品零售总额增长6.2%[1]。\n");
    assertThat(ask("宜黄县2030年社零排名前移了几位")).contains("排名全市第5,较上年前移3位[1]。");
    assertThat(run("facts", "宜黄", "--index", index)).contains("社会消费品零售总额位次变化");
  }

  private static String ask(String question) {
    return run("ask", question, "--index", index);
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
