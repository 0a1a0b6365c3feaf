package io.github.youju.cli;

import io.github.youju.render.Theme;
import picocli.CommandLine.Help.Ansi;

/** Whether help is coloured: as answers are where nothing was asked for. */
final class HelpColor {

  private HelpColor() {}

  static Ansi chosen() {
    return Theme.isColored(Styles.isTerminal(1), System.getenv()) ? Ansi.ON : Ansi.OFF;
  }
}
