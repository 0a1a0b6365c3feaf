package io.github.youju.format;

import java.io.IOException;

/** Reads the files of one format, from memory and into memory. */
interface FormatReader {
  /**
   * Writes what the file says into a text.
   *
   * @throws UnreadableException where there is a reason that a user understands
   * @throws IOException where the library found the file broken
   */
  void read(byte[] bytes, TextBuilder text) throws IOException, UnreadableException;
}
