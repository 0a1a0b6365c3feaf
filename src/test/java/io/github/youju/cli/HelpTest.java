package io.github.youju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pins the help of every command; {@code -Dgolden.update=true} writes it anew. */
class HelpTest {
  private static final Path FOLDER = Path.of("src/test/resources/io/github/youju/cli/help");

  static List<String> commands() {
    List<String> commands = new ArrayList<>(YoujuCommand.COMMANDS);
    commands.add("youju");
    return commands;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void the_help_of_a_command_is_the_pinned_one(String command) throws IOException {
    isPinned(command, "en", "");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void the_chinese_help_of_a_command_is_the_pinned_one(String command) throws IOException {
    isPinned(command, "zh", "zh/");
  }

  /** A new option has English words in its command; its Chinese ones belong into help_zh.tsv. */
  @Test
  void all_that_the_help_says_is_there_in_chinese() {
    ChineseHelp chinese = new ChineseHelp();
    chinese.describe(YoujuCommand.commandLine().getCommandSpec());
    assertThat(chinese.missing()).isEmpty();
  }

  private static void isPinned(String command, String language, String folder) throws IOException {
    String help =
        command.equals("youju")
            ? run("--help", "--lang", language)
            : run(command, "--help", "--lang", language);
    assertThat(help.lines()).as(help).allMatch(line -> columns(line) <= 80);
    Path pinned = FOLDER.resolve(folder + command + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(pinned, help);
    }
    assertThat(pinned).content().isEqualTo(help);
  }

  /** A Chinese character takes two columns of a terminal. */
  private static int columns(String line) {
    return line.codePoints().map(each -> each < 0x2e80 ? 1 : 2).sum();
  }

  @Test
  void no_help_is_pinned_for_a_command_that_is_gone() throws IOException {
    for (Path folder : List.of(FOLDER, FOLDER.resolve("zh"))) {
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.filter(Files::isRegularFile).map(HelpTest::name))
            .containsExactlyInAnyOrderElementsOf(commands());
      }
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".txt", "");
  }

  private static String run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        new CommandRunner(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err))
            .run(arguments);
    assertThat(err.toString()).isEmpty();
    assertThat(code).isZero();
    return out.toString();
  }
}
