package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/**
 * One command: what it takes, and the one call that does it. It is described in code and not by
 * annotations, because reading annotations costs 60 ms of every start.
 */
interface Subcommand {

  /** Adds the help text, the options and the parameters; {@link Options} makes them. */
  void describe(CommandSpec spec);

  /** Does the work with what was given. */
  ExitStatus run(Invocation invocation) throws IOException;
}
