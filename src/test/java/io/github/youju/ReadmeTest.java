package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Asks what the README asks and compares what is printed, to the letter; {@code
 * -Dgolden.update=true} writes the answers anew. A process of its own, in an empty folder, so that
 * no index of the developer's is found and the samples answer.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND =
      Pattern.compile("\\$ (?:printf '([^']*)' \\| )?\\./youju( .*)?");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir Path folder;
  private int lastCode;

  /** The folder that the README indexes holds the sample reports. */
  @BeforeEach
  void a_folder_with_the_samples() throws IOException {
    Path samples = Path.of("src/main/resources/io/github/youju/pipeline/samples");
    Path reports = Files.createDirectory(folder.resolve("reports"));
    for (String name : Files.readAllLines(samples.resolve("list.txt"))) {
      Files.copy(samples.resolve(name), reports.resolve(name));
    }
  }

  @Test
  void every_dialogue_of_the_readme_is_what_the_program_says() throws Exception {
    String written = Files.readString(README);
    StringBuilder said = new StringBuilder();
    Matcher block = BLOCK.matcher(written);
    int blocks = 0;
    while (block.find()) {
      String answer = "```console\n" + dialogue(block.group(1)) + "```";
      block.appendReplacement(said, Matcher.quoteReplacement(answer));
      blocks++;
    }
    block.appendTail(said);
    assertThat(blocks).isPositive();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, said);
    }
    assertThat(README).content().isEqualTo(said.toString());
  }

  /** The commands of a block, each with what it really prints. */
  private String dialogue(String block) throws Exception {
    StringBuilder said = new StringBuilder();
    for (String line : block.split("\n", -1)) {
      if (line.startsWith("$ ")) {
        boolean asksForCode = line.equals("$ echo $?");
        said.append(line).append('\n');
        said.append(asksForCode ? lastCode + "\n" : output(line));
      }
    }
    return said.toString();
  }

  private String output(String line) throws Exception {
    Matcher command = COMMAND.matcher(line);
    assertThat(command.matches()).as(line).isTrue();
    List<String> words = RealProcess.words(List.of());
    Matcher word = WORD.matcher(command.group(2) == null ? "" : command.group(2));
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    Path input = folder.resolve("input");
    String typed = command.group(1) == null ? "" : command.group(1).replace("\\n", "\n");
    Files.writeString(input, typed);
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectInput(input.toFile())
            .redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("YOUJU_") || name.startsWith("XDG_"));
    environment.put("HOME", folder.toString());
    environment.put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    lastCode = process.waitFor();
    assertThat(lastCode).as("exit code of %s, which said %s", line, errors(err)).isIn(0, 1);
    assertThat(Files.readString(README)).contains(errors(err).strip());
    return printed;
  }

  private static String errors(Path file) throws IOException {
    return Files.readString(file);
  }
}
