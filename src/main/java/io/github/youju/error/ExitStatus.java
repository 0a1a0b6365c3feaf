package io.github.youju.error;

/** What a run of the program ended with; the numbers are part of the command line's contract. */
public enum ExitStatus {
  /** The question was answered, or the command did its work. */
  ANSWERED(0),
  /** The reports do not state it, or the question is unclear. */
  NOT_STATED(1),
  /** The command line itself was wrong. */
  USAGE(2),
  /** Something the user can mend: no index, an unreadable file, a model that is away. */
  MENDABLE(3),
  /** A bug of ours: a trace and the version are shown. */
  BUG(70),
  /** Stopped by Ctrl-C. */
  INTERRUPTED(130);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** The process exit code, 0 to 255. */
  public int code() {
    return code;
  }

  /** The worse of two, in the order a question file ends with: 70, then 3, then 1, then 0. */
  public ExitStatus worse(ExitStatus other) {
    return severity() >= other.severity() ? this : other;
  }

  private int severity() {
    return switch (this) {
      case ANSWERED -> 0;
      case NOT_STATED -> 1;
      case USAGE -> 2;
      case MENDABLE -> 3;
      case BUG -> 4;
      case INTERRUPTED -> 5;
    };
  }
}
