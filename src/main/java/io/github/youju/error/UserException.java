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

  /** What the program ends with because of it. */
  public ExitStatus status() {
    return status;
  }
}
