package io.github.youju.cli;

import picocli.CommandLine.Help.Ansi;

/**
 * Whether help is coloured. The launcher tells in {@code youju.terminal} which of the streams 0, 1
 * and 2 are terminals: asking Java's console takes a tenth of a second.
 */
final class HelpColor {

  private HelpColor() {}

  static Ansi chosen() {
    boolean terminal = System.getProperty("youju.terminal", "").contains("1");
    boolean plain = isSet("NO_COLOR") || "dumb".equals(System.getenv("TERM"));
    return terminal && !plain ? Ansi.ON : Ansi.OFF;
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isEmpty();
  }
}
