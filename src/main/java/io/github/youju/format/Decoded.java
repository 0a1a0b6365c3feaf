package io.github.youju.format;

import java.util.List;

/**
 * The raw text of a file.
 *
 * @param text every character as it lies on disk, a byte-order mark first where there is one
 * @param encoding the character set's name
 * @param warnings what could not be decoded, one plain sentence each
 */
public record Decoded(String text, String encoding, List<String> warnings) {
  public Decoded {
    warnings = List.copyOf(warnings);
  }
}
