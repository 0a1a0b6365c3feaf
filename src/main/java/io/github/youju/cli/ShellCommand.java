package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.pipeline.Settings;
import io.github.youju.repl.Shell;
import java.io.IOException;

/** {@code youju} alone: the shell at a terminal, and a question a line where there is none. */
final class ShellCommand {

  private ShellCommand() {}

  static ExitStatus run(Invocation invocation) throws IOException {
    Settings settings = CommonOptions.settings(invocation);
    try (AnswerPipeline pipeline =
        AnswerPipeline.openOrSamples(settings, System.getenv(), invocation::tell)) {
      Shell shell = new Shell(pipeline, settings.format(), Styles.theme(settings.color()));
      return Styles.isTerminal(0) && Styles.isTerminal(1)
          ? shell.atTerminal(System.getenv())
          : shell.overLines(invocation.in(), invocation.out(), invocation.err());
    }
  }
}
