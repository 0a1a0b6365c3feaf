package io.github.youju.repl;

import io.github.youju.error.ExitStatus;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.render.AnswerRenderer;
import io.github.youju.render.Theme;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The door of the shell. */
public final class Shell {
  private final AnswerPipeline pipeline;
  private final String format;
  private final Theme theme;

  /** A shell that answers in one form. */
  public Shell(AnswerPipeline pipeline, String format, Theme theme) {
    this.pipeline = pipeline;
    this.format = format;
    this.theme = theme;
  }

  /**
   * At a terminal: a prompt, line editing and a history.
   *
   * @param environment where the history's folder is looked up
   */
  public ExitStatus atTerminal(Map<String, String> environment) throws IOException {
    return TerminalShell.system(pipeline, AnswerRenderer.of(format, theme), environment);
  }

  /**
   * Without a terminal: each line is a question, as in a question file, and the worst of their ends
   * is the end.
   */
  public ExitStatus overLines(InputStream in, PrintWriter out, PrintWriter err) throws IOException {
    ShellSession session = new ShellSession(pipeline, out, err);
    AnswerRenderer renderer = AnswerRenderer.of(format, theme);
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int[] counts = new int[2];
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      counts[0]++;
      if (line.startsWith("#")) {
        continue;
      }
      boolean goesOn =
          session.take(
              line,
              answer ->
                  renderer.renderNext(answer.named(Integer.toString(counts[0])), counts[1]++, out));
      if (!goesOn) {
        break;
      }
    }
    renderer.finish(counts[1], out);
    return session.worst();
  }
}
