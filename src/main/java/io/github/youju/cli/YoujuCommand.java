package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command; alone it starts the shell. */
@Command(
    name = "youju",
    description =
        "Ask Chinese government reports; get the figure, and the sentence that proves it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Without a command it starts the shell.",
      "Exit codes: 0 answered; 1 the reports do not state it; 2 wrong usage;",
      "3 something you can mend; 70 a bug; 130 interrupted."
    })
final class YoujuCommand implements Callable<Integer> {

  private static final String HELP = "help";

  /** The commands in the order of {@code --help}. */
  private static final List<String> COMMANDS = List.of(HELP);

  private final InputStream in;

  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the trace of an error as well.")
  private boolean debug;

  YoujuCommand(InputStream in) {
    this.in = in;
  }

  /** Standard input, for commands that read it; they reach it by {@code @ParentCommand}. */
  InputStream in() {
    return in;
  }

  /** Whether traces were asked for. */
  boolean debug() {
    return debug;
  }

  /**
   * The command line for these arguments. Reflection over a dozen commands costs more than an
   * answer, so where the first argument names a command only that one is built.
   */
  static CommandLine commandLine(InputStream in, String... args) {
    CommandLine root = new CommandLine(new YoujuCommand(in));
    if (args.length > 0 && COMMANDS.contains(args[0]) && !args[0].equals(HELP)) {
      return root.addSubcommand(args[0], command(args[0]));
    }
    for (String name : COMMANDS) {
      root.addSubcommand(name, command(name));
    }
    return root;
  }

  private static Object command(String name) {
    return switch (name) {
      case HELP -> new CommandLine.HelpCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitStatus.ANSWERED.code();
  }
}
