package io.github.youju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.index.FactQuery;
import io.github.youju.index.Origin;
import io.github.youju.index.ReportIndex;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexPipelineTest {
  private static final String REPORT =
      """
      东乡区政府工作报告
      ——2025年1月8日在东乡区人民代表大会上
      一、2024年工作回顾
      全年粮食总产量达到12.5万吨,下降0.8%。
      二、2025年工作安排
      固定资产投资增长8%左右,新建村级养老服务点35个。
      """;

  @TempDir Path temp;
  private Path index;
  private Path first;
  private Path second;
  private final List<String> notes = new ArrayList<>();

  @BeforeEach
  void folders() throws IOException {
    index = temp.resolve("index");
    first = Files.createDirectories(temp.resolve("first"));
    second = Files.createDirectories(temp.resolve("second"));
  }

  @Test
  void facts_of_a_folder_are_found_with_their_evidence() throws IOException {
    write(first.resolve("sub/a.txt"), REPORT);
    IndexSummary summary = run(first);
    assertThat(summary.status()).isEqualTo(ExitStatus.ANSWERED);
    assertThat(summary.read()).isOne();
    assertThat(sources()).containsExactly("sub/a.txt");
    try (ReportIndex open = ReportIndex.open(index)) {
      assertThat(open.facts(FactQuery.allOf(List.of())))
          .isNotEmpty()
          .allSatisfy(
              hit ->
                  assertThat(SourceFile.quote(open.text("sub/a.txt"), hit.item().value()))
                      .isSubstringOf(REPORT));
    }
  }

  @Test
  void indexing_twice_is_indexing_once() throws IOException {
    write(first.resolve("a.txt"), REPORT);
    run(first);
    String once = fingerprint();
    IndexSummary again = run(first);
    assertThat(again.read()).isZero();
    assertThat(again.unchanged()).isOne();
    assertThat(fingerprint()).isEqualTo(once);
  }

  @Test
  void only_what_changed_is_read_again() throws IOException {
    write(first.resolve("a.txt"), REPORT);
    write(first.resolve("b.txt"), REPORT);
    run(first);
    write(first.resolve("b.txt"), REPORT.replace("35个", "36个"));
    IndexSummary again = run(first);
    assertThat(again.read()).isOne();
    assertThat(again.unchanged()).isOne();
    try (ReportIndex open = ReportIndex.open(index)) {
      assertThat(open.text("b.txt")).contains("36个");
    }
  }

  @Test
  void a_file_that_is_gone_leaves_the_index_and_other_folders_stay() throws IOException {
    write(first.resolve("a.txt"), REPORT);
    write(first.resolve("b.txt"), REPORT);
    write(second.resolve("c.txt"), REPORT);
    run(first);
    run(second);
    Files.delete(first.resolve("a.txt"));
    assertThat(run(first).removed()).isOne();
    assertThat(sources()).containsExactly("b.txt", "c.txt");
  }

  @Test
  void the_same_path_in_two_folders_gets_the_folders_name_and_keeps_it() throws IOException {
    write(first.resolve("a.txt"), REPORT);
    write(second.resolve("a.txt"), REPORT);
    run(first);
    run(second);
    assertThat(sources()).containsExactly("a.txt", "second/a.txt");
    assertThat(run(second, first).unchanged()).isEqualTo(2);
    assertThat(sources()).containsExactly("a.txt", "second/a.txt");
  }

  @Test
  void a_file_is_in_the_index_once_however_it_is_named() throws IOException {
    write(first.resolve("sub/a.txt"), REPORT);
    run(first.resolve("sub/a.txt"));
    assertThat(sources()).containsExactly("a.txt");
    run(first);
    assertThat(sources()).containsExactly("sub/a.txt");
    run(first.resolve("sub"));
    assertThat(sources()).containsExactly("sub/a.txt");
  }

  @Test
  void other_formats_are_told_once_and_links_in_circles_end() throws IOException {
    write(first.resolve("a.txt"), REPORT);
    write(first.resolve("x.mp3"), "x");
    write(first.resolve("y.mp3"), "y");
    Files.createSymbolicLink(first.resolve("circle"), first);
    IndexSummary summary = run(first);
    assertThat(summary.status()).isEqualTo(ExitStatus.MENDABLE);
    assertThat(notes)
        .containsExactly(
            "2 files (.mp3) left out: not a format youju reads yet",
            first.toRealPath() + "/circle is a link back to a folder above it; left out");
    assertThat(summary.leftOutLine().english())
        .isEqualTo("left out: 2 files of a format youju does not read, 1 file unreadable");
    assertThat(sources()).containsExactly("a.txt");
  }

  @Test
  void a_link_to_nothing_is_told_as_what_it_is() throws IOException {
    write(first.resolve("a.txt"), REPORT);
    Path link = Files.createSymbolicLink(first.resolve("b.txt"), temp.resolve("none"));
    assertThat(run(first).status()).isEqualTo(ExitStatus.MENDABLE);
    assertThat(notes).singleElement().asString().endsWith("b.txt is a link to nothing; left out");
    assertThat(link).isSymbolicLink();
    assertThat(sources()).containsExactly("a.txt");
  }

  @Test
  void a_folder_that_cannot_be_written_is_not_called_damaged() throws IOException {
    write(first.resolve("a.txt"), REPORT);
    index = Files.createDirectory(temp.resolve("sealed"));
    Files.setPosixFilePermissions(index, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(index), "permissions do not bind this user");
    assertThatThrownBy(() -> run(first))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("permission denied");
  }

  @Test
  void the_index_inside_the_folder_is_not_read() throws IOException {
    index = first.resolve("index");
    write(first.resolve("a.txt"), REPORT);
    write(index.resolve("README.md"), "x");
    run(first);
    run(first);
    assertThat(notes).isEmpty();
    assertThat(sources()).containsExactly("a.txt");
  }

  @Test
  void a_file_that_cannot_be_read_is_named_and_the_rest_goes_on() throws IOException {
    write(first.resolve("a.txt"), REPORT);
    try (var large =
        FileChannel.open(
            first.resolve("b.txt"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      large.write(ByteBuffer.wrap(new byte[1]), 200L << 20);
    }
    IndexSummary summary = run(first);
    assertThat(summary.status()).isEqualTo(ExitStatus.MENDABLE);
    assertThat(notes).singleElement().asString().contains("b.txt is larger than 16 MB");
    assertThat(sources()).containsExactly("a.txt");
  }

  @Test
  void what_is_no_text_is_named_and_left_out_and_leaves_the_index() throws IOException {
    write(first.resolve("a.txt"), REPORT);
    write(first.resolve("b.txt"), REPORT);
    run(first);
    byte[] program = new byte[4096];
    new Random(1).nextBytes(program);
    Files.write(first.resolve("b.txt"), program);
    assertThat(run(first).status()).isEqualTo(ExitStatus.MENDABLE);
    assertThat(notes).singleElement().asString().contains("b.txt is not a text; left out");
    assertThat(sources()).containsExactly("a.txt");
    assertThat(run(first).status()).isEqualTo(ExitStatus.MENDABLE);
  }

  @Test
  void another_index_below_the_folder_is_not_taken_for_reports() throws IOException {
    write(first.resolve("a.txt"), REPORT);
    write(second.resolve("b.txt"), REPORT);
    new IndexPipeline(first.resolve("other"), journal()).index(List.of(second));
    assertThat(run(first).status()).isEqualTo(ExitStatus.ANSWERED);
    assertThat(notes).isEmpty();
  }

  @Test
  void what_is_neither_file_nor_folder_is_refused_and_not_waited_for() {
    assertThatThrownBy(() -> run(Path.of("/dev/null")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("neither a file nor a folder");
  }

  @Test
  void a_folder_that_does_not_exist_or_holds_nothing_is_the_users_error() {
    assertThatThrownBy(() -> run(temp.resolve("none")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("no such file or folder");
    assertThatThrownBy(() -> run(first))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("nothing to read in");
    assertThat(index).doesNotExist();
  }

  @Test
  void what_is_forgotten_leaves_by_folder_or_by_name() throws IOException {
    write(first.resolve("a.txt"), REPORT);
    write(first.resolve("b.txt"), REPORT);
    write(second.resolve("c.txt"), REPORT);
    run(first, second);
    assertThat(pipeline().forget(List.of(Path.of("c.txt"))).removed()).isOne();
    assertThat(pipeline().forget(List.of(first)).removed()).isEqualTo(2);
    assertThat(sources()).isEmpty();
    assertThat(pipeline().forget(List.of(first)).status()).isEqualTo(ExitStatus.MENDABLE);
  }

  @Test
  void a_file_that_moved_keeps_its_id_and_is_not_read_again() throws IOException {
    write(first.resolve("a.txt"), REPORT);
    write(first.resolve("b.txt"), REPORT.replace("35个", "36个"));
    run(first);
    String id = id("a.txt");
    Files.createDirectory(first.resolve("sub"));
    Files.move(first.resolve("a.txt"), first.resolve("sub/c.txt"));
    IndexSummary moved = run(first);
    assertThat(moved.read()).isZero();
    assertThat(moved.removed()).isZero();
    assertThat(moved.moved()).isOne();
    assertThat(sources()).containsExactly("b.txt", "sub/c.txt");
    assertThat(id("sub/c.txt")).isEqualTo(id);
    assertSameAs(first);
  }

  @Test
  void a_name_that_says_another_year_is_read_again() throws IOException {
    write(first.resolve("a.txt"), REPORT);
    run(first);
    Files.move(first.resolve("a.txt"), first.resolve("2019年.txt"));
    IndexSummary renamed = run(first);
    assertThat(renamed.read()).isOne();
    assertThat(renamed.moved()).isOne();
    assertThat(renamed.removed()).isZero();
    assertSameAs(first);
  }

  @Test
  void a_folder_further_out_renames_and_a_new_file_may_take_the_old_name() throws IOException {
    write(first.resolve("sub/a.txt"), REPORT);
    run(first.resolve("sub"));
    write(first.resolve("a.txt"), REPORT);
    IndexSummary outer = run(first);
    assertThat(outer.moved()).isOne();
    assertThat(outer.read()).isOne();
    assertThat(sources()).containsExactly("a.txt", "sub/a.txt");
    Files.delete(first.resolve("a.txt"));
    assertThat(run(first).removed()).isOne();
    assertSameAs(first);
  }

  @Test
  void a_file_that_takes_too_long_is_given_up_and_the_rest_is_read() throws Exception {
    write(first.resolve("a.txt"), REPORT);
    write(first.resolve("b.txt"), REPORT.replace("35个", "36个"));
    CountDownLatch never = new CountDownLatch(1);
    FileSteps.Reading reading =
        (source, bytes, said) -> {
          if (source.equals("a.txt")) {
            await(never);
          }
          return new SourceReader().read(source, bytes, said);
        };
    IndexSummary summary =
        new IndexPipeline(index, journal(), reading, Duration.ofMillis(50), Duration.ofSeconds(5))
            .index(List.of(first));
    never.countDown();
    assertThat(summary.status()).isEqualTo(ExitStatus.MENDABLE);
    assertThat(notes).containsExactly("a.txt takes too long to read; left out");
    assertThat(sources()).containsExactly("b.txt");
  }

  @Test
  void a_run_that_is_stopped_keeps_what_it_has_and_the_next_goes_on() throws IOException {
    for (int i = 0; i < 20; i++) {
      write(first.resolve(i + ".txt"), REPORT.replace("35个", i + "个"));
    }
    List<IndexPipeline> started = new ArrayList<>();
    AtomicInteger reads = new AtomicInteger();
    FileSteps.Reading reading =
        (source, bytes, said) -> {
          if (reads.incrementAndGet() == 8) {
            started.getFirst().stop();
          }
          return new SourceReader().read(source, bytes, said);
        };
    started.add(
        new IndexPipeline(index, journal(), reading, Duration.ofMinutes(1), Duration.ofDays(1)));
    IndexSummary stopped = started.getFirst().index(List.of(first));
    assertThat(stopped.status()).isEqualTo(ExitStatus.INTERRUPTED);
    assertThat(notes).singleElement().asString().startsWith("stopped after ");
    assertThat(stopped.files()).isBetween(1, 19);
    IndexSummary rest = run(first);
    assertThat(rest.unchanged()).isEqualTo(stopped.files());
    assertThat(rest.files()).isEqualTo(20);
    assertSameAs(first);
  }

  @Test
  void who_reads_goes_on_reading_while_it_is_written() throws IOException {
    write(first.resolve("a.txt"), REPORT);
    run(first);
    try (ReportIndex open = ReportIndex.open(index)) {
      var before = open.facts(FactQuery.allOf(List.of()));
      for (int i = 0; i < 3; i++) {
        write(first.resolve("a.txt"), REPORT.replace("35个", i + "个"));
        write(first.resolve(i + ".txt"), REPORT);
        run(first);
      }
      assertThat(open.facts(FactQuery.allOf(List.of()))).isEqualTo(before);
      assertThat(open.text("a.txt")).isEqualTo(REPORT);
    }
  }

  @Test
  void a_pipe_and_a_name_with_a_line_break_stop_nothing() throws Exception {
    write(first.resolve("a\nb.txt"), REPORT);
    Process pipe = new ProcessBuilder("mkfifo", first.resolve("pipe.txt").toString()).start();
    assumeTrue(pipe.waitFor() == 0, "there is no mkfifo here");
    assertThat(run(first).status()).isEqualTo(ExitStatus.MENDABLE);
    assertThat(notes)
        .singleElement()
        .asString()
        .endsWith("pipe.txt is a pipe or a device; left out");
    assertThat(sources()).containsExactly("a\nb.txt");
  }

  @Test
  void the_same_mishap_many_times_is_told_some_times_and_counted() throws IOException {
    write(first.resolve("a.txt"), REPORT);
    for (int i = 0; i < 30; i++) {
      Files.createSymbolicLink(first.resolve(i + ".txt"), Path.of("nowhere"));
    }
    assertThat(run(first).leftOutLine().english()).isEqualTo("left out: 30 files unreadable");
    assertThat(notes).hasSize(20);
  }

  /** The same as an index that was made at once. */
  private void assertSameAs(Path folder) {
    Path once = temp.resolve("once");
    new IndexPipeline(once, new SilentJournal()).index(List.of(folder));
    try (ReportIndex one = ReportIndex.open(index);
        ReportIndex other = ReportIndex.open(once)) {
      assertThat(one.fingerprint()).isEqualTo(other.fingerprint());
      assertThat(one.sources()).isEqualTo(other.sources());
      FactQuery query = new FactQuery(List.of(), null, "固定资产投资", Set.of(), 0, 99);
      assertThat(one.facts(query)).isEqualTo(other.facts(query)).isNotEmpty();
      for (Report report : one.reports()) {
        assertThat(one.report(report.id())).isEqualTo(other.report(report.id()));
      }
    }
  }

  private String id(String source) {
    try (ReportIndex open = ReportIndex.open(index)) {
      return open.origins().stream()
          .filter(origin -> origin.source().equals(source))
          .map(Origin::id)
          .findFirst()
          .orElseThrow();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private IndexSummary run(Path... paths) {
    return pipeline().index(List.of(paths));
  }

  private IndexPipeline pipeline() {
    return new IndexPipeline(index, journal());
  }

  private IndexJournal journal() {
    return new IndexJournal() {
      @Override
      public void progress(IndexProgress progress) {
        assertThat(progress.files()).isBetween(0, progress.total());
      }

      @Override
      public void note(Line line) {
        notes.add(line.english());
      }

      @Override
      public void leftOut(Line line, Throwable cause) {
        notes.add(line.english());
      }
    };
  }

  private List<String> sources() {
    try (ReportIndex open = ReportIndex.open(index)) {
      return open.sources().stream().map(SourceFile::path).toList();
    }
  }

  private String fingerprint() {
    try (ReportIndex open = ReportIndex.open(index)) {
      return open.fingerprint();
    }
  }
}
