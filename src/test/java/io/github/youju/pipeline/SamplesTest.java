package io.github.youju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.document.Report;
import io.github.youju.index.ReportIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {
  @TempDir Path cache;

  @Test
  void their_index_is_made_once_and_kept_in_the_cache_folder() throws IOException {
    Samples samples = new Samples(Map.of("XDG_CACHE_HOME", cache.toString()));
    List<String> titles = titles(samples);
    List<Path> made = below(cache.resolve("youju"));
    assertThat(made).hasSize(1);
    assertThat(made.getFirst().getFileName().toString()).matches("samples-.+-[0-9a-f]{8}");
    assertThat(titles(samples)).isEqualTo(titles).isNotEmpty();
    assertThat(below(cache.resolve("youju"))).isEqualTo(made);
  }

  @Test
  void where_the_cache_cannot_be_written_they_are_kept_in_memory() throws IOException {
    Path file = Files.createFile(cache.resolve("file"));
    assertThat(titles(new Samples(Map.of("XDG_CACHE_HOME", file.toString()))))
        .isEqualTo(titles(new Samples(Map.of())))
        .isNotEmpty();
  }

  private static List<String> titles(Samples samples) {
    try (ReportIndex index = samples.open()) {
      return index.reports().stream().map(Report::title).toList();
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
