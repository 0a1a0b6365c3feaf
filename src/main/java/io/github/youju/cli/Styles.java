package io.github.youju.cli;

import io.github.youju.render.Theme;
import java.io.Console;
import java.util.Locale;
import java.util.Optional;

/** Which streams are terminals, and whether answers are coloured because of it. */
final class Styles {

  private Styles() {}

  /**
   * Whether the stream 0, 1 or 2 is a terminal; the launcher tells, as Java is slow to find out,
   * and only that of Windows, which cannot know, leaves it to Java.
   */
  static boolean isTerminal(int stream) {
    String told = System.getProperty("youju.terminal");
    if (told == null) {
      return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
    return told.contains(Integer.toString(stream));
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
