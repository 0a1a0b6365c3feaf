package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.cli.CommandLineModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tries every option of every command in a process of its own, line by line of a table. */
class OptionsTest {
  private static final Path TABLE = Path.of("src/test/resources/io/github/youju/options.txt");
  private static final String FILE = "FILE ";

  @TempDir Path folder;

  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void a_folder_with_reports_and_questions() throws IOException {
    Path samples = Path.of("src/main/resources/io/github/youju/pipeline/samples");
    Path reports = Files.createDirectory(folder.resolve("reports"));
    for (String name : Files.readAllLines(samples.resolve("list.txt"))) {
      Files.copy(samples.resolve(name), reports.resolve(name));
    }
    Files.writeString(folder.resolve("questions.txt"), "固定资产投资目标是多少\n");
    Files.writeString(
        folder.resolve("expected.jsonl"),
        "{\"question\":\"东乡区2025年固定资产投资目标是多少\",\"expect\":[[\"5.6%\"]]}\n");
    Path wrong = Files.createDirectories(folder.resolve("config/youju"));
    Files.writeString(wrong.resolve("config.yml"), "fromat: json\n");
  }

  @Test
  void every_option_of_every_command_stands_in_the_table() throws IOException {
    Set<String> tried = new TreeSet<>();
    for (String line : lines()) {
      List<String> words = List.of(line.split("=>", 2)[0].strip().split(" ", -1));
      List<String> typed = words.subList(words.indexOf("youju") + 1, words.size());
      String command =
          typed.stream().filter(CommandLineModel.commands()::contains).findFirst().orElse("youju");
      typed.forEach(word -> tried.add(command + " " + word));
    }
    for (String command : CommandLineModel.commands()) {
      for (Set<String> names : CommandLineModel.options(command)) {
        assertThat(names)
            .as("no line of %s tries this option of %s", TABLE, command)
            .anyMatch(name -> name.equals("--help") || tried.contains(command + " " + name));
      }
    }
  }

  @Test
  void every_line_of_the_table_does_what_it_says() throws Exception {
    for (String line : lines()) {
      String[] sides = line.split(" => ", 2);
      String[] expected = sides[1].split(" \\| ", -1);
      Ended ended = run(sides[0]);
      assertThat(ended.code()).as("%s%n%s", line, ended.err()).isEqualTo(code(expected[0]));
      for (String each : List.of(expected).subList(1, expected.length)) {
        String text = each.strip();
        if (text.startsWith("!")) {
          assertThat(ended.err()).as(line).contains(text.substring(1));
        } else if (text.startsWith(FILE)) {
          String[] file = text.substring(FILE.length()).split(" ", 2);
          assertThat(folder.resolve(file[0])).as(line).content().contains(file[1]);
        } else {
          assertThat(ended.out()).as(line).contains(text);
        }
      }
    }
  }

  private static int code(String written) {
    return Integer.parseInt(written.strip());
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).toList();
  }

  private Ended run(String typed) throws Exception {
    String[] sides = typed.split(" < ", 2);
    List<String> words = List.of(sides[0].split(" ", -1));
    int start = words.indexOf("youju");
    List<String> command = RealProcess.words(List.of());
    command.addAll(words.subList(start + 1, words.size()));
    Path in = Files.writeString(folder.resolve("in"), sides.length == 1 ? "" : sides[1] + "\n");
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        RealProcess.in(folder, command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("HOME", folder.resolve("home").toString());
    for (String variable : words.subList(0, start)) {
      String[] pair = variable.replace("CWD", folder.toString()).split("=", 2);
      environment.put(pair[0], pair[1]);
    }
    environment.put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Ended(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
