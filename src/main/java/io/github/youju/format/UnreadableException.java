package io.github.youju.format;

/** A file that no text can be had of. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1;

  private final Unreadable reason;

  UnreadableException(Unreadable reason) {
    this(reason, null);
  }

  UnreadableException(Unreadable reason, Throwable cause) {
    super(reason.line().english(), cause);
    this.reason = reason;
  }

  /** Why. */
  public Unreadable reason() {
    return reason;
  }
}
