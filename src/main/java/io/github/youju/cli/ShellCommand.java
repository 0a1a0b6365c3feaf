package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.render.Theme;
import io.github.youju.repl.Shell;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
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

  /**
   * The shell at a terminal that is at the other end of two streams, and at that of the process;
   * both with the environment of the process.
   */
  public static void rehearse(InputStream in, OutputStream out) throws IOException {
    Shell shell = new Shell(new CommandHost(Map.of()), Theme.colored());
    shell.atTerminal(System.getenv(), in, out);
    shell.atTerminal(System.getenv(), new PrintWriter(Writer.nullWriter()));
  }
}
