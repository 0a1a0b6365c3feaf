package io.github.youju.cli;

import io.github.youju.error.ClosedOutputException;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.UserException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs one command line. What a failure looks like and ends with is decided here and nowhere else:
 * a user's error is one line, a bug a trace with the version, a closed pipe nothing at all.
 */
public final class CommandRunner {

  private static final int HELP_WIDTH = 100;

  private final InputStream in;
  private final PrintWriter out;
  private final PrintWriter err;

  /** A runner over the streams of a process or of a test. */
  public CommandRunner(InputStream in, PrintWriter out, PrintWriter err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** Runs the command that the arguments name, and returns the exit code of the process. */
  public int run(String... args) {
    try {
      int code = execute(args);
      out.flush();
      return code;
    } catch (Throwable failure) {
      int code = failed(failure, args);
      flushWhatIsLeft();
      return code;
    } finally {
      err.flush();
    }
  }

  private int execute(String... args) {
    refuseUndecodable(args);
    return YoujuCommand.commandLine(in, args)
        .setOut(out)
        .setErr(err)
        .setColorScheme(Help.defaultColorScheme(HelpColor.chosen()))
        .setUsageHelpWidth(HELP_WIDTH)
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((wrong, given) -> misused(wrong, given))
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, args))
        .execute(args);
  }

  /** A locale that is not UTF-8 turns Chinese into U+FFFD before the program sees it. */
  private static void refuseUndecodable(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].indexOf('\uFFFD') >= 0) {
        throw new UserException(
            ExitStatus.USAGE,
            "argument "
                + (i + 1)
                + " is not readable as UTF-8; start with ./youju, or set LC_ALL=C.UTF-8");
      }
    }
  }

  private int misused(ParameterException wrong, String... args) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    StringBuilder line = new StringBuilder(String.valueOf(wrong.getMessage()));
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        line.append("; did you mean ").append(String.join(" or ", suggestions)).append('?');
      }
    }
    return failed(
        new UserException(ExitStatus.USAGE, line.append("; see ") + command + " --help"), args);
  }

  private int failed(Throwable failure, String... args) {
    if (failure instanceof ClosedOutputException) {
      return ExitStatus.ANSWERED.code();
    }
    if (failure instanceof UserException mendable) {
      err.println("youju: " + onOneLine(mendable.getMessage()));
      if (Arrays.asList(args).contains("--debug")) {
        mendable.printStackTrace(err);
      }
      return mendable.status().code();
    }
    failure.printStackTrace(err);
    err.println("youju: this is a bug in " + Version.line());
    return ExitStatus.BUG.code();
  }

  /** What was written before a failure is data and belongs to the user. */
  private void flushWhatIsLeft() {
    try {
      out.flush();
    } catch (ClosedOutputException | UserException alreadyTold) {
      return;
    }
  }

  private static String onOneLine(String message) {
    StringBuilder line = new StringBuilder(message.length());
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      line.append(Character.isISOControl(c) ? ' ' : c);
    }
    return line.toString();
  }
}
