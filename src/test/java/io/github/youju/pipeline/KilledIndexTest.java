package io.github.youju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.error.UserException;
import io.github.youju.fact.Fact;
import io.github.youju.index.FactQuery;
import io.github.youju.index.Hit;
import io.github.youju.index.ReportIndex;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that indexes is killed at random moments and started again. {@code -Dyouju.kills=50}
 * kills it as often as that.
 */
class KilledIndexTest {
  private static final int KILLS = Integer.getInteger("youju.kills", 5);
  private static final int FILES = 40;
  private static final Path SAMPLES =
      Path.of("src/main/resources/io/github/youju/pipeline/samples");

  @TempDir private Path temp;
  private Path reports;
  private Path undisturbed;
  private long whole;

  @BeforeEach
  void an_undisturbed_index() throws Exception {
    reports = Files.createDirectory(temp.resolve("reports"));
    List<Path> samples;
    try (Stream<Path> files = Files.list(SAMPLES)) {
      samples = files.filter(file -> file.toString().endsWith("5.txt")).sorted().toList();
    }
    for (int i = 0; i < FILES; i++) {
      String text = Files.readString(samples.get(i % samples.size()));
      Files.writeString(reports.resolve(i + ".txt"), text + "新建图书馆" + (i + 1) + "座。\n");
    }
    undisturbed = temp.resolve("undisturbed");
    long begin = System.nanoTime();
    Process process = start(undisturbed);
    assertThat(process.waitFor()).isZero();
    whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
  }

  @Test
  void kills_at_random_moments_leave_an_index_that_the_next_run_completes() throws Exception {
    Random random = new Random(KILLS);
    Path index = temp.resolve("killed");
    int before = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = start(index);
      boolean ended = process.waitFor(1 + random.nextLong(whole), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      int now = usable(index);
      assertThat(now).as("what was kept stays").isGreaterThanOrEqualTo(before);
      before = now;
      if (ended) {
        assertThat(process.exitValue()).isZero();
        assertSame(index);
        index = temp.resolve("killed" + kill);
        before = 0;
      }
    }
    assertThat(start(index).waitFor()).isZero();
    assertSame(index);
  }

  @Test
  void an_interrupted_run_ends_with_130_and_keeps_what_it_has() throws Exception {
    Path index = temp.resolve("interrupted");
    Process process = start(index);
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (process.isAlive() && kept(index) == 0 && System.nanoTime() < deadline) {
      Thread.sleep(5);
    }
    if (!process.isAlive()) {
      assertSame(index);
      return;
    }
    assertThat(new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor())
        .isZero();
    assertThat(process.waitFor()).isIn(130, 0);
    assertThat(usable(index)).isPositive();
    assertThat(start(index).waitFor()).isZero();
    assertSame(index);
  }

  /** How many files the last commit holds; 0 where there is none yet. */
  private static int kept(Path index) {
    if (!ReportIndex.existsAt(index)) {
      return 0;
    }
    try (ReportIndex open = ReportIndex.open(index)) {
      return open.sources().size();
    }
  }

  /** How many files can be read and asked; 0 where there is no index yet. */
  private static int usable(Path index) {
    if (!ReportIndex.existsAt(index)) {
      return 0;
    }
    Settings settings = Settings.of(Map.of("index", index.toString()), Map.of());
    try (AnswerPipeline pipeline = AnswerPipeline.open(settings, Map.of(), line -> {})) {
      pipeline.ask("东乡区2025年固定资产投资目标是多少?", List.of());
      return pipeline.index().sources().size();
    } catch (UserException e) {
      throw new AssertionError(e);
    }
  }

  private void assertSame(Path index) {
    try (ReportIndex one = ReportIndex.open(index);
        ReportIndex other = ReportIndex.open(undisturbed)) {
      assertThat(one.isComplete()).isTrue();
      assertThat(one.fingerprint()).isEqualTo(other.fingerprint());
      assertThat(facts(one)).isEqualTo(facts(other));
    }
  }

  private static List<Hit<Fact>> facts(ReportIndex index) {
    return index.facts(
        new FactQuery(List.of(), null, "固定资产投资", java.util.Set.of(), 0, Integer.MAX_VALUE));
  }

  private Process start(Path index) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Indexing.class.getName(),
            reports.toString(),
            index.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(new File(temp.toFile(), "log"))
        .start();
  }

  /** Indexes and keeps what it has very often. */
  static final class Indexing {
    private Indexing() {}

    public static void main(String[] args) {
      IndexPipeline pipeline =
          new IndexPipeline(
              Path.of(args[1]),
              new SilentJournal(),
              new SourceReader()::read,
              Duration.ofMinutes(1),
              Duration.ofMillis(20));
      Thread main = Thread.currentThread();
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    pipeline.stop();
                    try {
                      main.join(10_000);
                    } catch (InterruptedException e) {
                      Thread.currentThread().interrupt();
                    }
                  }));
      pipeline.index(List.of(Path.of(args[0])));
    }
  }
}
