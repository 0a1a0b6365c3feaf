package io.github.youju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.Span;
import io.github.youju.error.UserException;
import io.github.youju.fact.Fact;
import io.github.youju.format.Archive;
import io.github.youju.format.Fixture;
import io.github.youju.format.Format;
import io.github.youju.format.UnreadableException;
import io.github.youju.ingest.Correction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/**
 * Spoilt files of every format through the whole reading: a text with whole spans comes out, or one
 * line for the user, in bounded time. {@code -Dyouju.fuzz=20000} tries so many of them.
 */
final class FuzzTest {
  private static final int COUNT = Integer.getInteger("youju.fuzz", 400);
  private static final int SEED = Integer.getInteger("youju.fuzz.seed", 0);
  private static final Duration LONGEST = Duration.ofSeconds(90);
  private static final Duration SLOW = Duration.ofSeconds(20);
  private static final int MOST_CHARACTERS = 16 << 20;

  private final SourceReader reader = new SourceReader();

  @Test
  void a_spoilt_file_gives_a_text_or_a_line_and_never_hangs() throws Exception {
    Map<String, byte[]> sound = sound();
    List<String> names = List.copyOf(sound.keySet());
    ExecutorService one = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    try {
      for (int i = SEED; i < SEED + COUNT; i++) {
        Random random = new Random(i);
        String name = names.get(i % names.size());
        byte[] other = sound.get(names.get(random.nextInt(names.size())));
        byte[] spoilt = Mutation.any(sound.get(name), other, random);
        long begin = System.nanoTime();
        Future<?> read = one.submit(() -> read(name, spoilt));
        try {
          read.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
          throw new AssertionError("number " + i + ", " + name, e);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
            .as("number %d, %s", i, name)
            .isLessThan(SLOW);
      }
    } finally {
      one.shutdownNow();
    }
    assertThat(Thread.getAllStackTraces().keySet().stream().map(Thread::getName))
        .as("readers that were left behind")
        .doesNotContain("format");
  }

  private static Map<String, byte[]> sound() throws IOException {
    Map<String, byte[]> sound = new LinkedHashMap<>();
    for (Format format : Format.values()) {
      String ending = format == Format.TEXT ? "txt" : format.label();
      sound.put("报告." + ending, Fixture.of(format));
    }
    Path samples = Path.of("src/test/resources/io/github/youju/ingest/golden");
    try (var files = Files.list(samples)) {
      for (Path each : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        sound.put(each.getFileName().toString(), Files.readAllBytes(each));
      }
    }
    return sound;
  }

  private Void read(String name, byte[] bytes) throws IOException {
    if (!Archive.isNamed(name)) {
      source(name, bytes);
      return null;
    }
    try {
      Archive archive = Archive.of(bytes);
      for (String inner : archive.names()) {
        if (SourceReader.reads(inner)) {
          source(inner, archive.read(inner));
        }
      }
    } catch (UnreadableException e) {
      assertThat(e.reason()).isNotNull();
    }
    return null;
  }

  private void source(String name, byte[] bytes) {
    ReadSource read;
    try {
      read = reader.read(name, bytes, _ -> Correction.NONE);
    } catch (UserException e) {
      assertThat(e.told().english().lines()).hasSize(1);
      return;
    }
    String text = read.file().text();
    assertThat(text.length()).isLessThan(MOST_CHARACTERS);
    int end = text.codePointCount(0, text.length());
    assertThat(read.file().pages()).isSorted().allMatch(page -> page >= 0 && page <= end);
    for (Report report : read.reports()) {
      inside(report.span(), end);
      for (Passage passage : report.passages()) {
        inside(passage.span(), end);
        passage.sentences().forEach(sentence -> inside(sentence, end));
      }
      for (Fact fact : read.facts().get(report.id())) {
        inside(fact.value(), end);
        inside(fact.evidence(), end);
        inside(fact.sentence(), end);
      }
    }
  }

  private static void inside(Span span, int end) {
    if (span.begin() < 0 || span.begin() >= span.end() || span.end() > end) {
      throw new AssertionError(span + " in a text of " + end);
    }
  }
}
