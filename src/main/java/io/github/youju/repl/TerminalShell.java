package io.github.youju.repl;

import io.github.youju.error.ExitStatus;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.render.AnswerRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The shell at a terminal. Only here is JLine loaded to read lines. */
final class TerminalShell {
  private static final String PROMPT = "youju> ";
  private static final String SAMPLE_PROMPT = "youju (samples)> ";
  private static final int HISTORY_LINES = 2000;

  private TerminalShell() {}

  /** The terminal is not probed: what a user types while the shell starts would go to the probe. */
  static ExitStatus system(
      AnswerPipeline pipeline, AnswerRenderer renderer, Map<String, String> environment)
      throws IOException {
    try (Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .dumb(true)
            .graphemeCluster(false)
            .encoding(StandardCharsets.UTF_8)
            .build()) {
      return run(terminal, pipeline, renderer, HistoryFile.in(environment));
    }
  }

  /** Reads lines until the user leaves; Ctrl-C clears the line, Ctrl-D leaves. */
  static ExitStatus run(
      Terminal terminal, AnswerPipeline pipeline, AnswerRenderer renderer, Path history)
      throws IOException {
    LineReader reader = reader(terminal, history);
    ShellSession session = new ShellSession(pipeline, terminal.writer(), terminal.writer());
    String prompt = pipeline.isSample() ? SAMPLE_PROMPT : PROMPT;
    terminal.writer().println(greeting(pipeline));
    terminal.flush();
    boolean goesOn = true;
    while (goesOn) {
      try {
        String line = reader.readLine(prompt);
        goesOn = session.take(line, answer -> renderer.render(answer, terminal.writer()));
        terminal.flush();
      } catch (UserInterruptException clearsTheLine) {
        goesOn = true;
      } catch (EndOfFileException leaves) {
        goesOn = false;
      }
    }
    return ExitStatus.ANSWERED;
  }

  private static String greeting(AnswerPipeline pipeline) {
    int reports = pipeline.reports().size();
    String count = reports + (pipeline.isSample() ? " sample" : "");
    return "youju · " + count + (reports == 1 ? " report" : " reports") + " · /help, /quit";
  }

  /**
   * A question may hold any quote, backslash or exclamation mark: none has a meaning of its own.
   */
  private static LineReader reader(Terminal terminal, Path history) {
    DefaultParser parser = new DefaultParser();
    parser.setEscapeChars(new char[0]);
    parser.setQuoteChars(new char[0]);
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("youju")
            .parser(parser)
            .completer(new StringsCompleter("/help", "/quit", "/show", "/sources"))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
            .variable(LineReader.HISTORY_SIZE, HISTORY_LINES)
            .variable(LineReader.HISTORY_FILE_SIZE, HISTORY_LINES);
    if (history != null) {
      builder.variable(LineReader.HISTORY_FILE, history);
    }
    return builder.build();
  }
}
