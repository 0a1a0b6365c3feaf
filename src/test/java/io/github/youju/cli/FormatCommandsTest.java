package io.github.youju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import io.github.youju.format.Fixture;
import io.github.youju.format.Format;
import io.github.youju.format.PdfFixture;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Files of all formats through the whole command line. */
class FormatCommandsTest {
  private static final String QUESTION = "崇仁县2030年建成乡村驿站多少个?";

  @TempDir Path temp;
  private StringWriter out;
  private StringWriter err;

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      mode = Mode.EXCLUDE,
      names = {"XLSX", "XLS", "CSV"})
  void a_question_is_answered_from_a_file_without_an_index(Format format) throws IOException {
    Path file = temp.resolve("报告." + (format == Format.TEXT ? "txt" : format.label()));
    Files.write(file, Fixture.of(format));
    assertThat(run("ask", "--file", file.toString(), "--format", "json", QUESTION)).isZero();
    Map<String, Object> answer = JSON.std.mapFrom(out.toString());
    assertThat(answer.get("answer").toString()).contains("37个");
    Map<?, ?> citation = (Map<?, ?>) ((List<?>) answer.get("citations")).getFirst();
    boolean pages = format == Format.PDF || format == Format.OFD;
    assertThat(citation.get("page")).isEqualTo(pages ? page(format) : null);
    assertThat(err.toString()).isEmpty();
  }

  private static int page(Format format) {
    return format == Format.PDF ? 2 : 1;
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"XLSX", "XLS", "CSV"})
  void each_cell_of_a_table_is_a_fact(Format format) throws IOException {
    Path file = temp.resolve("崇仁县2030年主要指标." + format.label());
    Files.write(file, Fixture.of(format));
    assertThat(run("index", file.toString(), "--index", index())).isZero();
    assertThat(run("table", "--all", "--format", "csv", "--index", index())).isZero();
    assertThat(out.toString())
        .contains(
            "2030,,actual,地区生产总值,level,263.7,,,亿元",
            "2031,,target,地区生产总值,growth,6.5,,,%",
            "2030,,actual,粮食总产量,level,31.2,,,万吨",
            "2030,,actual,城镇居民人均可支配收入,level,48105,,,元");
  }

  @Test
  void a_table_is_of_the_place_and_year_in_the_line_over_it() throws IOException {
    Path file = temp.resolve("a.csv");
    Files.writeString(file, "崇仁县2030年国民经济主要指标,,\n指标,总量,增速(%)\n粮食总产量(万吨),31.2,1.5\n");
    assertThat(run("index", file.toString(), "--index", index())).isZero();
    assertThat(run("sources", "--index", index(), "--format", "jsonl")).isZero();
    assertThat(out.toString())
        .contains("\"title\":\"崇仁县2030年国民经济主要指标\"", "\"region\":\"江西省抚州市崇仁县\"", "\"year\":2030");
    assertThat(run("table", "--all", "--format", "csv", "--index", index())).isZero();
    assertThat(out.toString()).contains("2030,,actual,粮食总产量,level,31.2,,,万吨");
  }

  @Test
  void a_row_of_another_place_is_no_figure_of_the_table_s_own() throws IOException {
    Path file = temp.resolve("抚州市2030年各县区主要指标.csv");
    Files.writeString(file, "地区,地区生产总值(亿元),增长(%)\n抚州市,2107.5,5.6\n临川区,603.1,5.1\n崇仁县,211.7,6.3\n");
    assertThat(run("ask", "--file", file.toString(), "抚州市2030年地区生产总值是多少?")).isZero();
    assertThat(out.toString()).contains("2107.5亿元");
    assertThat(run("ask", "--file", file.toString(), "抚州市2030年地区生产总值增长多少?")).isZero();
    assertThat(out.toString()).contains("5.6%").doesNotContain("5.1%").doesNotContain("6.3%");
    assertThat(run("ask", "--file", file.toString(), "崇仁县2030年地区生产总值是多少?")).isZero();
    assertThat(out.toString()).contains("崇仁县地区生产总值211.7亿元").doesNotContain("2107.5");
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      mode = Mode.EXCLUDE,
      names = {"XLSX", "XLS", "CSV", "ZIP"})
  void what_show_prints_is_what_citations_count_in(Format format) throws IOException {
    String name = "a." + (format == Format.TEXT ? "txt" : format.label());
    Path file = temp.resolve(name);
    Files.write(file, Fixture.of(format));
    assertThat(run("index", file.toString(), "--index", index())).isZero();
    assertThat(run("ask", "--index", index(), "--format", "json", QUESTION)).isZero();
    Map<String, Object> answer = JSON.std.mapFrom(out.toString());
    Map<?, ?> citation = (Map<?, ?>) ((List<?>) answer.get("citations")).getFirst();
    assertThat(run("show", "--text", name, "--index", index())).isZero();
    assertThat(out.toString().substring((int) citation.get("start"), (int) citation.get("end")))
        .isEqualTo(citation.get("quote"));
  }

  @Test
  void the_page_and_the_format_are_told() throws IOException {
    Path file = temp.resolve("a.pdf");
    Files.write(file, Fixture.of(Format.PDF));
    assertThat(run("index", file.toString(), "--index", index())).isZero();
    assertThat(run("ask", "--index", index(), QUESTION)).isZero();
    assertThat(out.toString()).contains(" · 第2页");
    assertThat(run("sources", "--index", index())).isZero();
    assertThat(out.toString()).contains(" pdf ");
  }

  /** Of a file that stood alone it was said twice. */
  @Test
  void a_file_that_cannot_be_read_is_told_once_and_the_others_answer() throws IOException {
    Path scan = Files.write(temp.resolve("scan.pdf"), PdfFixture.blank());
    Path other = Files.write(temp.resolve("b.pdf"), PdfFixture.blank());
    Path text = Files.write(temp.resolve("a.txt"), Fixture.of(Format.TEXT));
    assertThat(run("ask", "--file", scan.toString(), QUESTION)).isEqualTo(3);
    assertThat(err.toString().lines()).hasSize(1);
    String[] all = {"--file", scan.toString(), "--file", other.toString()};
    assertThat(run("ask", all[0], all[1], all[2], all[3], QUESTION)).isEqualTo(3);
    assertThat(err.toString().lines()).hasSize(2);
    assertThat(run("ask", all[0], all[1], "--file", text.toString(), QUESTION)).isEqualTo(3);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(out.toString()).contains("37个");
  }

  @Test
  void an_archive_is_a_folder_that_can_be_forgotten() throws IOException {
    Map<String, byte[]> files =
        Map.of("崇仁/报告.html", Fixture.of(Format.HTML), "说明.exe", new byte[] {1, 2});
    Path file = temp.resolve("r.zip");
    Files.write(file, Fixture.zip(files, Charset.forName("GBK")));
    assertThat(run("index", temp.toString(), "--index", index())).isZero();
    assertThat(run("sources", "--index", index())).isZero();
    assertThat(out.toString()).contains("r.zip/崇仁/报告.html");
    assertThat(run("index", temp.toString(), "--index", index())).isZero();
    assertThat(err.toString()).startsWith("youju: 1 file, 1 report");
    assertThat(run("forget", file.toString(), "--index", index())).isZero();
    assertThat(run("sources", "--index", index())).isZero();
    assertThat(out.toString()).doesNotContain("r.zip");
  }

  @Test
  void a_scan_is_named_as_one_and_the_rest_is_read() throws IOException {
    Files.write(temp.resolve("scan.pdf"), PdfFixture.blank());
    Files.write(temp.resolve("a.txt"), Fixture.of(Format.TEXT));
    assertThat(run("index", temp.toString(), "--index", index())).isEqualTo(3);
    assertThat(err.toString()).contains("1 report").contains("scan.pdf").contains("no text layer");
  }

  private String index() {
    return temp.resolve("index").toString();
  }

  private int run(String... args) {
    out = new StringWriter();
    err = new StringWriter();
    return new CommandRunner(
            InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err))
        .run(args);
  }
}
