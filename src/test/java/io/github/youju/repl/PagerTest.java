package io.github.youju.repl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.youju.error.ClosedOutputException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long output, between a command and the screen. */
class PagerTest {
  private static final int ROWS = 5;
  private static final int COLUMNS = 20;

  @TempDir private Path folder;
  private final StringWriter screen = new StringWriter();
  private final StringWriter builtIn = new StringWriter();
  private int opened;

  @Test
  void what_fits_is_written_as_it_is() throws Exception {
    try (Pager pager = pager(Optional.of("exit 1"))) {
      pager.write("一\n二\n三\n");
    }

    assertThat(screen).hasToString("一\n二\n三\n");
    assertThat(opened).isZero();
  }

  @Test
  void what_does_not_fit_goes_to_the_program_whole() throws Exception {
    Path paged = folder.resolve("paged");
    try (Pager pager = pager(Optional.of("cat > '" + paged + "'"))) {
      pager.write("一\n二\n三\n四\n");
      pager.write("五\n六\n");
    }

    assertThat(paged).hasContent("一\n二\n三\n四\n五\n六\n");
    assertThat(screen.toString()).isEmpty();
    assertThat(opened).isOne();
  }

  @Test
  void a_line_wider_than_the_screen_takes_several_rows() throws Exception {
    Path paged = folder.resolve("paged");
    try (Pager pager = pager(Optional.of("cat > '" + paged + "'"))) {
      pager.write("全县地区生产总值增长".repeat(5) + "\n");
    }

    assertThat(paged).exists();
  }

  @Test
  void without_a_program_the_other_way_shows_the_whole() throws Exception {
    try (Pager pager = pager(Optional.empty())) {
      pager.write("一\n二\n三\n四\n五\n六\n");
    }

    assertThat(builtIn).hasToString("一\n二\n三\n四\n五\n六\n");
    assertThat(opened).isOne();
  }

  @Test
  void who_leaves_the_program_early_ends_the_command_quietly() {
    assertThatThrownBy(
            () -> {
              try (Pager pager = pager(Optional.of("exit 0"))) {
                for (int i = 0; i < 100_000; i++) {
                  pager.write("第" + i + "行\n");
                }
              }
            })
        .isInstanceOf(ClosedOutputException.class);
  }

  @Test
  void the_program_is_the_users_own_else_less_else_none() throws Exception {
    Path less = folder.resolve("less");
    Files.createFile(less);
    String path = folder.toString();
    assertThat(Pager.program(Map.of("PATH", path))).isEmpty();

    assertThat(less.toFile().setExecutable(true)).isTrue();
    assertThat(Pager.program(Map.of("PATH", path))).contains("less -FRX");
    assertThat(Pager.program(Map.of("PATH", path, "PAGER", "most"))).contains("most");
    assertThat(Pager.program(Map.of("PAGER", "most", "YOUJU_PAGER", "bat"))).contains("bat");
  }

  @Test
  void cat_and_a_dumb_terminal_page_nothing() {
    assertThat(Pager.isWanted(Map.of("PAGER", "cat"))).isFalse();
    assertThat(Pager.isWanted(Map.of("TERM", "dumb"))).isFalse();
    assertThat(Pager.isWanted(Map.of("PAGER", "cat", "YOUJU_PAGER", "less"))).isTrue();
    assertThat(Pager.isWanted(Map.of())).isTrue();
  }

  private Pager pager(Optional<String> program) {
    return new Pager(
        new PrintWriter(screen), ROWS, COLUMNS, program, builtIn::write, () -> opened++);
  }
}
