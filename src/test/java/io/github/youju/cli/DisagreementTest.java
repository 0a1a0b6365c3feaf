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

/** Two short reports of one place and year that state different figures. */
class DisagreementTest {
  private static final String WORK =
      """
      黎川县2031年政府工作报告
      一、2030年工作回顾
      地区生产总值增长5.1%。一般公共预算收入完成13.5亿元。预计社会消费品零售总额增长7%。
      二、2031年工作安排
      地区生产总值增长6%以上。
      """;

  private static final String PLAN =
      """
      黎川县2030年国民经济和社会发展计划执行情况与2031年国民经济和社会发展计划草案的报告
      一、2030年计划执行情况
      地区生产总值增长5.4%。一般公共预算收入完成13.48亿元。社会消费品零售总额增长6.8%。
      二、2031年主要目标
      地区生产总值增长6%以上。
      """;

  @TempDir static Path temp;
  private static String both;
  private static String one;

  @BeforeAll
  static void two_indexes() throws IOException {
    Path reports = Files.createDirectory(temp.resolve("reports"));
    Path work = Files.writeString(reports.resolve("work.txt"), WORK);
    Files.writeString(reports.resolve("plan.txt"), PLAN);
    both = temp.resolve("both").toString();
    one = temp.resolve("one").toString();
    run("index", reports.toString(), "--index", both);
    run("index", work.toString(), "--index", one);
  }

  /** Where every passage had the words they once weighed nothing, and the question was refused. */
  @Test
  void a_report_of_a_few_lines_answers_although_its_words_are_in_every_line() {
    assertThat(ask("黎川县2030年地区生产总值增长多少", one)).startsWith("黎川县2030年:地区生产总值增长5.1%[1]。\n");
  }

  @Test
  void figures_that_differ_are_both_told() {
    assertThat(ask("黎川县2030年地区生产总值增长多少", both))
        .contains("地区生产总值增长5.4%[1]", "另一份报告为地区生产总值增长5.1%[2]", "work.txt#");
    assertThat(ask("What was Lichuan County's GDP growth in 2030?", both))
        .contains("5.1%", "another report has", "5.4%");
  }

  @Test
  void what_both_state_is_told_once() {
    assertThat(ask("黎川县2031年地区生产总值目标", both)).contains("6%以上[1]。").doesNotContain("另一份");
  }

  @Test
  void one_with_a_digit_more_takes_the_place_of_the_rounded_one() {
    assertThat(ask("黎川县2030年一般公共预算收入多少", both)).contains("13.48亿元[1]。").doesNotContain("另一份");
  }

  @Test
  void a_result_takes_the_place_of_an_estimate() {
    assertThat(ask("黎川县2030年社会消费品零售总额增长多少", both)).contains("增长6.8%[1]。").doesNotContain("另一份");
  }

  private static String ask(String question, String index) {
    return run("ask", question, "--index", index);
  }

  private static String run(String... words) {
    StringWriter out = new StringWriter();
    new CommandRunner(
            InputStream.nullInputStream(),
            new PrintWriter(out),
            new PrintWriter(new StringWriter()))
        .run(words);
    return out.toString();
  }
}
