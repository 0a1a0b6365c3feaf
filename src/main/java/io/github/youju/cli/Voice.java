package io.github.youju.cli;

import io.github.youju.error.Line;
import io.github.youju.error.Tongue;
import io.github.youju.error.UserException;
import io.github.youju.pipeline.Settings;
import io.github.youju.render.HangingLines;
import io.github.youju.repl.ShellWording;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says on standard error what is no data. Its language is looked up when there is first something
 * to say, for most runs say nothing.
 */
final class Voice {
  private static final String OPTION = "--lang";

  private final PrintWriter err;
  private final boolean shell;
  private final List<String> args;
  private Tongue tongue;

  /**
   * The arguments are looked at as they were typed: what is wrong with them is to be said, too.
   *
   * @param shell whether commands are named as they are typed in the shell
   */
  Voice(PrintWriter err, boolean shell, String... args) {
    this.err = err;
    this.shell = shell;
    this.args = List.of(args);
  }

  /** The language of {@code --lang}, the settings, or the user's locale. */
  Tongue tongue() {
    if (tongue == null) {
      tongue = Settings.tongue(flag(), System.getenv());
    }
    return tongue;
  }

  /** Says a line; at a terminal its words stay whole. */
  void tell(Line line) {
    int columns = Styles.isTerminal(2) ? Styles.columns() : 0;
    String words = UserException.onOneLine(line.in(tongue()));
    String said = shell ? ShellWording.of(words, YoujuCommand.COMMANDS) : words;
    HangingLines.told(said, columns).forEach(err::println);
    err.flush();
  }

  /** Shows what is no line, such as one that will be written over. */
  void show(String characters) {
    err.print(characters);
    err.flush();
  }

  /** Shows where a failure came from. */
  void trace(Throwable failure) {
    failure.printStackTrace(err);
    err.flush();
  }

  private Map<String, String> flag() {
    Map<String, String> flag = new HashMap<>();
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).startsWith(OPTION + "=")) {
        flag.put("lang", args.get(i).substring(OPTION.length() + 1));
      } else if (args.get(i).equals(OPTION) && i + 1 < args.size()) {
        flag.put("lang", args.get(i + 1));
      }
    }
    return flag;
  }
}
