package io.github.youju.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.youju.document.Report;
import io.github.youju.error.UserException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportIndexWriterTest {
  @TempDir Path folder;

  @Test
  void what_was_not_committed_is_as_if_it_had_never_been() {
    write("2024.txt");
    try (ReportIndexWriter writer = ReportIndexWriter.open(folder)) {
      Samples.write(writer, "2025.txt", 2025);
      writer.remove("2024.txt");
      assertThat(sources()).containsExactly("2024.txt");
    }
    assertThat(sources()).containsExactly("2024.txt");
  }

  @Test
  void a_process_that_dies_while_writing_leaves_the_last_commit_whole() throws Exception {
    write("2024.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Abandoning.class.getName(),
                folder.toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(Abandoning.DIED);
    assertThat(sources()).containsExactly("2024.txt");
    write("2025.txt");
    assertThat(sources()).containsExactly("2024.txt", "2025.txt");
  }

  @Test
  void two_writers_at_once_are_the_users_error() {
    try (ReportIndexWriter first = ReportIndexWriter.open(folder)) {
      assertThat(first.startedAnew()).isFalse();
      assertThatThrownBy(() -> ReportIndexWriter.open(folder))
          .isInstanceOf(UserException.class)
          .hasMessageContaining("another youju")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void a_folder_without_an_index_is_the_users_error_and_is_not_made() {
    assertThatThrownBy(() -> ReportIndex.open(folder.resolve("none")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("no index at")
        .hasMessageContaining("youju index");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_the_users_error() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> ReportIndexWriter.open(file))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("it is a file");
  }

  @Test
  void an_index_of_another_version_is_refused_for_reading_and_begun_anew_for_writing()
      throws IOException {
    writeOtherVersion();
    assertThatThrownBy(() -> ReportIndex.open(folder))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("another version of youju");
    try (ReportIndexWriter writer = ReportIndexWriter.open(folder)) {
      assertThat(writer.startedAnew()).isTrue();
      assertThat(writer.origins()).isEmpty();
      Samples.write(writer, "2025.txt", 2025);
      writer.commit();
    }
    assertThat(sources()).containsExactly("2025.txt");
  }

  @Test
  void a_damaged_index_is_the_users_error() throws IOException {
    write("2025.txt");
    try (var files = Files.newDirectoryStream(folder, "segments_*");
        var segments = FileChannel.open(files.iterator().next(), StandardOpenOption.WRITE)) {
      segments.truncate(segments.size() - 20);
    }
    assertThatThrownBy(() -> ReportIndex.open(folder))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("damaged");
    assertThatThrownBy(() -> ReportIndexWriter.open(folder)).isInstanceOf(UserException.class);
  }

  @Test
  void writing_a_file_twice_is_writing_it_once() {
    write("2024.txt", "2025.txt");
    String once = fingerprint();
    List<Hit<?>> before = hits();
    write("2024.txt");
    assertThat(fingerprint()).isEqualTo(once);
    assertThat(hits()).isEqualTo(before);
  }

  @Test
  void a_removed_file_leaves_nothing_behind() {
    write("2025.txt");
    List<Hit<?>> before = hits();
    String alone = fingerprint();
    write("2024.txt");
    assertThat(fingerprint()).isNotEqualTo(alone);
    try (ReportIndexWriter writer = ReportIndexWriter.open(folder)) {
      assertThat(writer.origins()).containsOnlyKeys("2024.txt", "2025.txt");
      writer.remove("2024.txt");
      writer.commit();
    }
    assertThat(sources()).containsExactly("2025.txt");
    assertThat(hits()).isEqualTo(before);
    assertThat(fingerprint()).isEqualTo(alone);
  }

  @Test
  void an_index_of_nothing_can_be_opened() {
    try (ReportIndexWriter writer = ReportIndexWriter.open(folder)) {
      writer.commit();
    }
    try (ReportIndex index = ReportIndex.open(folder)) {
      assertThat(index.reports()).isEmpty();
      assertThat(index.facts(FactQuery.allOf(List.of()))).isEmpty();
      assertThat(index.rarity("粮食")).isFinite();
    }
  }

  /** Writes without a commit and dies. */
  static final class Abandoning {
    static final int DIED = 9;

    public static void main(String[] args) {
      ReportIndexWriter writer = ReportIndexWriter.open(Path.of(args[0]));
      Report report = Samples.report("2025.txt", 2025);
      writer.replace(Samples.file("2025.txt"), List.of(report), Map.of());
      writer.remove("2024.txt");
      Runtime.getRuntime().halt(DIED);
    }
  }

  private void write(String... sources) {
    try (ReportIndexWriter writer = ReportIndexWriter.open(folder)) {
      for (String source : sources) {
        Samples.write(writer, source, Integer.parseInt(source.substring(0, 4)));
      }
      writer.commit();
    }
  }

  private void writeOtherVersion() throws IOException {
    try (Directory directory = new NIOFSDirectory(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
      writer.setLiveCommitData(Map.of(Schema.VERSION_KEY, "0").entrySet());
      writer.commit();
    }
  }

  private List<String> sources() {
    try (ReportIndex index = ReportIndex.open(folder)) {
      return index.origins().stream().map(Origin::source).toList();
    }
  }

  private String fingerprint() {
    try (ReportIndex index = ReportIndex.open(folder)) {
      return index.fingerprint();
    }
  }

  private List<Hit<?>> hits() {
    try (ReportIndex index = ReportIndex.open(folder)) {
      List<Hit<?>> hits =
          new ArrayList<>(
              index.facts(new FactQuery(List.of("2025.txt#1"), null, "粮食投资", Set.of(), 0, 9)));
      hits.addAll(index.facts(FactQuery.allOf(List.of("2025.txt#1"))));
      return hits;
    }
  }
}
