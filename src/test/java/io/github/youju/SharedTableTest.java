package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table over the real reports, against values read by hand; passed over without them. */
class SharedTableTest {
  private static final Path GOLD = Gold.SHARED.resolve("eval/table_dev.csv");

  @TempDir static Path folder;

  @BeforeAll
  static void index_the_reports() {
    Assumptions.assumeTrue(Files.isRegularFile(GOLD), "no ../shared/eval beside the project");
    for (String name : List.of("seeds", "corpus/zhumadian")) {
      Path reports = Gold.SHARED.resolve(name);
      run("index", reports.toString(), "--index", folder.resolve(reports.getFileName()).toString());
    }
  }

  @Test
  void the_cells_that_were_read_by_hand_are_found_and_right() throws IOException {
    List<Map<String, Object>> rows = rows("seeds", "--all");
    int cells = 0;
    int found = 0;
    int stood = 0;
    int right = 0;
    List<String> lines = Files.readAllLines(GOLD);
    for (String line : lines.subList(1, lines.size())) {
      List<String> gold = List.of(line.split(",", -1));
      Set<String> kinds =
          gold.get(2).equals("actual") ? Set.of("actual", "expected") : Set.of(gold.get(2));
      int here = 0;
      for (Map<String, Object> row : rows) {
        if (((String) row.get("region")).endsWith(gold.get(0))
            && row.get("year").toString().equals(gold.get(1))
            && kinds.contains(row.get("kind"))
            && row.get("indicator").equals(gold.get(3))
            && row.get("measure").equals(gold.get(4))) {
          stood++;
          boolean same =
              new BigDecimal(row.get("value").toString()).compareTo(new BigDecimal(gold.get(5)))
                      == 0
                  && row.get("unit").equals(gold.get(6))
                  && row.get("qualifier").equals(gold.get(7));
          here += same ? 1 : 0;
        }
      }
      cells++;
      found += here > 0 ? 1 : 0;
      right += here;
    }
    assertThat(found).as("cells found of %s", cells).isGreaterThanOrEqualTo(cells * 98 / 100);
    assertThat(right).as("right rows of %s", stood).isGreaterThanOrEqualTo(stood * 99 / 100);
  }

  @Test
  void growth_of_25_years_is_46_figures_and_no_average_of_several_years() {
    Map<String, String> values = new TreeMap<>();
    for (Map<String, Object> row :
        rows(
            "zhumadian",
            "--indicator",
            "GDP",
            "--kind",
            "target,actual",
            "--measure",
            "growth",
            "--year",
            "2001-2026")) {
      boolean planned = row.get("wording").equals("力争");
      if (row.get("measure").equals("growth") && !planned) {
        String kind = row.get("kind").equals("target") ? "target" : "result";
        values.merge(
            row.get("year") + " " + kind,
            row.get("value").toString(),
            (a, b) -> a.equals(b) ? a : a + "/" + b);
      }
    }
    assertThat(values)
        .hasSize(46)
        .doesNotContainKeys("2006 result", "2011 result", "2022 result", "2020 target");
    assertThat(values)
        .containsEntry("2003 result", "1.8")
        .containsEntry("2012 target", "10")
        .containsEntry("2020 result", "3.6")
        .containsEntry("2025 result", "6")
        .containsEntry("2026 target", "5.5");
  }

  private static List<Map<String, Object>> rows(String index, String... options) {
    List<String> arguments = new ArrayList<>(List.of("table", "--format", "jsonl", "--index"));
    arguments.add(folder.resolve(index).toString());
    arguments.addAll(List.of(options));
    List<Map<String, Object>> rows = new ArrayList<>();
    run(arguments.toArray(String[]::new))
        .lines()
        .map(Answers::read)
        .filter(row -> row.get("scope").equals("") && row.get("period").equals(""))
        .forEach(rows::add);
    return rows;
  }

  private static String run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            arguments, InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err));
    assertThat(code).as(err.toString()).isZero();
    return out.toString();
  }
}
