package io.github.youju.repl;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.render.AnswerRenderer;
import io.github.youju.render.Hyperlinks;
import io.github.youju.render.SlotsLine;
import io.github.youju.render.Theme;
import io.github.youju.repl.ShellSession.Streams;
import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jline.utils.Signals;

/** The shell at a terminal. */
final class TerminalShell {
  private static final String PROMPT = "youju> ";
  private static final Line SAMPLE_PROMPT = new Line("youju(样例)> ", "youju (samples)> ");

  /** In fewer columns a question has no room for anything beside it. */
  private static final int LEAST_BESIDE = 60;

  /** The way to the terminal that starts fastest, by the name of JLine's provider. */
  private static final String NATIVE = "jni";

  private final Terminal terminal;
  private final ShellHost host;
  private final Theme theme;
  private final Map<String, String> environment;
  private final ShellSession session;
  private final HangUp hangUp;
  private final boolean dumb;

  private TerminalShell(
      Terminal terminal,
      ShellHost host,
      Theme theme,
      Map<String, String> environment,
      ShellSession session,
      HangUp hangUp) {
    this.terminal = terminal;
    this.host = host;
    this.theme = theme;
    this.environment = environment;
    this.session = session;
    this.hangUp = hangUp;
    this.dumb = isDumb(terminal);
  }

  private static boolean isDumb(Terminal terminal) {
    return terminal.getType().startsWith(Terminal.TYPE_DUMB);
  }

  /**
   * At the terminal of the process. It is made while the index is opened, and not probed: what a
   * user types while the shell starts would go to the probe. Native code asks it for its size and
   * mode, as that takes less time to start than Java's own way to call the system.
   */
  static ExitStatus system(
      ShellHost host, Theme theme, Map<String, String> environment, PrintWriter err)
      throws IOException {
    HangUp hangUp = HangUp.ofProcess();
    Streams early = new Streams(err, err, (answer, out) -> {});
    FutureTask<Terminal> making = new FutureTask<>(TerminalShell::systemTerminal);
    Thread.ofPlatform().daemon().name("terminal").start(making);
    try (ShellSession session = new ShellSession(host, early);
        Terminal terminal = made(making)) {
      if (isDumb(terminal)) {
        // JLine leaves the keys of a dumb terminal to the system, which would end the process.
        Signals.register(Signal.INT.name(), () -> terminal.raise(Signal.INT));
      }
      return new TerminalShell(terminal, host, theme, environment, session, hangUp).loop();
    }
  }

  /** At a terminal that is at the other end of two streams. */
  static ExitStatus remote(
      ShellHost host,
      Theme theme,
      Map<String, String> environment,
      InputStream in,
      OutputStream out)
      throws IOException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Streams early = new Streams(nowhere, nowhere, (answer, to) -> {});
    TerminalBuilder builder = TerminalBuilder.builder().system(false).streams(in, out);
    try (ShellSession session = new ShellSession(host, early);
        Terminal terminal = terminal(builder.type("xterm-256color").provider(NATIVE))) {
      return run(terminal, host, theme, environment, session);
    }
  }

  /** JLine starts all the ways it may take before it takes one, so it is first given one only. */
  private static Terminal systemTerminal() throws IOException {
    String type = System.getenv("TERM");
    String described = type == null ? null : InfoCmp.getDefaultInfoCmp(type);
    if (described != null) {
      // What JLine knows of a terminal by itself need not be asked of another process.
      InfoCmp.setLoadedInfoCmp(type, described);
    }
    try {
      return terminal(TerminalBuilder.builder().system(true).dumb(false).provider(NATIVE));
    } catch (IOException | IllegalStateException notHere) {
      return terminal(TerminalBuilder.builder().system(true).dumb(true).jni(false));
    }
  }

  private static Terminal terminal(TerminalBuilder builder) throws IOException {
    return builder.graphemeCluster(false).encoding(StandardCharsets.UTF_8).build();
  }

  private static Terminal made(FutureTask<Terminal> making) throws IOException {
    try {
      return making.get();
    } catch (ExecutionException e) {
      throw new IOException("no terminal", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("no terminal", e);
    }
  }

  /** Reads lines until the user leaves. */
  static ExitStatus run(
      Terminal terminal,
      ShellHost host,
      Theme theme,
      Map<String, String> environment,
      ShellSession session)
      throws IOException {
    return new TerminalShell(terminal, host, theme, environment, session, HangUp.never()).loop();
  }

  private ExitStatus loop() throws IOException {
    Path history = session.settings().history() ? HistoryFile.in(environment) : null;
    LineKnowledge knowledge = new LineKnowledge(session, host);
    LineReader reader = ShellReader.of(terminal, history, knowledge);
    terminal.writer().println(theme.aside(greeting()));
    terminal.flush();
    hangUp.interrupts(Thread.currentThread());
    boolean goesOn = true;
    while (goesOn && !hangUp.happened()) {
      try {
        knowledge.readAside();
        String read = reader.readLine(prompt(), slots(), (Character) null, null);
        for (String line : PastedQuestions.of(read, knowledge::beginsAnew)) {
          goesOn = goesOn && take(line, !line.equals(read.strip()));
        }
      } catch (UserInterruptException interrupted) {
        endsLine();
        if (interrupted.getPartialLine().isBlank()) {
          say(Line.of("Ctrl-D 离开，/help 帮助", "Ctrl-D leaves, /help helps"));
        }
      } catch (EndOfFileException leaves) {
        endsLine();
        goesOn = false;
      } catch (IOError gone) {
        // The terminal is no more, and there is nobody to tell.
        goesOn = false;
      }
    }
    hangUp.over();
    return ExitStatus.ANSWERED;
  }

  /** One of several lines is said again, for what is answered. */
  private boolean take(String line, boolean oneOfSeveral) throws IOException {
    if (oneOfSeveral) {
      terminal.writer().println(theme.aside("> " + line));
    }
    if (terminal.getColumns() > 0) {
      host.resized(terminal.getRows(), terminal.getColumns());
    }
    boolean[] goesOn = {true};
    Running running = new Running(terminal, session.tongue(), !dumb);
    boolean ended = running.run(out -> goesOn[0] = session.take(line, streams(out, running)));
    if (!ended) {
      endsLine();
      say(Line.of("已停止", "stopped"));
    } else {
      offer();
      if (running.isSeveralLines()) {
        terminal.writer().println();
      }
    }
    terminal.flush();
    return goesOn[0];
  }

  private Streams streams(PrintWriter out, Running running) {
    Theme fitting = theme.within(terminal.getColumns());
    AnswerRenderer renderer = AnswerRenderer.of(session.settings().format(), fitting);
    boolean links = theme.isColored() && Hyperlinks.areShown(true, environment);
    Hyperlinks files = links ? Hyperlinks.to(session.pipeline().index()::file) : Hyperlinks.NONE;
    return new Streams(
        out,
        out,
        (answer, to) -> renderer.linking(files).render(answer, to),
        to -> paged(to, running),
        terminal.getColumns());
  }

  private Optional<PrintWriter> paged(PrintWriter to, Running running) {
    int rows = terminal.getRows();
    if (dumb || rows == 0 || !Pager.isWanted(environment)) {
      return Optional.empty();
    }
    BuiltInPager builtIn = new BuiltInPager(terminal);
    return Optional.of(
        new PrintWriter(
            new Pager(
                to,
                rows,
                terminal.getColumns(),
                Pager.program(environment),
                builtIn::show,
                running::leave)));
  }

  /** The questions that the answer leads to, to be taken with one key. */
  private void offer() {
    List<String> next = session.next();
    if (next.isEmpty()) {
      return;
    }
    if (!session.nextIsShown()) {
      terminal.writer().println();
      for (int i = 0; i < next.size(); i++) {
        terminal.writer().println("  " + (i + 1) + ". " + next.get(i));
      }
    }
    say(
        dumb
            ? Line.of("输入号码就问这一句", "type a number to ask it")
            : Line.of("按 Tab 或输入号码就问这一句", "Tab or the number asks it"));
  }

  /** A dumb terminal is left where its key was pressed. */
  private void endsLine() {
    if (dumb) {
      terminal.writer().println();
      terminal.flush();
    }
  }

  private void say(Line line) {
    terminal.writer().println(theme.aside(session.said(line)));
    terminal.flush();
  }

  private String prompt() {
    return session.pipeline().isSample() ? session.said(SAMPLE_PROMPT) : PROMPT;
  }

  /** The slots that a follow-up takes over, at the right, where there is one beside a question. */
  private String slots() {
    if (dumb || terminal.getColumns() < LEAST_BESIDE) {
      return null;
    }
    return session
        .latest()
        .flatMap(answer -> SlotsLine.of(answer.slots(), answer.language()))
        .map(theme::aside)
        .orElse(null);
  }

  private String greeting() {
    AnswerPipeline pipeline = session.pipeline();
    int reports = pipeline.reports().size();
    Line line =
        Line.of(
            "有据 youju · %1$d 份%2$s报告 · /help 帮助 · /quit 离开",
            "youju · %1$d %2$s%3$s · /help, /quit",
            reports,
            pipeline.isSample() ? new Line("样例", "sample ") : Line.same(""),
            reports == 1 ? "report" : "reports");
    return session.said(line);
  }
}
