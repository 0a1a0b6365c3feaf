package io.github.youju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged, doubled and wrongly guessed files, each through the whole command line. */
class DamagedFilesTest {
  private static final String REPORT =
      """
      2024年凤阳县政府工作报告
      各位代表:
      现在,我代表县人民政府,向大会报告工作,请予审议。
      一、2023年工作回顾
      全年粮食总产量达4l.38万吨,增长1。5%。全县公路客运量达到3 2.7万人次。
      新建村级养老服务点35个,改造农村危房120户,疏浚河道18公里。
      城镇新增就业32OO人,发放创业担保贷款1.2亿元,惠及创业者640人。
      二、2024年工作安排
      全县地区生产总值预期增长6%左右,新建口袋公园12个。
      改造老旧小区16个,新增停车泊位900个,让居民住得更舒心。
      """;

  @TempDir Path temp;
  private Path reports;
  private StringWriter out;
  private StringWriter err;

  @BeforeEach
  void a_folder() throws IOException {
    reports = Files.createDirectory(temp.resolve("reports"));
    Files.writeString(reports.resolve("a.txt"), REPORT);
  }

  @Test
  void an_answer_has_the_figure_as_meant_and_the_quote_as_written() throws IOException {
    assertThat(run("index", reports.toString())).isZero();
    assertAnswer("凤阳县2023年粮食总产量是多少?", "41.38万吨", "4l.38万吨");
    assertAnswer("凤阳县2023年公路客运量是多少?", "32.7万人次", "3 2.7万人次");
    assertAnswer("凤阳县2023年城镇新增就业多少人?", "3200人", "32OO人");
  }

  @Test
  void answers_cite_one_of_two_copies_and_sources_names_the_other() throws IOException {
    String page = "首页 > 公文 > 报告\n登录 注册\n" + REPORT.replace("1。5%", "1.5%") + "上一篇:2023年青岛市政府工作报告\n";
    Files.writeString(reports.resolve("b.txt"), page);
    Files.writeString(reports.resolve("c.txt"), REPORT.substring(0, REPORT.length() - 60));
    assertThat(run("index", reports.toString())).isZero();
    assertThat(run("ask", "凤阳县2023年改造农村危房多少户?", "--format", "jsonl")).isZero();
    Map<String, Object> answer = JSON.std.mapFrom(out.toString());
    assertThat((List<?>) answer.get("citations")).hasSize(1);
    assertThat(run("sources", "--format", "jsonl")).isZero();
    List<Object> copies = new ArrayList<>();
    for (String line : out.toString().lines().toList()) {
      copies.add(JSON.std.mapFrom(line).get("copyOf"));
    }
    assertThat(copies).containsExactly(null, "a.txt#1", "a.txt#1");
    assertThat(run("sources")).isZero();
    assertThat(out.toString()).contains("b.txt#1: a copy of a.txt#1, which answers cite");
  }

  @Test
  void the_users_word_wins_and_only_what_it_is_about_is_read_again() throws IOException {
    Files.writeString(reports.resolve("b.txt"), REPORT.replace("凤阳县", "歙县").replace("35个", "36个"));
    assertThat(run("index", reports.toString())).isZero();
    Files.writeString(
        reports.resolve("youju.yml"),
        "reports:\n  - file: 'b*'\n    region: 安徽省滁州市凤阳县\n    year: 2020\n    kind: plan\n");
    assertThat(run("index", reports.toString())).isZero();
    assertThat(err.toString()).contains("1 unchanged").doesNotContain(".yml");
    assertThat(run("sources", "--format", "jsonl")).isZero();
    Map<String, Object> corrected = JSON.std.mapFrom(out.toString().lines().toList().get(1));
    assertThat(corrected)
        .containsEntry("region", "安徽省滁州市凤阳县")
        .containsEntry("year", 2020)
        .containsEntry("reviewedYear", 2019)
        .containsEntry("kind", "plan")
        .containsEntry("confidence", Map.of("region", 1.0, "year", 1.0, "kind", 1.0))
        .containsEntry("title", "2024年歙县政府工作报告")
        .as("the user's word is not called the text's, nor the title missing")
        .containsEntry("warnings", List.of());
    assertThat(run("sources", "--explain")).isZero();
    assertThat(out.toString())
        .contains("+ 100  your word in youju.yml")
        .contains("title: 安徽省黄山市歙县「2024年歙县政府工作报告」");
    Files.delete(reports.resolve("youju.yml"));
    assertThat(run("index", reports.toString())).isZero();
    assertThat(err.toString()).contains("1 unchanged");
  }

  @Test
  void a_mistake_in_the_users_word_is_one_line() throws IOException {
    assertMistake(
        "- file: a.txt\n    year: 20244\n", "'a.txt' needs a number for year, not '20244'");
    assertMistake("- file: a.txt\n    region: 吉林\n", "has a region that can be 吉林省, 吉林省吉林市");
    assertMistake("- file: a.txt\n    region: 无此县\n", "has no known region '无此县'");
    assertMistake("- file: a.txt\n    sort: plan\n", "has no 'sort'; there is file, part, region");
    assertMistake("- file: a.txt\n    kind: budget\n", "has no kind 'budget'");
    assertMistake("- year: 2024\n", "has a report without its file");
    Files.writeString(reports.resolve("youju.yml"), "reports:\n  - file: z.txt\n    year: 2024\n");
    assertThat(run("index", reports.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("no file fits 'z.txt'");
  }

  private void assertMistake(String entry, String line) throws IOException {
    Files.writeString(reports.resolve("youju.yml"), "reports:\n  " + entry);
    assertThat(run("index", reports.toString())).isEqualTo(2);
    assertThat(err.toString()).contains(line);
    assertThat(err.toString().lines()).hasSize(1);
  }

  private void assertAnswer(String question, String said, String quoted) throws IOException {
    assertThat(run("ask", question, "--format", "jsonl")).isZero();
    Map<String, Object> answer = JSON.std.mapFrom(out.toString());
    assertThat((String) answer.get("answer")).contains(said).doesNotContain(quoted);
    Map<?, ?> citation = (Map<?, ?>) ((List<?>) answer.get("citations")).getFirst();
    assertThat((String) citation.get("quote")).contains(quoted);
  }

  private int run(String... args) {
    out = new StringWriter();
    err = new StringWriter();
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--index";
    all[args.length + 1] = temp.resolve("index").toString();
    return new CommandRunner(
            InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err))
        .run(all);
  }
}
