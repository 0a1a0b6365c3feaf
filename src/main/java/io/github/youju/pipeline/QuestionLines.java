package io.github.youju.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/**
 * The lines of a question file, counted from 1; the next one can be looked at before it is read.
 * What is too long to be kept is passed over.
 */
final class QuestionLines implements Closeable {
  /** In characters. */
  static final int LONGEST = 1_000_000;

  private final Reader reader;
  private String ahead;
  private boolean looked;
  private boolean aheadIsCut;
  private boolean cut;
  private boolean afterReturn;
  private int number;

  /** Over a buffered reader. */
  QuestionLines(Reader reader) {
    this.reader = reader;
  }

  /** Passes over blank lines and comments; the next line, or null at the end. */
  String peek() throws IOException {
    look();
    while (ahead != null && (ahead.isBlank() || ahead.stripLeading().startsWith("#"))) {
      next();
      look();
    }
    return ahead;
  }

  /** The next line whatever it is, or null at the end. */
  String next() throws IOException {
    look();
    cut = aheadIsCut;
    number += ahead == null ? 0 : 1;
    looked = ahead == null;
    return ahead;
  }

  /** No line is waited for before it is asked for: who types one wants its answer first. */
  private void look() throws IOException {
    if (!looked) {
      ahead = read();
      looked = true;
    }
  }

  private String read() throws IOException {
    StringBuilder line = new StringBuilder();
    aheadIsCut = false;
    int character = reader.read();
    if (character == '\n' && afterReturn) {
      character = reader.read();
    }
    afterReturn = false;
    if (character < 0) {
      return null;
    }
    while (character >= 0 && character != '\n' && character != '\r') {
      if (line.length() < LONGEST) {
        line.append((char) character);
      } else {
        aheadIsCut = true;
      }
      character = reader.read();
    }
    afterReturn = character == '\r';
    return line.toString();
  }

  /** Whether the line that was read last was too long to be kept whole. */
  boolean isCut() {
    return cut;
  }

  /** The number of the line that was read last. */
  int number() {
    return number;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
