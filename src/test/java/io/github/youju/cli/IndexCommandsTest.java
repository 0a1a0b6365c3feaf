package io.github.youju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands around the index, each through the whole command line. */
class IndexCommandsTest {
  private static final String REPORT =
      """
      东乡区政府工作报告𠮷
      ——2025年1月8日在东乡区人民代表大会上
      一、2024年工作回顾
      全年粮食总产量达到12.5万吨,\u001b[31m下降0.8%。
      二、2025年工作安排
      固定资产投资增长8%左右。新建村级养老服务点35个。
      """;

  @TempDir Path temp;
  private String index;
  private StringWriter out;
  private StringWriter err;

  @BeforeEach
  void an_index_of_one_report() throws IOException {
    index = temp.resolve("index").toString();
    Path reports = Files.createDirectory(temp.resolve("reports"));
    Files.writeString(reports.resolve("a#1.txt"), REPORT);
    assertThat(run("index", reports.toString())).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).startsWith("youju: 1 file, 1 report, ");
  }

  @Test
  void sources_has_every_field_of_the_contract() throws IOException {
    assertThat(run("sources", "--format", "jsonl")).isZero();
    Map<String, Object> report = JSON.std.mapFrom(out.toString());
    assertThat(report)
        .containsKeys(
            "source",
            "part",
            "title",
            "region",
            "regionCode",
            "level",
            "year",
            "reviewedYear",
            "kind",
            "speaker",
            "date",
            "meeting",
            "sections",
            "passages",
            "facts",
            "encoding",
            "warnings")
        .containsEntry("source", "a#1.txt")
        .containsEntry("year", 2025)
        .containsEntry("kind", "work")
        .containsEntry("encoding", "UTF-8");
  }

  @Test
  void what_search_cites_is_what_show_shows_and_what_the_file_holds() throws IOException {
    assertThat(run("search", "養老服務", "--format", "jsonl")).isZero();
    Map<String, Object> hit = JSON.std.mapFrom(out.toString().lines().findFirst().orElseThrow());
    int start = (int) hit.get("start");
    int end = (int) hit.get("end");
    int from = REPORT.offsetByCodePoints(0, start);
    String quote = REPORT.substring(from, REPORT.offsetByCodePoints(from, end - start));
    assertThat(hit).containsEntry("quote", quote);
    String name = "a#1.txt#" + start + "-" + end;
    assertThat(run("show", name, "--format", "jsonl")).isZero();
    assertThat(JSON.std.mapFrom(out.toString())).containsEntry("quote", quote);
    assertThat(run("show", name)).isZero();
    assertThat(out.toString()).contains("「新建村级养老服务点35个。」").contains(name);
  }

  @Test
  void nothing_in_a_file_acts_on_the_terminal() {
    assertThat(run("search", "粮食总产量")).isZero();
    assertThat(out.toString()).contains("粮食总产量").doesNotContain("\u001b");
  }

  @Test
  void show_text_prints_the_file_exactly() {
    assertThat(run("show", "--text", "a#1.txt")).isZero();
    assertThat(out.toString()).isEqualTo(REPORT);
  }

  @Test
  void wrong_names_are_one_line() {
    for (String name : List.of("a#1.txt", "a#1.txt#9-3", "a#1.txt#0-99999", "#1-2")) {
      assertThat(run("show", name)).as(name).isEqualTo(2);
      assertThat(err.toString().lines()).as(name).hasSize(1);
    }
    assertThat(run("show", "b.txt#1-2")).isEqualTo(3);
    assertThat(run("sources", "--format", "xml")).isEqualTo(2);
    assertThat(err.toString()).contains("use text, json or jsonl");
    assertThat(run("search", "粮食", "--limit", "0")).isEqualTo(2);
    assertThat(run("search", " ")).isEqualTo(2);
  }

  @Test
  void filters_hold_and_nothing_found_is_not_stated() {
    assertThat(run("search", "固定资产投资", "--year", "2025")).isZero();
    assertThat(run("search", "固定资产投资", "--year", "2020")).isEqualTo(1);
    assertThat(err.toString()).contains("no report in the index passes --year 2020");
    assertThat(run("search", "航天发射场")).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_missing_index_or_folder_is_mendable() {
    index = temp.resolve("none").toString();
    assertThat(run("sources")).isEqualTo(3);
    assertThat(err.toString()).contains("no index at").contains("youju index");
    assertThat(run("doctor")).isEqualTo(3);
    assertThat(out.toString()).contains("!!  no index at " + index + ": run youju index");
    assertThat(run("index", temp.resolve("nowhere").toString())).isEqualTo(3);
  }

  @Test
  void doctor_finds_everything_in_place() {
    assertThat(run("doctor")).isZero();
    assertThat(out.toString()).contains("ok  index at").contains("ok  search");
  }

  private int run(String... args) {
    out = new StringWriter();
    err = new StringWriter();
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--index";
    all[args.length + 1] = index;
    return new CommandRunner(
            InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err))
        .run(all);
  }
}
