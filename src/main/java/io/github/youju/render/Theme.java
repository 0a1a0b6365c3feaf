package io.github.youju.render;

import java.util.List;
import java.util.Map;

/** Every style there is; plain text has none. */
public final class Theme {
  private static final Theme PLAIN = new Theme(false);
  private static final Theme COLORED = new Theme(true);

  private final boolean colored;

  private Theme(boolean colored) {
    this.colored = colored;
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

  /** The line above a quote. */
  String heading(String text) {
    return styled("36", text);
  }

  /** What a person may pass over: names of places in files. */
  String aside(String text) {
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

  private String styled(String code, String text) {
    return colored ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
