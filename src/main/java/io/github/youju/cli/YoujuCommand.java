package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The root command with the list of the others; alone it starts the shell. */
final class YoujuCommand implements Subcommand {

  /** The commands in the order of {@code --help}; {@link #subcommand} makes each. */
  static final List<String> COMMANDS =
      List.of(
          "ask", "run", "index", "table", "chart", "facts", "search", "show", "sources", "prompt",
          "forget", "doctor");

  private static Subcommand subcommand(String name) {
    return switch (name) {
      case "youju" -> new YoujuCommand();
      case "ask" -> new AskCommand();
      case "run" -> new RunCommand();
      case "index" -> new IndexCommand();
      case "table" -> new TableCommand();
      case "chart" -> new ChartCommand();
      case "facts" -> new FactsCommand();
      case "search" -> new SearchCommand();
      case "show" -> new ShowCommand();
      case "sources" -> new SourcesCommand();
      case "prompt" -> new PromptCommand();
      case "forget" -> new ForgetCommand();
      case "doctor" -> new DoctorCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** The command line with all commands. */
  static CommandLine commandLine() {
    return commandLine(COMMANDS);
  }

  /**
   * The command line for these arguments, in which a command stands before its options. Where the
   * first one names a command only that one is made, and none for the shell, so that a start does
   * not pay for all.
   */
  static CommandLine commandLine(String... args) {
    return commandLine(needed(args));
  }

  private static CommandLine commandLine(List<String> names) {
    CommandSpec root = spec("youju");
    for (String name : names) {
      root.addSubcommand(name, spec(name));
    }
    return new CommandLine(root);
  }

  private static List<String> needed(String... args) {
    if (args.length > 0 && COMMANDS.contains(args[0])) {
      return List.of(args[0]);
    }
    List<String> given = List.of(args);
    boolean lists = given.contains("--help") || given.contains("-h");
    // What begins with an option and names no command is for the shell; the help lists them all.
    return args.length == 0 || args[0].startsWith("-") && !lists ? List.of() : COMMANDS;
  }

  /** The root without the others, for its own options. */
  static CommandSpec alone() {
    return spec("youju");
  }

  /** What a command takes. */
  static CommandSpec spec(String name) {
    Subcommand command = subcommand(name);
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    command.describe(spec);
    CommonOptions.addLanguage(spec);
    return spec.addOption(Options.flag("Show the trace of an error as well.", "--debug"))
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help and exit.")
                .build());
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version and exit.")
                .build())
        .versionProvider(new Version());
    CommonOptions.addAnswering(spec);
    spec.usageMessage()
        .description(
            "Ask Chinese government reports; get the figure, and the sentence that proves it.")
        .synopsisSubcommandLabel("[COMMAND]")
        .footer(
            "",
            "Without a command it starts the shell; a question alone is asked.",
            "youju COMMAND --help tells more about a command.",
            "Exit codes: 0 answered; 1 the reports do not state it; 2 wrong usage;",
            "3 something you can mend; 70 a bug; 130 interrupted.");
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    return ShellCommand.run(invocation);
  }
}
