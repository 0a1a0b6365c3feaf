package io.github.youju.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands and their options, for tests that walk over them from outside. */
public final class CommandLineModel {

  private CommandLineModel() {}

  /** All commands; the root is youju. */
  public static List<String> commands() {
    List<String> commands = new ArrayList<>(YoujuCommand.COMMANDS);
    commands.add("youju");
    return commands;
  }

  /** The options of a command, each with all its names. */
  public static List<Set<String>> options(String command) {
    CommandSpec root = YoujuCommand.commandLine().getCommandSpec();
    CommandSpec spec =
        command.equals("youju") ? root : root.subcommands().get(command).getCommandSpec();
    List<Set<String>> options = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      options.add(Set.of(option.names()));
    }
    return options;
  }
}
