package io.github.youju.render;

import java.util.List;
import java.util.Map;

/**
 * How text looks: every style there is, links, and the columns it may take. Plain text has none.
 */
public final class Theme {
  /** Columns where no terminal tells; files and pipes get the same everywhere. */
  static final int USUAL = 80;

  /** Longer lines are hard to read, however wide the terminal is. */
  private static final int WIDEST = 100;

  private static final int NARROWEST = 20;

  /** What no terminal shows is as wide as it is. */
  private static final int ENDLESS = Integer.MAX_VALUE;

  private static final Theme PLAIN = new Theme(false, Hyperlinks.NONE, USUAL, ENDLESS);
  private static final Theme COLORED = new Theme(true, Hyperlinks.NONE, USUAL, ENDLESS);

  private final boolean colored;
  private final Hyperlinks links;
  private final int columns;
  private final int screen;

  private Theme(boolean colored, Hyperlinks links, int columns, int screen) {
    this.colored = colored;
    this.links = links;
    this.columns = columns;
    this.screen = screen;
  }

  /** Text without styles. */
  public static Theme plain() {
    return PLAIN;
  }

  /** Text with styles. */
  public static Theme colored() {
    return COLORED;
  }

  /**
   * The theme that is wanted.
   *
   * @param wish always, never, or auto
   * @param terminal whether the text goes to a terminal
   * @param environment where NO_COLOR, CLICOLOR_FORCE, CLICOLOR and TERM are looked up
   */
  public static Theme chosen(String wish, boolean terminal, Map<String, String> environment) {
    return switch (wish) {
      case "always" -> COLORED;
      case "never" -> PLAIN;
      default -> isColored(terminal, environment) ? COLORED : PLAIN;
    };
  }

  /**
   * What the environment wants where the user said nothing: NO_COLOR is the last word, then
   * CLICOLOR_FORCE colours also what goes to a file, then CLICOLOR=0 and a dumb terminal refuse.
   */
  public static boolean isColored(boolean terminal, Map<String, String> environment) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    if (!List.of("", "0").contains(environment.getOrDefault("CLICOLOR_FORCE", ""))) {
      return true;
    }
    boolean refused =
        "0".equals(environment.get("CLICOLOR")) || "dumb".equals(environment.get("TERM"));
    return terminal && !refused;
  }

  /** The same with the names of files as links, where these are any. */
  public Theme linking(Hyperlinks hyperlinks) {
    return new Theme(colored, hyperlinks, columns, screen);
  }

  /** The same for a terminal of so many columns; 0 where it does not tell. */
  public Theme within(int terminalColumns) {
    int fitting = terminalColumns <= 0 ? USUAL : Math.min(WIDEST, terminalColumns);
    int whole = terminalColumns <= 0 ? ENDLESS : Math.max(NARROWEST, terminalColumns);
    return new Theme(colored, links, Math.max(NARROWEST, fitting), whole);
  }

  /** Whether there are styles. */
  public boolean isColored() {
    return colored;
  }

  /** The columns that a line may take. */
  int columns() {
    return columns;
  }

  /** The columns of the terminal, which a table may take; endless where there is none. */
  int screen() {
    return screen;
  }

  /** How files are linked to. */
  Hyperlinks links() {
    return links;
  }

  /** The line above a quote. */
  String heading(String text) {
    return styled("36", text);
  }

  /** What a person may pass over: names of places in files. */
  public String aside(String text) {
    return styled("2", text);
  }

  /** A refusal. */
  String refusal(String text) {
    return styled("33", text);
  }

  /** A question that failed. */
  String failure(String text) {
    return styled("31", text);
  }

  /** The figure that was asked for, and what of a quote states it. */
  String figure(String text) {
    return styled("1", text);
  }

  /** A mark that leads to a citation. */
  String mark(String text) {
    return styled("36", text);
  }

  /** A quote within the text around it. */
  String quote(String text) {
    return styled("33", text);
  }

  private String styled(String code, String text) {
    return colored ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
