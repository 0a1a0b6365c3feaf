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
    String help = command.equals("youju") ? run("--help") : run(command, "--help");
    Path pinned = FOLDER.resolve(command + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(pinned, help);
    }
    assertThat(pinned).content().isEqualTo(help);
  }

  @Test
  void no_help_is_pinned_for_a_command_that_is_gone() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
          .containsExactlyInAnyOrderElementsOf(commands());
    }
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
