package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An index with flipped bits: never a trace, never a quote that the file does not hold. {@code
 * -Dyouju.flips=2000} tries more of them.
 */
class DamagedIndexTest {
  private static final Path SAMPLES =
      Path.of("src/main/resources/io/github/youju/pipeline/samples");
  private static final int FLIPS = Integer.getInteger("youju.flips", 60);
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("sources", "--format", "jsonl"),
          List.of("ask", "东乡区2025年固定资产投资目标是多少?", "--format", "jsonl"),
          List.of("ask", "昭化区2022年建成多少5G基站?", "--format", "jsonl"),
          List.of("table", "--all", "--format", "csv"),
          List.of("search", "城乡居民收入", "--format", "jsonl"));

  @TempDir private Path temp;
  private Path whole;
  private StringWriter out;
  private StringWriter err;

  @BeforeEach
  void index() {
    whole = temp.resolve("whole");
    assertThat(run(List.of("index", SAMPLES.toString()), whole)).isZero();
  }

  @Test
  void flipped_bits_are_one_line_or_nothing() throws IOException {
    Random random = new Random(6);
    Path spoilt = temp.resolve("spoilt");
    int told = 0;
    for (int flip = 0; flip < FLIPS; flip++) {
      String where = spoil(spoilt, random);
      for (List<String> command : COMMANDS) {
        told += check(command, spoilt, where) ? 1 : 0;
      }
      told += check(List.of("index", SAMPLES.toString()), spoilt, where) ? 1 : 0;
    }
    assertThat(told).as("flips that were noticed").isPositive();
  }

  /** It was called one of another version, and making it anew failed with words of the library. */
  @Test
  void junk_for_a_commit_is_told_with_what_mends_it() throws IOException {
    try (Stream<Path> files = Files.list(whole)) {
      for (Path file : files.filter(each -> each.toString().contains("segments_")).toList()) {
        Files.writeString(file, "junk, and nothing but junk");
      }
    }
    for (List<String> command : List.of(COMMANDS.get(1), List.of("index", SAMPLES.toString()))) {
      assertThat(run(command, whole)).isEqualTo(3);
      assertThat(err.toString().lines()).hasSize(1);
      assertThat(err.toString()).contains("is damaged", "delete that folder").doesNotContain("(");
    }
    delete(whole);
    assertThat(run(List.of("index", SAMPLES.toString()), whole)).isZero();
  }

  /** Copies the index and flips one bit of it. */
  private String spoil(Path spoilt, Random random) throws IOException {
    delete(spoilt);
    Files.createDirectories(spoilt);
    try (Stream<Path> files = Files.list(whole)) {
      for (Path file : files.toList()) {
        Files.copy(file, spoilt.resolve(file.getFileName()));
      }
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(spoilt)) {
      files = all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
    // Each file as often as the next: the small ones say what the large ones mean.
    Path file = files.get(random.nextInt(files.size()));
    byte[] bytes = Files.readAllBytes(file);
    int at = random.nextInt(bytes.length);
    bytes[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
    Files.write(file, bytes);
    return file.getFileName() + "@" + at;
  }

  /** Whether the command said that the index is damaged. */
  private boolean check(List<String> command, Path index, String where) throws IOException {
    int code = run(command, index);
    assertThat(code).as("%s after %s: %s", command, where, err).isIn(0, 1, 3);
    if (code == 3) {
      assertThat(err.toString().lines().filter(line -> !line.contains("left out")))
          .as(where)
          .hasSize(1)
          .allMatch(line -> line.startsWith("youju: ") && line.contains("index"));
      return true;
    }
    for (String line : out.toString().lines().toList()) {
      if (line.startsWith("{") && JSON.std.mapFrom(line).get("citations") instanceof List<?> all) {
        for (Object citation : all) {
          quoteHolds((Map<?, ?>) citation, where);
        }
      }
    }
    return false;
  }

  private static void quoteHolds(Map<?, ?> citation, String where) throws IOException {
    String text = Files.readString(SAMPLES.resolve((String) citation.get("source")));
    int begin = text.offsetByCodePoints(0, (int) citation.get("start"));
    int end = text.offsetByCodePoints(0, (int) citation.get("end"));
    assertThat(text.substring(begin, end)).as(where).isEqualTo(citation.get("quote"));
  }

  private int run(List<String> command, Path index) {
    out = new StringWriter();
    err = new StringWriter();
    List<String> args =
        Stream.concat(command.stream(), Stream.of("--index", index.toString())).toList();
    return Main.run(
        args.toArray(String[]::new),
        InputStream.nullInputStream(),
        new PrintWriter(out),
        new PrintWriter(err));
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
