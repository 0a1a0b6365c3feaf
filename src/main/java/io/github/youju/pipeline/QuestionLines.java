package io.github.youju.pipeline;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/**
 * The lines of a question file, counted from 1; the next one can be looked at before it is read.
 */
final class QuestionLines implements Closeable {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final BufferedReader reader;
  private String ahead;
  private int number;

  QuestionLines(Reader reader) throws IOException {
    this.reader = new BufferedReader(reader);
    this.ahead = this.reader.readLine();
    if (ahead != null && !ahead.isEmpty() && ahead.charAt(0) == BYTE_ORDER_MARK) {
      ahead = ahead.substring(1);
    }
  }

  /** Passes over blank lines and, where asked to, comments; the next line, or null at the end. */
  String peek(boolean comments) throws IOException {
    while (ahead != null
        && (ahead.isBlank() || (comments && ahead.stripLeading().startsWith("#")))) {
      next();
    }
    return ahead;
  }

  /** The next line whatever it is, or null at the end. */
  String next() throws IOException {
    String line = ahead;
    if (line != null) {
      number++;
      ahead = reader.readLine();
    }
    return line;
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
