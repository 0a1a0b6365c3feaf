package io.github.youju.error;

/**
 * An error that the user can mend. Its message is one line that says what is wrong and what to do
 * next, in both languages; no trace is shown for it.
 */
public final class UserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitStatus status;
  private final Line line;

  /** An error that ends with {@link ExitStatus#MENDABLE}. */
  public UserException(Line line) {
    this(ExitStatus.MENDABLE, line);
  }

  /** An error that ends with the given status. */
  public UserException(ExitStatus status, Line line) {
    this(status, line, null);
  }

  /**
   * An error that ends with {@link ExitStatus#MENDABLE} and keeps its cause for {@code --debug}.
   */
  public UserException(Line line, Throwable cause) {
    this(ExitStatus.MENDABLE, line, cause);
  }

  /** An error that ends with {@link ExitStatus#MENDABLE}, and is said in English alone. */
  public UserException(String message) {
    this(Line.same(message));
  }

  /** An error that ends with the given status, and is said in English alone. */
  public UserException(ExitStatus status, String message) {
    this(status, Line.same(message));
  }

  /** An error that keeps its cause, and is said in English alone. */
  public UserException(String message, Throwable cause) {
    this(Line.same(message), cause);
  }

  private UserException(ExitStatus status, Line line, Throwable cause) {
    super(line.english(), cause);
    this.status = status;
    this.line = line;
  }

  /** The message in both languages. */
  public Line told() {
    return line;
  }

  /** The English message as it may be shown: on one line, with nothing that acts on a terminal. */
  public String line() {
    return onOneLine(line.english());
  }

  /** A message may name files and words that were given: control characters become blanks. */
  public static String onOneLine(String message) {
    StringBuilder line = new StringBuilder(message.length());
    for (int i = 0; i < message.length(); i++) {
      char character = message.charAt(i);
      int type = Character.getType(character);
      boolean acts =
          type == Character.CONTROL
              || type == Character.FORMAT
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR;
      line.append(acts ? ' ' : character);
    }
    return line.toString();
  }

  /** What the program ends with because of it. */
  public ExitStatus status() {
    return status;
  }
}
