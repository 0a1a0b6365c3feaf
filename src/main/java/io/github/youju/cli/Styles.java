package io.github.youju.cli;

import io.github.youju.render.Theme;

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
}
