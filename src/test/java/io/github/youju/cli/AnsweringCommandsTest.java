package io.github.youju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnsweringCommandsTest {
  @TempDir static Path folder;
  private static String index;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void index_one_report() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(
        reports.resolve("report.txt"),
        """
        望溪县2031年政府工作报告

        一、2030年工作回顾

        2030年,全县地区生产总值完成286.4亿元,增长6.1%。

        二、2031年工作安排

        今年的主要预期目标是:地区生产总值增长6%左右,固定资产投资增长8%以上。
        """);
    index = folder.resolve("index").toString();
    new AnsweringCommandsTest().run("", "index", reports.toString(), "--index", index);
  }

  private int run(String input, String... arguments) {
    return new CommandRunner(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err))
        .run(arguments);
  }

  @Test
  void the_words_of_a_question_may_stand_alone_and_options_may_follow() {
    assertThat(run("", "ask", "2031年", "固定资产投资", "目标", "--index", index)).isZero();
    assertThat(out.toString()).startsWith("2031年").contains("8%以上").contains("report.txt#");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_question_can_be_piped_in_and_quotes_around_it_are_taken_off() {
    assertThat(run("“2031年固定资产投资目标?”\n", "ask", "-", "--index", index, "--format", "jsonl"))
        .isZero();
    assertThat(out.toString())
        .startsWith("{\"id\":\"1\",\"question\":\"2031年固定资产投资目标?\",\"status\":\"answered\"");
    out.getBuffer().setLength(0);
    assertThat(run("2031年固定资产投资目标?", "ask", "--index", index)).isZero();
    assertThat(out.toString()).contains("8%以上");
  }

  @Test
  void an_empty_question_is_wrong_usage_told_in_one_line() {
    assertThat(run("", "ask", "", "--index", index)).isEqualTo(2);
    assertThat(run(" \n", "ask", "-", "--index", index)).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("youju: no qu"));
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_piped_question_that_is_not_utf_8_is_refused() {
    byte[] bytes = "望溪县投资目标".getBytes(Charset.forName("GB18030"));
    int code =
        new CommandRunner(
                new ByteArrayInputStream(bytes), new PrintWriter(out), new PrintWriter(err))
            .run("ask", "-", "--index", index);
    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("not UTF-8");
  }

  @Test
  void a_refusal_ends_with_1_and_is_data() {
    assertThat(run("", "ask", "2031年进出口总额目标", "--index", index)).isEqualTo(1);
    assertThat(out.toString()).isNotEmpty();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void of_many_reports_the_years_are_told_and_not_each_report() throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int year = 2031; year <= 2037; year++) {
      Files.writeString(
          many.resolve(year + ".txt"),
          "黎川县%1$d年政府工作报告\n二、%1$d年工作安排\n固定资产投资增长%2$d%%以上。\n".formatted(year, year - 2025));
    }
    assertThat(run("", "ask", "黎川县2045年固定资产投资目标", "--file", many.toString())).isEqualTo(1);
    assertThat(out.toString().replace("\n", "")).contains("收录的是黎川县2031年至2037年的报告。");
  }

  @Test
  void a_filter_leaves_out_the_other_reports() {
    assertThat(run("", "ask", "固定资产投资目标", "--index", index, "--year", "2029")).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo(
            "youju: no report in the index passes --year 2029;"
                + " youju sources lists what there is\n");
  }

  @Test
  void a_refusal_names_the_filter_that_hides_reports() throws IOException {
    Path two = Files.createDirectory(folder.resolve("two"));
    for (int year = 2031; year <= 2032; year++) {
      Files.writeString(
          two.resolve(year + ".txt"),
          "黎川县%1$d年政府工作报告\n二、%1$d年工作安排\n固定资产投资增长%2$d%%以上。\n".formatted(year, year - 2025));
    }
    String files = two.toString();
    assertThat(run("", "ask", "黎川县2032年固定资产投资目标", "--file", files, "--year", "2031")).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo("youju: reports outside of --year 2031: 黎川县2032; ask again without it\n");
    assertThat(run("", "ask", "黎川县2031年固定资产投资目标", "--file", files, "--year", "2031")).isZero();
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void a_cited_file_that_changed_after_it_was_indexed_is_told() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("changing"));
    Path report = reports.resolve("望溪.txt");
    String text = "望溪县2031年政府工作报告\n二、2031年工作安排\n固定资产投资增长%d%%以上。\n";
    Files.writeString(report, text.formatted(8));
    String own = folder.resolve("changing-index").toString();
    assertThat(run("", "index", reports.toString(), "--index", own)).isZero();
    err.getBuffer().setLength(0);
    FileTime later = FileTime.from(Instant.now().plusSeconds(60));
    Files.setLastModifiedTime(report, later);
    assertThat(run("", "ask", "望溪县2031年固定资产投资目标", "--index", own)).isZero();
    assertThat(err.toString()).as("the same words written again").isEmpty();
    Files.writeString(report, text.formatted(9));
    Files.setLastModifiedTime(report, later);
    assertThat(run("", "ask", "望溪县2031年固定资产投资目标", "--index", own)).isZero();
    assertThat(out.toString()).contains("8%以上");
    assertThat(err.toString())
        .startsWith("youju: 望溪.txt was changed after it was indexed;")
        .endsWith("\n");
    err.getBuffer().setLength(0);
    Files.delete(report);
    assertThat(run("", "ask", "望溪县2031年固定资产投资目标", "--index", own)).isZero();
    assertThat(err.toString()).startsWith("youju: 望溪.txt is no longer where it was;");
  }

  @Test
  void a_ranking_says_which_year_it_took_where_none_was_asked_for() throws IOException {
    Path three = Files.createDirectory(folder.resolve("three"));
    int year = 2031;
    for (String place : List.of("黎川县", "广昌县", "资溪县")) {
      int planned = place.equals("资溪县") ? year + 2 : year;
      Files.writeString(
          three.resolve(place + ".txt"),
          "%1$s%2$d年政府工作报告\n二、%2$d年工作安排\n固定资产投资增长%3$d%%以上。\n"
              .formatted(place, planned, place.equals("黎川县") ? 6 : 7));
    }
    assertThat(run("", "ask", "哪个地方固定资产投资目标最高", "--file", three.toString())).isZero();
    assertThat(out.toString().replace("\n", "")).contains("问题没有写年份,比较的是2031年的目标;报告没有写到资溪县2031年");
    assertThat(run("", "ask", "2031年哪个地方固定资产投资目标最高", "--file", three.toString())).isZero();
    assertThat(out.toString().replace("\n", "").split("问题没有写年份", -1)).hasSize(2);
  }

  @Test
  void another_form_or_a_named_index_that_is_not_there_is_one_line() {
    assertThat(run("", "ask", "x", "--index", index, "--format", "pdf")).isEqualTo(2);
    assertThat(run("", "ask", "x", "--index", folder.resolve("none").toString())).isEqualTo(3);
    assertThat(run("", "run", "-", "--index", folder.resolve("none").toString())).isEqualTo(3);
    assertThat(err.toString().lines()).hasSize(3);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_run_writes_results_in_order_and_its_summary_beside_them() {
    int code =
        run("2031年固定资产投资目标\n\n2031年进出口总额目标\n", "run", "-", "--index", index, "--format", "jsonl");
    assertThat(code).isEqualTo(1);
    assertThat(out.toString().lines().map(line -> line.substring(0, 9)))
        .containsExactly("{\"id\":\"1\"", "{\"id\":\"3\"");
    assertThat(err.toString())
        .matches("youju: 2 questions: 1 answered, 1 refused, 0 errors, \\d+\\.\\d s\n");
  }

  @Test
  void a_run_over_a_broken_line_goes_on_and_ends_with_3() {
    int code =
        run(
            "{\"question\":\n{\"id\":\"b\",\"question\":\"2031年固定资产投资目标\"}\n",
            "run",
            "-",
            "--index",
            index);
    assertThat(code).isEqualTo(3);
    assertThat(out.toString())
        .startsWith("1> \nFailed: line 1 is not a JSON object\n\nb> 2031年固定资产投资目标\n");
  }

  @Test
  void youju_alone_takes_each_piped_line_as_a_question() {
    assertThat(run("2031年固定资产投资目标\n/quit\n", "--index", index)).isZero();
    assertThat(out.toString()).startsWith("1> 2031年固定资产投资目标\n").contains("8%以上");
    assertThat(err.toString()).isEmpty();
  }
}
