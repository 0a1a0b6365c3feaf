package io.github.youju.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a file can be. */
public enum Format {
  TEXT("txt md"),
  HTML("html htm shtml xhtml"),
  PDF("pdf"),
  DOCX("docx docm"),
  DOC("doc wps"),
  XLSX("xlsx xlsm"),
  XLS("xls et"),
  CSV("csv tsv"),
  OFD("ofd"),
  ODT("odt"),
  RTF("rtf"),
  EPUB("epub"),
  ZIP("zip");

  private static final long MOST_BYTES_OF_TEXT = 16L << 20;
  private static final long MOST_BYTES = 64L << 20;

  /** Blanks part them; the first is the usual one. */
  private final String endings;

  Format(String endings) {
    this.endings = endings;
  }

  /** The format that files with such a name have; null where it is none of these. */
  public static Format named(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    for (Format each : values()) {
      if (each.split().contains(ending)) {
        return each;
      }
    }
    return null;
  }

  /** The endings of all formats, for a line to the user: .txt, .md, ... */
  public static String endings() {
    List<String> all = Arrays.stream(values()).map(each -> "." + each.split().getFirst()).toList();
    return String.join(", ", all);
  }

  /** Whether a file of it is nothing but tables. */
  public boolean isTables() {
    return this == XLSX || this == XLS || this == CSV;
  }

  private List<String> split() {
    return List.of(endings.split(" ", -1));
  }

  /** How many bytes a file of it may have; those that can hold pictures may have more. */
  public long mostBytes() {
    return switch (this) {
      case TEXT, HTML, CSV -> MOST_BYTES_OF_TEXT;
      default -> MOST_BYTES;
    };
  }

  /** Its name as it is shown. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
