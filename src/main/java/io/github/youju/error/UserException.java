package io.github.youju.error;

/**
 * An error that the user can mend. Its message is one line that says what is wrong and what to do
 * next; no trace is shown for it.
 */
public final class UserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitStatus status;

  /** An error that ends with {@link ExitStatus#MENDABLE}. */
  public UserException(String message) {
    this(ExitStatus.MENDABLE, message);
  }

  /** An error that ends with the given status. */
  public UserException(ExitStatus status, String message) {
    super(message);
    this.status = status;
  }

  /**
   * An error that ends with {@link ExitStatus#MENDABLE} and keeps its cause for {@code --debug}.
   */
  public UserException(String message, Throwable cause) {
    super(message, cause);
    this.status = ExitStatus.MENDABLE;
  }

  /** The message as it may be shown: on one line, with nothing in it that acts on a terminal. */
  public String line() {
    return onOneLine(String.valueOf(getMessage()));
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
