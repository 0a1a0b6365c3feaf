package io.github.youju.format;

import io.github.youju.document.Cell;
import java.util.List;

/**
 * The text of a file, whatever its format. Spans count in it, so that the same bytes must always
 * give the same text.
 *
 * @param text for plain text every character as it lies on disk, a byte-order mark first where
 *     there is one; for other formats a paragraph, heading or row of a table on each line
 * @param format what the file is, by its contents and not by its name
 * @param encoding the character set's name where the file is written in one; else empty
 * @param pages the code point at which each page begins; empty for formats without pages
 * @param cells the values of its tables, in order
 * @param warnings what is wrong with it, one plain sentence each
 */
public record Extracted(
    String text,
    Format format,
    String encoding,
    List<Integer> pages,
    List<Cell> cells,
    List<String> warnings) {
  public Extracted {
    pages = List.copyOf(pages);
    cells = List.copyOf(cells);
    warnings = List.copyOf(warnings);
  }

  /** A plain text. */
  public static Extracted of(Decoded decoded) {
    return new Extracted(
        decoded.text(), Format.TEXT, decoded.encoding(), List.of(), List.of(), decoded.warnings());
  }
}
