package io.github.youju.repl;

import io.github.youju.error.ExitStatus;
import io.github.youju.render.AnswerRenderer;
import io.github.youju.render.Theme;
import io.github.youju.repl.ShellSession.Streams;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The door of the shell. */
public final class Shell {
  private final ShellHost host;
  private final Theme theme;

  /** A shell over the commands of a command line. */
  public Shell(ShellHost host, Theme theme) {
    this.host = host;
    this.theme = theme;
  }

  /**
   * At a terminal: a prompt, line editing, completion and a history.
   *
   * @param environment where the history's folder and the pager are looked up
   * @param err where goes what is to be known before there is a prompt
   */
  public ExitStatus atTerminal(Map<String, String> environment, PrintWriter err)
      throws IOException {
    return TerminalShell.system(host, theme, environment, err);
  }

  /** At a terminal that is at the other end of two streams. */
  public ExitStatus atTerminal(Map<String, String> environment, InputStream in, OutputStream out)
      throws IOException {
    return TerminalShell.remote(host, theme, environment, in, out);
  }

  /**
   * Without a terminal: each line is a question, as in a question file, and the worst of their ends
   * is the end.
   */
  public ExitStatus overLines(InputStream in, PrintWriter out, PrintWriter err) throws IOException {
    int[] counts = new int[2];
    String form = host.settings(Map.of()).format();
    AnswerRenderer[] renderer = {AnswerRenderer.of(form, theme)};
    Streams streams =
        new Streams(
            out,
            err,
            (answer, to) ->
                renderer[0].renderNext(answer.named(Integer.toString(counts[0])), counts[1]++, to));
    try (ShellSession session = new ShellSession(host, streams)) {
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String format = form;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        counts[0]++;
        if (!line.startsWith("#") && !session.take(line, streams)) {
          break;
        }
        if (!session.settings().format().equals(format)) {
          renderer[0].finish(counts[1], out);
          counts[1] = 0;
          format = session.settings().format();
          renderer[0] = AnswerRenderer.of(format, theme);
        }
      }
      renderer[0].finish(counts[1], out);
      return session.worst();
    }
  }
}
