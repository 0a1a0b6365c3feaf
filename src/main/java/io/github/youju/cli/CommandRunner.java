package io.github.youju.cli;

import io.github.youju.error.ClosedOutputException;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.Tongue;
import io.github.youju.error.UserException;
import io.github.youju.repl.Pager;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Runs one command line. What a failure looks like and ends with is decided here and nowhere else:
 * a user's error is one line, a bug a trace with the version, a closed pipe nothing at all.
 */
public final class CommandRunner {

  private static final int HELP_WIDTH = 80;

  private final InputStream in;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean inShell;

  /** A runner over the streams of a process or of a test. */
  public CommandRunner(InputStream in, PrintWriter out, PrintWriter err) {
    this(in, out, err, false);
  }

  /**
   * The same.
   *
   * @param inShell whether the shell runs it, which pages long output itself
   */
  CommandRunner(InputStream in, PrintWriter out, PrintWriter err, boolean inShell) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.inShell = inShell;
  }

  /** Runs the command that the arguments name, and returns the exit code of the process. */
  public int run(String... args) {
    boolean debug = Arrays.asList(args).contains("--debug");
    Voice voice = new Voice(err, inShell, args);
    try {
      int code = execute(voice, args);
      out.flush();
      return code;
    } catch (Throwable failure) {
      int code = failed(failure, voice, debug);
      flushWhatIsLeft();
      return code;
    } finally {
      err.flush();
    }
  }

  private int execute(Voice voice, String... args) throws IOException {
    refuseUndecodable(args);
    String[] plain = Wording.plain(args);
    ParseResult parsed;
    try {
      parsed =
          YoujuCommand.commandLine(plain)
              .setOut(out)
              .setErr(err)
              .setColorScheme(Help.defaultColorScheme(HelpColor.chosen()))
              .setUsageHelpWidth(HELP_WIDTH)
              .setExpandAtFiles(false)
              .setCaseInsensitiveEnumValuesAllowed(true)
              .parseArgs(plain);
    } catch (ParameterException wrong) {
      throw Misuse.told(wrong, plain);
    }
    ParseResult given = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    if (given.isUsageHelpRequested() && voice.tongue() == Tongue.CHINESE) {
      new ChineseHelp().describe(given.commandSpec());
    }
    Integer shown = CommandLine.executeHelpRequest(parsed);
    if (shown != null) {
      return shown;
    }
    Subcommand command = (Subcommand) given.commandSpec().userObject();
    try (PrintWriter paged = paged(given.commandSpec().name())) {
      return command.run(new Invocation(given, in, paged == null ? out : paged, err, voice)).code();
    }
  }

  /** Output that may be long, on its way to a terminal; null for what goes there as it is. */
  private PrintWriter paged(String command) {
    boolean watched = Styles.isTerminal(0) && Styles.isTerminal(1) && Styles.rows() > 0;
    if (inShell
        || !watched
        || !Pager.COMMANDS.contains(command)
        || !Pager.isWanted(System.getenv())) {
      return null;
    }
    Optional<String> program = Pager.program(System.getenv());
    return new PrintWriter(
        new Pager(
            out,
            Styles.rows(),
            Styles.columns(),
            program,
            text -> out.print(text),
            Pager::leaveKeysToIt));
  }

  /** A locale that is not UTF-8 turns Chinese into U+FFFD before the program sees it. */
  private static void refuseUndecodable(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].indexOf('\uFFFD') >= 0) {
        throw new UserException(
            ExitStatus.USAGE,
            Line.of(
                "第%d个参数不是 UTF-8；请用 ./youju 启动，或设置 LC_ALL=C.UTF-8",
                "argument %d is not readable as UTF-8; start with ./youju, or set LC_ALL=C.UTF-8",
                i + 1));
      }
    }
  }

  private int failed(Throwable failure, Voice voice, boolean debug) {
    if (failure instanceof ClosedOutputException) {
      return ExitStatus.ANSWERED.code();
    }
    if (failure instanceof UserException mendable) {
      voice.tell(mendable.told());
      if (debug) {
        voice.trace(mendable);
      }
      return mendable.status().code();
    }
    voice.trace(failure);
    voice.tell(Line.of("这是 %s 的缺陷", "this is a bug in %s", Version.line()));
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
}
