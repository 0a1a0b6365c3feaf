package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a table in a real browser; passed over where none is installed. */
class HtmlTableTest {
  private static final String REPORTS = "src/test/resources/io/github/youju/answer/reports";

  @TempDir static Path folder;
  private static Browser browser;

  @BeforeAll
  static void open_the_page() throws Exception {
    Optional<Path> installed = Browser.installed();
    Assumptions.assumeTrue(installed.isPresent(), "no chromium: apt-get install chromium");
    String index = folder.resolve("index").toString();
    Path page = folder.resolve("table.html");
    run("index", REPORTS, "--index", index);
    run("table", "--indicator", "GDP,固投", "--index", index, "-o", page.toString());
    browser = new Browser(installed.get(), folder.resolve("profile"), page);
    // The blank page that the browser begins with is complete as well.
    String state = "location.protocol + document.readyState";
    for (int i = 0; i < 100 && !"file:complete".equals(browser.value(state)); i++) {
      Thread.sleep(100);
    }
  }

  @AfterAll
  static void close_the_page() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void every_line_of_the_table_is_there() throws Exception {
    assertThat(browser.value("document.querySelectorAll('tbody tr').length")).isEqualTo(5);
    assertThat(browser.value("document.querySelector('thead').innerText"))
        .asString()
        .contains("地区生产总值");
  }

  @Test
  void a_column_sorts_by_its_numbers_up_and_down() throws Exception {
    String column =
        "[...document.querySelectorAll('tbody tr')].map(row => row.cells[2].innerText).join(' ')";
    String heading = "document.querySelectorAll('thead button')[2].click()";
    browser.value(heading);
    assertThat(browser.value(column)).asString().startsWith("174.9亿元 186.4亿元 512.8亿元");
    browser.value(heading);
    assertThat(browser.value(column)).asString().endsWith("512.8亿元 186.4亿元 174.9亿元");
  }

  @Test
  void a_figure_opens_its_quote_in_its_paragraph() throws Exception {
    String open = "document.querySelectorAll(':popover-open').length";
    assertThat(browser.value(open)).isEqualTo(0);
    browser.value(
        "[...document.querySelectorAll('td button')]"
            + ".find(each => each.innerText === '512.8亿元').click()");
    assertThat(browser.value(open)).isEqualTo(1);
    assertThat(browser.value("document.querySelector(':popover-open mark').innerText"))
        .isEqualTo("全区地区生产总值完成512.8亿元");
    assertThat(browser.value("document.querySelector(':popover-open').innerText"))
        .asString()
        .contains("南康区2031年政府工作报告", "家具产业集群产值突破2600亿元", "nankang-2031-work.txt#");
    browser.value("document.querySelector(':popover-open').hidePopover()");
  }

  @Test
  void the_page_asks_for_nothing_and_lets_no_other_script_run() throws Exception {
    assertThat(browser.value("performance.getEntriesByType('resource').length")).isEqualTo(0);
    browser.value(
        "{ const s = document.createElement('script'); s.textContent = 'window.ran = true';"
            + " document.body.append(s); }");
    assertThat(browser.value("window.ran === true")).isEqualTo(false);
  }

  private static void run(String... arguments) {
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            arguments,
            InputStream.nullInputStream(),
            new PrintWriter(new StringWriter()),
            new PrintWriter(err));
    assertThat(code).as(err.toString()).isZero();
  }
}
