package io.github.youju.cli;

import io.github.youju.render.Theme;
import java.util.Locale;

/** Which streams are terminals, and whether answers are coloured because of it. */
final class Styles {

  private Styles() {}

  /**
   * Whether the stream 0, 1 or 2 is a terminal; the launcher tells, as Java is slow to find out.
   */
  static boolean isTerminal(int stream) {
    return System.getProperty("youju.terminal", "").contains(Integer.toString(stream));
  }

  /** The theme for answers on standard output. */
  static Theme theme(String wish) {
    return Theme.chosen(wish, isTerminal(1), System.getenv());
  }

  /**
   * Whether the terminal shows no more than ASCII, labels aside: a dumb one, or one whose language
   * setting, as the launcher passes it on, is of another charset.
   */
  static boolean isPlain() {
    String language = System.getProperty("youju.lang", "").toLowerCase(Locale.ROOT);
    boolean utf8 = language.contains("utf-8") || language.contains("utf8");
    return "dumb".equals(System.getenv("TERM")) || (isTerminal(1) && !language.isEmpty() && !utf8);
  }
}
