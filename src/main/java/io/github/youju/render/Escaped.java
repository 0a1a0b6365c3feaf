package io.github.youju.render;

/** A text on one line, with nothing in it that a document would act on. */
final class Escaped {
  private Escaped() {}

  /** For HTML, in elements and in quoted attributes. */
  static String html(String raw) {
    return lineAsHtml(Shown.line(raw));
  }

  /** The same for a text that is shown as it is, its blanks with it. */
  static String lineAsHtml(String line) {
    StringBuilder escaped = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      switch (character) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(character);
      }
    }
    return escaped.toString();
  }

  /** For Markdown, which browsers show as well. */
  static String markdown(String raw) {
    String line = Shown.line(raw);
    StringBuilder escaped = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      switch (character) {
        case '<' -> escaped.append("&lt;");
        case '&' -> escaped.append("&amp;");
        case '\\', '|', '[', ']', '`', '*', '_', '#', '!' -> escaped.append('\\').append(character);
        default -> escaped.append(character);
      }
    }
    return escaped.toString();
  }
}
