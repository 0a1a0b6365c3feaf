package io.github.youju.cli;

import io.github.youju.render.Hyperlinks;
import io.github.youju.render.Theme;
import java.io.Console;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

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
    Theme theme = Theme.chosen(wish, isTerminal(1), System.getenv());
    return isTerminal(1) ? theme.within(columns()) : theme;
  }

  /** Links to the files of an index, where the terminal shows such. */
  static Hyperlinks links(Function<String, Optional<Path>> files) {
    return Hyperlinks.areShown(isTerminal(1), System.getenv())
        ? Hyperlinks.to(files)
        : Hyperlinks.NONE;
  }

  /** The columns of the terminal as the launcher tells them; 0 where nobody does. */
  static int columns() {
    return size(1);
  }

  /** The terminal has another size from now on. */
  static void resized(int rows, int columns) {
    System.setProperty("youju.size", rows + " " + columns);
  }

  /** The rows of the terminal as the launcher tells them; 0 where nobody does. */
  static int rows() {
    return size(0);
  }

  private static int size(int place) {
    String[] size = System.getProperty("youju.size", "").split(" ", -1);
    return size.length == 2 && size[place].matches("\\d{1,4}") ? Integer.parseInt(size[place]) : 0;
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
