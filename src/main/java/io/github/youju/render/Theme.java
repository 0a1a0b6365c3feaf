package io.github.youju.render;

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
   * @param environment where NO_COLOR and TERM are looked up
   */
  public static Theme chosen(String wish, boolean terminal, Map<String, String> environment) {
    boolean refused =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(environment.get("TERM"));
    return switch (wish) {
      case "always" -> COLORED;
      case "never" -> PLAIN;
      default -> terminal && !refused ? COLORED : PLAIN;
    };
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
