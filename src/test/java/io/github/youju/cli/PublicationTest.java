package io.github.youju.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The pages for man and the completions, tried in the programs that they are for. */
class PublicationTest {
  @TempDir static Path folder;

  @BeforeAll
  static void what_the_build_writes() throws IOException {
    Publication.main(new String[] {folder.toString()});
    Files.createDirectory(folder.resolve("reports"));
    Files.createFile(folder.resolve("questions.txt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sou|sources",
        "ask --for|--format",
        "ask --format j|json jsonl",
        "'ask --module '|auto rules llm",
        "'sources --lang '|zh en",
        "table --format x|xlsx",
        "table --measure sh|share",
        "prompt sh|show",
        "index rep|reports",
        "run quest|questions.txt",
        "table -o quest|questions.txt",
        "sources --index rep|reports",
      })
  void words_are_completed_in_bash_and_fish(String typed, String expected) throws Exception {
    String line = "youju " + typed;
    List<String> words = List.of(line.split(" ", -1));
    String bash =
        "compopt() { :; }; source completion/youju.bash; COMP_WORDS=("
            + String.join(" ", words.stream().map(word -> "'" + word + "'").toList())
            + "); COMP_CWORD="
            + (words.size() - 1)
            + "; COMP_LINE='"
            + line
            + "'; _complete_youju; printf '%s\\n' \"${COMPREPLY[@]}\"";
    assertThat(run("bash", "--norc", "-c", bash))
        .containsExactlyInAnyOrder(expected.split(" ", -1));
    if (isThere("fish")) {
      String fish = "source completion/youju.fish; complete -C '" + line + "'";
      assertThat(run("fish", "--no-config", "-c", fish))
          .extracting(each -> each.split("\t", -1)[0].replaceFirst("/$", ""))
          .containsExactlyInAnyOrder(expected.split(" ", -1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "bash, youju.bash",
    "zsh, _youju",
    "zsh, zh/_youju",
    "fish, youju.fish",
    "fish, zh/youju.fish"
  })
  void a_shell_can_read_its_completion(String shell, String script) throws Exception {
    assumeTrue(isThere(shell), shell + " is not installed");
    assertThat(run(shell, "-n", "completion/" + script)).isEmpty();
  }

  @Test
  void zsh_offers_commands_options_and_values() throws Exception {
    assumeTrue(isThere("zsh"), "zsh is not installed");
    Path drive = Path.of("src/test/scripts/zsh-completion.zsh").toAbsolutePath();
    assertThat(run("zsh", "-f", drive.toString(), "completion", "youju sou")).contains("sources");
    assertThat(run("zsh", "-f", drive.toString(), "completion", "youju ask --format j"))
        .contains("json", "jsonl");
    assertThat(run("zsh", "-f", drive.toString(), "completion", "youju table --cov"))
        .contains("--coverage");
  }

  @Test
  void every_command_has_a_page_in_both_languages_with_all_its_options() throws IOException {
    CommandLine root = YoujuCommand.commandLine();
    List<CommandLine> all = new ArrayList<>(List.of(root));
    all.addAll(root.getSubcommands().values());
    for (CommandLine each : all) {
      String name = ManualPage.fileName(each.getCommandSpec()) + ".1";
      for (String language : List.of("man/man1", "man/zh_CN/man1")) {
        String page = Files.readString(folder.resolve(language).resolve(name));
        for (OptionSpec option : each.getCommandSpec().options()) {
          assertThat(page).as(name).contains(option.longestName().replace("-", "\\-"));
        }
      }
    }
  }

  @Test
  void man_can_show_every_page() throws Exception {
    assumeTrue(isThere("mandoc"), "mandoc is not installed");
    try (Stream<Path> files = Files.walk(folder.resolve("man"))) {
      for (Path page : files.filter(Files::isRegularFile).toList()) {
        assertThat(run("mandoc", "-T", "lint", "-W", "error", page.toString())).isEmpty();
      }
    }
    assertThat(run("mandoc", "-T", "utf8", "man/zh_CN/man1/youju-ask.1"))
        .anyMatch(line -> line.contains("回答一个问题"));
  }

  @Test
  void every_value_can_be_completed_or_is_the_users_own_word() {
    List<String> own =
        List.of(
            "PLACE",
            "YEAR",
            "YEARS",
            "NAMES",
            "WORDS",
            "MODEL",
            "N",
            "SHARE",
            "QUESTION",
            "CITATION");
    for (CommandLine each : YoujuCommand.commandLine().getSubcommands().values()) {
      for (OptionSpec option : each.getCommandSpec().options()) {
        if (option.arity().max() > 0 && !own.contains(option.paramLabel())) {
          assertThat(Candidates.of(option).source())
              .as(each.getCommandName() + " " + option.longestName())
              .isNotEqualTo(Candidates.Source.WORDS);
        }
      }
    }
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
  }

  private static List<String> run(String... command) throws Exception {
    Path out = Files.createTempFile(folder, "", ".out");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("HOME", folder.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
    Files.delete(out);
    return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
