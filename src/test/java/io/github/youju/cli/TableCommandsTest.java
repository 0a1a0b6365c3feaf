package io.github.youju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that give figures as data, each through the whole command line. */
class TableCommandsTest {
  /**
   * A report that is no friend: formulas, markup and terminal codes, and two figures that differ.
   */
  private static final String HOSTILE =
      """
      黎川县2031年政府工作报告
      ——2031年1月8日在黎川县人民代表大会上
      一、2030年工作回顾
      地区生产总值完成131.7亿元,增长5.1%。经核算,地区生产总值增长5.4%。
      =HYPERLINK("http://localhost")项目完成投资12亿元。@SUM(1)产业基地完成投资3亿元。
      <script>alert(1)</script>园区新增企业6家。\u001b[31m红色项目完成投资8亿元。
      二、2031年工作安排
      地区生产总值增长6%以上,力争达到6.5%。
      """;

  @TempDir static Path temp;
  private static String index;
  private StringWriter out;
  private StringWriter err;

  @BeforeAll
  static void an_index_of_four_reports() throws IOException {
    Path reports = Files.createDirectory(temp.resolve("reports"));
    Path written = Path.of("src/test/resources/io/github/youju/answer/reports");
    try (var files = Files.list(written)) {
      for (Path file : files.toList()) {
        Files.copy(file, reports.resolve(file.getFileName()));
      }
    }
    Files.writeString(reports.resolve("hostile.txt"), HOSTILE);
    index = temp.resolve("index").toString();
    assertThat(new TableCommandsTest().run("index", reports.toString())).isZero();
  }

  @Test
  void the_long_form_has_the_columns_of_the_contract_and_exact_quotes() throws IOException {
    assertThat(run("table", "--all", "--format", "csv")).isZero();
    assertThat(out.toString().lines().findFirst().orElseThrow())
        .startsWith(
            "region,region_code,level,year,period,kind,indicator,measure,value,low,high,unit,"
                + "qualifier,wording,text,scope,subject,source,report,section,start,end,quote");
    assertThat(run("table", "--all", "--format", "jsonl")).isZero();
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSizeGreaterThan(80);
    for (String line : lines) {
      Map<String, Object> row = JSON.std.mapFrom(line);
      String text = Files.readString(temp.resolve("reports").resolve((String) row.get("source")));
      int start = ((Number) row.get("start")).intValue();
      int end = ((Number) row.get("end")).intValue();
      assertThat(row.get("quote"))
          .isEqualTo(new String(text.codePoints().toArray(), start, end - start));
    }
  }

  @Test
  void places_stand_beside_indicators_with_each_figure_proved() {
    assertThat(run("table", "--indicator", "GDP,固投", "--kind", "target", "--year", "2031"))
        .isZero();
    assertThat(out.toString())
        .startsWith(
            """
            2031 · 目标 · 增速
            地区              地区生产总值  固定资产投资
            南康区               7%左右[1]        10%[2]
            黎川县  6%以上(力争6.5%)[3][4]             —
            崇仁县             6.5%左右[5]     8%以上[6]

            [1] 「今年的主要预期目标是:地区生产总值增长7%左右」
                nankang-2031-work.txt#668-691
            """);
  }

  @Test
  void a_series_has_target_result_and_gap() {
    assertThat(
            run(
                "table",
                "--region",
                "崇仁",
                "--indicator",
                "GDP",
                "--kind",
                "target,actual",
                "--measure",
                "growth"))
        .isZero();
    assertThat(out.toString().lines().skip(1).limit(6))
        .containsExactly(
            "年份  地区生产总值  地区生产总值  地区生产总值",
            "              目标          实际          差距",
            "2029             —       5.9%[1]             —",
            "2030     6%左右[2]       6.2%[3]    +0.2[2][3]",
            "2031   6.5%左右[4]             —             —",
            "");
  }

  @Test
  void figures_that_contradict_each_other_are_both_shown() {
    assertThat(run("table", "--region", "黎川", "--indicator", "GDP", "--year", "2030")).isZero();
    assertThat(out.toString()).contains("5.1%").contains("≠ 5.4%");
  }

  @Test
  void a_spreadsheet_gets_numbers_and_the_words_beside_them() {
    assertThat(run("table", "--indicator", "GDP", "--kind", "target", "--wide", "--format", "csv"))
        .isZero();
    assertThat(out.toString().lines().findFirst().orElseThrow())
        .isEqualTo("地区,年份,地区生产总值 · 增速 · 目标 (%),地区生产总值 · 增速 · 目标 · 措辞");
    assertThat(out.toString()).contains("黎川县,2031,6,以上").contains("崇仁县,2031,6.5,");
  }

  @Test
  void names_and_units_are_english_where_asked_for() {
    assertThat(
            run(
                "table",
                "--indicator",
                "regional gross domestic product",
                "--region",
                "Nankang",
                "--lang",
                "en"))
        .isZero();
    assertThat(out.toString())
        .contains("Nankang District")
        .contains("51.28 billion yuan")
        .contains("about 7%")
        .contains("regional gross domestic product");
  }

  @Test
  void free_subjects_are_found_by_their_words() {
    assertThat(run("table", "--subject", "5G基站")).isZero();
    assertThat(out.toString()).contains("崇仁县  2030  实际  新建5G基站  84个[1]");
  }

  @Test
  void coverage_says_what_no_report_states() {
    assertThat(run("table", "--coverage", "--indicator", "固投", "--region", "黎川", "--format", "csv"))
        .isZero();
    assertThat(out.toString()).contains("黎川县,2031,hostile.txt#1,固定资产投资,0,0,0");
  }

  @Test
  void a_report_cannot_make_a_cell_that_a_spreadsheet_runs() {
    assertThat(run("table", "--all", "--region", "黎川", "--format", "csv")).isZero();
    assertThat(out.toString()).contains("HYPERLINK").contains("'@SUM(1)");
    for (String cell : cells(out.toString())) {
      boolean number = cell.matches("-?\\d+(\\.\\d+)?");
      assertThat(number || cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0)
          .as(cell)
          .isTrue();
    }
    assertThat(out.toString()).doesNotContain("\u001b");
  }

  @Test
  void a_fall_stays_a_number() {
    assertThat(run("table", "--indicator", "进出口", "--region", "崇仁", "--format", "csv")).isZero();
    assertThat(out.toString()).contains(",growth,-9.3,");
  }

  @Test
  void a_page_runs_nothing_of_what_a_report_holds() {
    assertThat(run("table", "--subject", "园区,红色", "--format", "html")).isZero();
    assertThat(out.toString())
        .contains("<mark>", "&lt;script&gt;alert(1)&lt;/script&gt;", "script-src 'sha256-")
        .doesNotContain("<script>alert", "\u001b", "http://", "https://");
  }

  @Test
  void markdown_has_its_proofs_below() {
    assertThat(run("table", "--indicator", "GDP", "--year", "2031", "--format", "md")).isZero();
    assertThat(out.toString())
        .contains("| 南康区 | 7%左右 \\[1\\] |")
        .contains("1. 「今年的主要预期目标是:地区生产总值增长7%左右」");
  }

  @Test
  void a_workbook_has_numbers_comments_and_links() throws IOException {
    Path file = temp.resolve("panel.xlsx");
    assertThat(run("table", "--indicator", "GDP,固投", "-o", file.toString())).isZero();
    assertThat(out.toString()).isEmpty();
    try (ZipFile book = new ZipFile(file.toFile())) {
      assertThat(part(book, "xl/worksheets/sheet1.xml"))
          .contains("<v>512.8</v>", "hyperlink", "proofs!A")
          .doesNotContain("<f>");
      assertThat(part(book, "xl/comments1.xml")).contains("「全区地区生产总值完成512.8亿元」");
      assertThat(part(book, "xl/worksheets/sheet2.xml")).contains("全区地区生产总值完成512.8亿元");
    }
  }

  @Test
  void the_ending_of_a_file_tells_its_format_and_a_second_run_writes_the_same() throws IOException {
    Path file = temp.resolve("panel.csv");
    assertThat(run("table", "--all", "-o", file.toString())).isZero();
    String first = Files.readString(file);
    assertThat(first).startsWith("\ufeffregion,region_code,");
    assertThat(run("table", "--all", "-o", file.toString())).isZero();
    assertThat(file).content().isEqualTo(first);
  }

  @Test
  void facts_of_what_is_named_behind_the_place_stand_alone() {
    assertThat(run("facts", "崇仁县", "2031", "助餐点")).isZero();
    assertThat(out.toString()).contains("建成助餐点").doesNotContain("固定资产投资");
    out.getBuffer().setLength(0);
    assertThat(run("facts", "崇仁县", "助餐點")).isZero();
    assertThat(out.toString()).contains("建成助餐点").doesNotContain("固定资产投资");
    assertThat(run("facts", "崇仁县", "2031", "地铁")).isEqualTo(1);
  }

  @Test
  void the_beginning_of_one_indicators_names_is_its_name() {
    assertThat(run("table", "--indicator", "investment", "--year", "2031")).isZero();
    assertThat(out.toString()).contains("固定资产投资");
  }

  @Test
  void facts_lists_a_report_under_its_headings() {
    assertThat(run("facts", "崇仁县", "2031")).isZero();
    assertThat(out.toString())
        .contains("崇仁县2031年政府工作报告 › 一、2030年工作回顾 › (一)经济运行稳中有进\n")
        .contains("\n… › (三)民生保障持续改善\n")
        .contains("2030  实际  建成助餐点");
    assertThat(run("facts", "崇仁", "2029")).isZero();
    assertThat(err.toString()).contains("no report plans for 2029; this one looks back on it");
  }

  @Test
  void headings_that_a_section_shares_with_the_one_before_are_not_said_again() {
    assertThat(run("facts", "崇仁县", "2031")).isZero();
    assertThat(out.toString().lines().filter(line -> line.contains("崇仁县2031年政府工作报告"))).hasSize(1);
    assertThat(out.toString()).contains("\n… › (三)民生保障持续改善\n");
  }

  @Test
  void a_year_of_which_nothing_is_stated_has_no_row_unless_the_place_has_no_other() {
    assertThat(run("table", "--indicator", "进出口")).isZero();
    assertThat(out.toString().lines().filter(line -> line.matches("(崇仁县|南康区|黎川县).*")))
        .anyMatch(line -> line.startsWith("崇仁县  2030") && line.contains("8.42"))
        .noneMatch(line -> line.startsWith("崇仁县  2029"))
        .filteredOn(line -> line.startsWith("黎川县"))
        .hasSize(1)
        .allMatch(line -> line.matches("黎川县 +2031[ —]+"));
  }

  @Test
  void a_chart_over_the_years_is_of_the_place_alone_and_one_of_a_year_of_those_in_it()
      throws IOException {
    Path reports = Files.createDirectory(temp.resolve("city"));
    Files.copy(temp.resolve("reports/chongren-2031-work.txt"), reports.resolve("county.txt"));
    Files.writeString(
        reports.resolve("city.txt"),
        """
        抚州市2031年政府工作报告
        一、2030年工作回顾
        地区生产总值增长6.4%。
        二、2031年工作安排
        地区生产总值增长6.1%左右。
        """);
    String city = temp.resolve("city-index").toString();
    assertThat(run("index", reports.toString(), "--index", city)).isZero();
    assertThat(run("chart", "--region", "抚州", "--indicator", "GDP", "--index", city)).isZero();
    assertThat(out.toString())
        .contains("抚州市 · 地区生产总值 · 增速 (%)\n\n     6.5 ┤     ○\n     6.0 ┤           ●\n")
        .doesNotContain("崇仁");
    assertThat(err.toString())
        .isEqualTo(
            "youju: 抚州 alone is drawn; to compare the places in it name a year: --year 2031\n");
    assertThat(run("chart", "--region=抚州", "--year=2031", "--indicator=GDP", "--index=" + city))
        .isZero();
    assertThat(out.toString()).contains("\n抚州市  目标  ", "\n崇仁县  目标  ");
  }

  @Test
  void a_chart_in_the_terminal_has_its_figures_below() {
    assertThat(run("chart", "--region", "崇仁", "--indicator", "GDP", "--kind", "target,actual"))
        .isZero();
    assertThat(out.toString())
        .contains("崇仁县 · 地区生产总值 · 增速 (%)", "● 目标", "○ 实际", "来源: 2份政府报告")
        .contains("「全县地区生产总值完成186.4亿元,增长6.2%」");
    assertThat(run("chart", "--year", "2031", "--indicator", "GDP")).isZero();
    assertThat(out.toString()).contains("崇仁县  目标  ███████████████████████████▉ 6.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "table | say which figures: --indicator GDP, --subject 5G基站 or --all",
        "table --indicator 没有这个 | no indicator '没有这个'; look for it in the words with --subject 没有这个",
        "table --all --year 24 | '24' is no year; write 2024, 2020-2024 or 2020,2024",
        "table --all --kind work | no kind 'work'; use target, actual or expected",
        "table --all --format pdf | no table as pdf; use text, csv, xlsx, json, jsonl, md or html",
        "table --all --format xlsx | a workbook needs a file; add -o table.xlsx",
        "chart --year 2031 | say which indicator: --indicator GDP",
        "facts 崇仁 31 | '31' is not a year; write youju facts 东乡区 2025",
      })
  void wrong_usage_is_one_line(String command, String line) {
    assertThat(run(command.split(" ", -1))).isEqualTo(2);
    assertThat(err.toString()).startsWith("youju: " + line);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_written_is_the_users_to_mend() {
    Path file = temp.resolve("no/such/folder/panel.csv");
    assertThat(run("table", "--all", "-o", file.toString())).isEqualTo(3);
    assertThat(err.toString()).startsWith("youju: cannot write " + file).hasLineCount(1);
    assertThat(run("chart", "--indicator", "GDP", "--year", "2031", "-o", temp + "/gdp.pdf"))
        .isIn(2, 3);
    assertThat(temp.resolve("gdp.pdf")).doesNotExist();
  }

  @Test
  void what_is_not_stated_ends_with_1() {
    assertThat(run("table", "--subject", "航空母舰")).isEqualTo(1);
    assertThat(run("facts", "石城县")).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo("youju: no report of 石城县 in the index; youju sources lists what there is\n");
  }

  private static String part(ZipFile book, String name) throws IOException {
    try (InputStream in = book.getInputStream(book.getEntry(name))) {
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile("&#x([0-9a-f]+);")
          .matcher(xml)
          .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }
  }

  private static List<String> cells(String csv) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char character = csv.charAt(i);
      if (character == '"') {
        quoted = !quoted;
      } else if (!quoted && (character == ',' || character == '\n')) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(character);
      }
    }
    return cells;
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (all.stream().noneMatch(each -> each.startsWith("--index"))) {
      all.add("--index=" + index);
    }
    out = new StringWriter();
    err = new StringWriter();
    return new CommandRunner(
            InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err))
        .run(all.toArray(String[]::new));
  }
}
