package io.github.youju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.error.Line;
import io.github.youju.pipeline.IndexProgress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  @Test
  void it_tells_files_speed_time_and_the_file_in_hand() {
    assertThat(progress("抚州/东乡区2025.txt").line())
        .isEqualTo(
            new Line(
                "1,200/10,000个文件，每秒250,000字，还要1:28：抚州/东乡区2025.txt",
                "1,200/10,000 files, 250,000 characters/s, 1:28 left: 抚州/东乡区2025.txt"));
  }

  @Test
  void it_never_takes_more_than_a_narrow_terminal_and_nothing_in_a_name_acts() {
    for (String name :
        new String[] {"政府工作报告".repeat(20), "a".repeat(200), "a\u001b[31m\nb\u202e"}) {
      String written = written(name);
      String line = written.substring(1, written.indexOf("\u001b[K"));
      assertThat(line.codePoints().map(WCWidth::wcwidth).sum()).isBetween(40, 79);
      assertThat(line).doesNotContain("\u001b", "\n", "\u202e");
    }
  }

  @Test
  void another_line_takes_its_place() {
    assertThat(written("a.txt")).startsWith("\r1,200/").endsWith("\r\u001b[K");
  }

  private static String written(String name) {
    StringWriter written = new StringWriter();
    ProgressLine line = new ProgressLine(new Voice(new PrintWriter(written, true), false), true);
    line.erase();
    assertThat(written.toString()).isEmpty();
    line.show(progress(name).line());
    line.erase();
    return written.toString();
  }

  private static IndexProgress progress(String inHand) {
    return new IndexProgress(
        1200, 10_000, 120_000, 1_000_000, 3_000_000, Duration.ofSeconds(12), inHand);
  }
}
