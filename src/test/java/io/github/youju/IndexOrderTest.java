package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a folder came into the index, the same questions get the same bytes. */
class IndexOrderTest {
  private static final Path SAMPLES =
      Path.of("src/main/resources/io/github/youju/pipeline/samples");
  private static final Path SHARED = Path.of("../shared");

  @TempDir private Path temp;

  @Test
  void the_samples_answer_alike_in_any_order() throws IOException {
    Path questions = temp.resolve("questions.txt");
    Files.writeString(
        questions,
        """
        东乡区2025年固定资产投资目标是多少?
        昭化区2022年建成多少5G基站?
        2024年章贡区民生支出是多少?
        各地的地区生产总值增长目标是多少?
        东乡区2024年和2025年固定资产投资增速差多少
        哪个地方的农村居民收入增长最快?
        粮食
        """);
    check(SAMPLES, questions);
  }

  @Test
  void the_shared_reports_answer_alike_in_any_order() throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "the shared reports are not here");
    Path questions = temp.resolve("questions.jsonl");
    String asked = Files.readString(SHARED.resolve("eval/dev.jsonl"));
    Files.writeString(questions, asked.replace("\"q\":", "\"question\":"));
    check(SHARED.resolve("seeds"), questions);
  }

  private void check(Path reports, Path questions) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(reports)) {
      all.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
    }
    assertThat(run("index", reports.toString(), "--index", index("once"))).isEmpty();
    String once = asked("once", questions);
    assertThat(once).isNotEmpty();
    for (int seed = 1; seed <= 2; seed++) {
      Collections.shuffle(files, new Random(seed));
      String name = "shuffled" + seed;
      for (Path file : files) {
        run("index", file.toString(), "--index", index(name));
      }
      assertThat(asked(name, questions)).isEqualTo(once);
    }
    // What was in it and is not any more has left no trace in the ranking.
    Path other = Files.createDirectories(temp.resolve("other"));
    Files.writeString(other.resolve("zz.txt"), Files.readString(files.getFirst()) + "增长8%。");
    run("index", other.toString(), "--index", index("once"));
    run("forget", other.toString(), "--index", index("once"));
    assertThat(asked("once", questions)).isEqualTo(once);
  }

  private String index(String name) {
    return temp.resolve(name).toString();
  }

  private String asked(String index, Path questions) {
    String answers = run("run", questions.toString(), "--format", "jsonl", "--index", index(index));
    String sources = run("sources", "--format", "jsonl", "--index", index(index));
    return answers.replaceAll("\"elapsedMs\":\\d+", "") + sources;
  }

  private static String run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(args, InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err));
    assertThat(code).as(err.toString()).isBetween(0, 1);
    return out.toString();
  }
}
