package io.github.youju.render;

import io.github.youju.error.Line;
import io.github.youju.text.Meant;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which format the ending of a file stands for, and what was probably meant by the name of a format
 * that there is not.
 */
public final class FormatNames {
  /** Names by which programs go, or files end. */
  private static final Map<String, String> OTHERS =
      Map.of("xls", "xlsx", "xsl", "xlsx", "excel", "xlsx", "xslx", "xlsx", "plain", "text");

  /** Endings of files that are no format's own name. */
  private static final Map<String, String> FILES =
      Map.of("txt", "text", "markdown", "md", "htm", "html", "ndjson", "jsonl");

  private FormatNames() {}

  /** The format that the name of a file ends with, of whatever kind; empty where it tells none. */
  public static String ofFile(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return FILES.getOrDefault(ending, ending);
  }

  /** A question to add to the error; nothing where none of the formats is near. */
  static Line meant(String name, String... formats) {
    List<String> names = List.of(formats);
    String lower = name.toLowerCase(Locale.ROOT);
    String other = FILES.getOrDefault(lower, OTHERS.get(lower));
    return other != null && names.contains(other)
        ? Line.of("；是不是 %s？", "; did you mean %s?", other)
        : Meant.instead(name, names);
  }
}
