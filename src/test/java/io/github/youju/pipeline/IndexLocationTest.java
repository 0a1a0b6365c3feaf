package io.github.youju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.UserException;
import io.github.youju.index.ReportIndexWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexLocationTest {
  @TempDir Path work;

  @Test
  void the_folder_index_is_written_where_it_exists_and_read_where_it_holds_one()
      throws IOException {
    Path near = Files.createDirectory(work.resolve("index"));
    IndexLocation location = location(Map.of("HOME", work.resolve("home").toString()));
    assertThat(location.forWriting()).isEqualTo(near);
    assertThat(location.existing()).isEmpty();
    Path data = work.resolve("home/.local/share/youju/index");
    fill(data);
    assertThat(location.forReading()).isEqualTo(data);
    fill(near);
    assertThat(location.forReading()).isEqualTo(near);
  }

  @Test
  void the_data_folder_follows_xdg_and_a_relative_one_is_ignored() {
    assertThat(location(Map.of("XDG_DATA_HOME", "/data", "HOME", "/home/x")).forWriting())
        .isEqualTo(Path.of("/data/youju/index"));
    assertThat(location(Map.of("XDG_DATA_HOME", "data", "HOME", "/home/x")).forWriting())
        .isEqualTo(Path.of("/home/x/.local/share/youju/index"));
  }

  @Test
  void without_a_home_one_line_says_what_to_do() {
    assertThatThrownBy(() -> location(Map.of()).forWriting())
        .isInstanceOf(UserException.class)
        .hasMessageContaining("--index DIR");
  }

  @Test
  void a_flag_is_stronger_than_the_environment_which_is_stronger_than_what_is_built_in() {
    Map<String, String> environment = Map.of("YOUJU_FORMAT", "json", "YOUJU_YEAR", "2024");
    Settings settings = Settings.of(Map.of("year", "2025"), environment);
    assertThat(settings.year()).isEqualTo(2025);
    assertThat(settings.format()).isEqualTo("json");
    assertThat(settings.module()).isEqualTo("auto");
    assertThat(settings.kind()).isNull();
  }

  @Test
  void a_wrong_setting_is_wrong_usage() {
    assertThatThrownBy(() -> Settings.of(Map.of("year", "25"), Map.of()))
        .isInstanceOfSatisfying(
            UserException.class, e -> assertThat(e.status()).isEqualTo(ExitStatus.USAGE));
    assertThatThrownBy(() -> Settings.of(Map.of("module", "magic"), Map.of()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("rules");
  }

  private IndexLocation location(Map<String, String> environment) {
    return new IndexLocation(null, work, environment);
  }

  private static void fill(Path folder) {
    try (ReportIndexWriter writer = ReportIndexWriter.open(folder)) {
      writer.commit();
    }
  }
}
