package io.github.youju.render;

import io.github.youju.error.Line;
import io.github.youju.text.Meant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was probably meant by the name of a format that there is not. */
final class FormatNames {
  /** Names by which programs go, or files end. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "xls",
          "xlsx",
          "xsl",
          "xlsx",
          "excel",
          "xlsx",
          "xslx",
          "xlsx",
          "markdown",
          "md",
          "txt",
          "text",
          "ndjson",
          "jsonl",
          "htm",
          "html",
          "plain",
          "text");

  private FormatNames() {}

  /** A question to add to the error; nothing where none of the formats is near. */
  static Line meant(String name, String... formats) {
    List<String> names = List.of(formats);
    String other = OTHERS.get(name.toLowerCase(Locale.ROOT));
    return other != null && names.contains(other)
        ? Line.of("；是不是 %s？", "; did you mean %s?", other)
        : Meant.instead(name, names);
  }
}
