package io.github.youju.repl;

import java.nio.file.Path;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.widget.AutosuggestionWidgets;

/** Makes the reader of lines: editing, completion, colours, history. */
final class ShellReader {
  private static final int HISTORY_LINES = 2000;

  /** Never asked about, as no more are listed than fit. */
  private static final int MOST_LISTED = 1000;

  private ShellReader() {}

  /**
   * A reader.
   *
   * @param history the file; null for none
   */
  static LineReader of(Terminal terminal, Path history, LineKnowledge knowledge) {
    LineCompletion completion = new LineCompletion(knowledge::at, knowledge::more);
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("youju")
            .parser(completion)
            .completer(completion)
            .completionMatcher(completion)
            .highlighter(new QuestionHighlighter(knowledge::slotSpans, knowledge::isCommand))
            .option(Option.DISABLE_EVENT_EXPANSION, true)
            .option(Option.HISTORY_TIMESTAMPED, false)
            .option(Option.HISTORY_IGNORE_SPACE, true)
            .option(Option.HISTORY_IGNORE_DUPS, true)
            .option(Option.CASE_INSENSITIVE_SEARCH, true)
            .option(Option.MENU_COMPLETE, true)
            .option(Option.AUTO_MENU_LIST, true)
            .option(Option.INSERT_TAB, false)
            .option(Option.AUTO_FRESH_LINE, true)
            .variable(LineReader.LIST_MAX, MOST_LISTED)
            .variable(LineReader.MENU_LIST_MAX, LineCompletion.MOST_ROWS)
            .variable(LineReader.HISTORY_SIZE, HISTORY_LINES)
            .variable(LineReader.HISTORY_FILE_SIZE, HISTORY_LINES);
    if (history != null) {
      builder.variable(LineReader.HISTORY_FILE, history);
    }
    LineReader reader = builder.build();
    new AutosuggestionWidgets(reader).enable();
    return reader;
  }
}
