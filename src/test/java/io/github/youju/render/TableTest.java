package io.github.youju.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TableTest {
  private static String written(Table table, int columns) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    table.write(columns, writer);
    writer.flush();
    return out.toString();
  }

  private static void fits(String written, int columns) {
    assertThat(written.lines()).allMatch(line -> Columns.width(line) <= columns);
  }

  @Test
  void words_that_are_too_wide_are_folded() {
    Table table = new Table("文件", "地区", ">数字");
    table.row("2014_二O一一年政府工作报告-网页保存.txt", "河南省驻马店市", "217");
    String written = written(table, 40);
    fits(written, 40);
    assertThat(written.lines()).hasSize(4);
    assertThat(written.replaceAll("\\s", "")).contains("驻马店市217工作报告");
    assertThat(written(table, 80).lines()).hasSize(2);
  }

  @Test
  void figures_that_do_not_fit_stand_in_a_table_below_that_names_its_rows_again() {
    Table table = new Table("地区", ">年份", ">地区生产总值", ">固定资产投资", ">社会消费品零售总额");
    table.row("东乡区", "2025", "6%左右[1]", "5.6%左右[2]", "5.7%左右[3]");
    String written = written(table, 44);
    fits(written, 44);
    assertThat(written)
        .isEqualTo(
            """
            地区    年份  地区生产总值  固定资产投资
            东乡区  2025     6%左右[1]   5.6%左右[2]

            地区    年份  社会消费品零售总额
            东乡区  2025         5.7%左右[3]
            """);
  }

  @Test
  void words_in_a_column_of_figures_are_folded_as_well() {
    Table table = new Table("年份", "内容", ">数值");
    table.row("2024", "5G基站", "68个[1]");
    table.row("2024", "获评全省先进", "城乡环境综合整治工作市辖区排名全省第三[2]");
    String written = written(table, 44);
    fits(written, 44);
    assertThat(written.lines().filter(line -> line.contains("内容"))).hasSize(1);
  }
}
