package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.render.Theme;
import io.github.youju.repl.Shell;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** {@code youju} alone: the shell at a terminal, and a question a line where there is none. */
public final class ShellCommand {

  private ShellCommand() {}

  static ExitStatus run(Invocation invocation) throws IOException {
    CommandHost host = new CommandHost(invocation);
    Shell shell = new Shell(host, Styles.theme(host.settings(Map.of()).color()));
    return Styles.isTerminal(0) && Styles.isTerminal(1)
        ? shell.atTerminal(System.getenv(), invocation.err())
        : shell.overLines(invocation.in(), invocation.out(), invocation.err());
  }

  /** The shell at a terminal that is at the other end of two streams, without a history. */
  public static ExitStatus rehearse(InputStream in, OutputStream out) throws IOException {
    Map<String, String> nowhere = Map.of("YOUJU_PAGER", "cat");
    return new Shell(new CommandHost(Map.of()), Theme.colored()).atTerminal(nowhere, in, out);
  }
}
