package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes the commonest mistakes and holds what the program says to each, in both languages, with the
 * exit code; {@code -Dgolden.update=true} writes it anew. In the file, FOLDER is a folder with the
 * sample reports and what is wrong with the rest.
 */
class MistakesTest {
  private static final Path PINNED = Path.of("src/test/resources/io/github/youju/mistakes.txt");
  private static final String COMMAND = "$ youju ";

  @TempDir static Path folder;

  private record Ended(int code, String out, List<String> err) {}

  @BeforeAll
  static void a_folder_where_things_are_wrong() throws IOException {
    Path samples = Path.of("src/main/resources/io/github/youju/pipeline/samples");
    Path reports = Files.createDirectory(folder.resolve("reports"));
    for (String name : Files.readAllLines(samples.resolve("list.txt"))) {
      Files.copy(samples.resolve(name), reports.resolve(name));
    }
    Files.createDirectory(folder.resolve("empty"));
    Files.createFile(folder.resolve("empty.txt"));
    Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.4\n");
    Files.writeString(folder.resolve("questions.txt"), "东乡区2025年固定资产投资目标是多少\n");
    assertThat(run("en", "index FOLDER/reports --index FOLDER/index").code()).isZero();
    copy("damaged");
    try (Stream<Path> files = Files.list(folder.resolve("damaged"))) {
      Path segments = files.filter(MistakesTest::isCommit).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(segments);
      Files.write(segments, Arrays.copyOf(bytes, bytes.length - 20));
    }
    try (Directory older = new NIOFSDirectory(folder.resolve("older"));
        IndexWriter writer = new IndexWriter(older, new IndexWriterConfig(null))) {
      writer.setLiveCommitData(Map.of("youju.schema", "0").entrySet());
      writer.commit();
    }
  }

  private static boolean isCommit(Path file) {
    return file.getFileName().toString().startsWith("segments_");
  }

  private static void copy(String name) throws IOException {
    Files.createDirectory(folder.resolve(name));
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            folder.resolve(name).resolve(file.getFileName()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Test
  void every_mistake_is_told_in_one_line_that_leads_on() throws IOException {
    String pinned = Files.readString(PINNED);
    StringBuilder told = new StringBuilder();
    int mistakes = 0;
    for (String line : pinned.split("\n", -1)) {
      if (line.startsWith("#")) {
        told.append(line).append('\n');
      } else if (line.startsWith(COMMAND)) {
        told.append('\n').append(line).append('\n');
        told.append(said(line.substring(COMMAND.length())));
        mistakes++;
      }
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PINNED, told);
    }
    assertThat(PINNED).content().isEqualTo(told.toString());
    assertThat(mistakes).isGreaterThan(20);
  }

  /** The exit code, what was told in each language, and how the output begins. */
  private static String said(String command) {
    Ended chinese = run("zh", command);
    Ended english = run("en", command);
    assertThat(chinese.code()).as(command).isEqualTo(english.code());
    assertThat(chinese.err()).as(command).hasSameSizeAs(english.err());
    StringBuilder said = new StringBuilder().append(english.code()).append('\n');
    for (int i = 0; i < english.err().size(); i++) {
      said.append("  ").append(chinese.err().get(i)).append('\n');
      said.append("  ").append(english.err().get(i)).append('\n');
    }
    english.out().lines().limit(1).forEach(line -> said.append("  > ").append(line).append('\n'));
    return said.toString()
        .replace(folder.toString(), "FOLDER")
        .replaceAll("new-(?:zh|en)", "new-LANG")
        .replaceAll("\\d+\\.\\d(?=秒| s\\n)", "0.0");
  }

  private static Ended run(String language, String command) {
    List<String> args = new ArrayList<>();
    for (String word :
        command.replace("FOLDER", folder.toString()).replace("LANG", language).split(" ", -1)) {
      args.add(word.replace('_', ' '));
    }
    if (!command.contains("--lang")) {
      args.add("--lang=" + language);
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            args.toArray(String[]::new),
            new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err));
    return new Ended(code, out.toString(), err.toString().lines().toList());
  }
}
