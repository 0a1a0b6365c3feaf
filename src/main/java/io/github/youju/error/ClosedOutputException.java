package io.github.youju.error;

/** Nobody reads on, as in {@code youju run FILE | head -1}: the program ends quietly with 0. */
public final class ClosedOutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Keeps the error of the stream. */
  public ClosedOutputException(Throwable cause) {
    super("the output is closed", cause);
  }
}
