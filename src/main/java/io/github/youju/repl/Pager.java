package io.github.youju.repl;

import io.github.youju.error.ClosedOutputException;
import io.github.youju.render.ScreenRows;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jline.utils.Signals;

/**
 * Holds back what a command writes until it is more than the screen holds; then a program pages it.
 * What fits is written as it is. Only for output to a terminal.
 *
 * <p>The program is {@code YOUJU_PAGER}, else {@code PAGER}, else {@code less}; {@code cat} pages
 * nothing.
 */
public final class Pager extends Writer {
  /** Commands whose output may be long, and is read from its beginning. */
  public static final List<String> COMMANDS =
      List.of("ask", "sources", "show", "table", "facts", "search", "chart", "prompt");

  /** Styles pass, the screen is not cleared, and what fits after all is not paged. */
  private static final String LESS = "less -FRX";

  private final PrintWriter terminal;
  private final ScreenRows held;
  private final int rows;
  private final Optional<String> program;
  private final Consumer<String> otherwise;
  private final Runnable opened;
  private Process process;
  private Writer toProcess;

  /**
   * A pager for one command.
   *
   * @param terminal where goes what fits
   * @param rows of the screen
   * @param columns of the screen
   * @param program that pages; empty where there is none
   * @param otherwise is given the whole text where there is none
   * @param opened is told when the screen is no longer ours
   */
  public Pager(
      PrintWriter terminal,
      int rows,
      int columns,
      Optional<String> program,
      Consumer<String> otherwise,
      Runnable opened) {
    this.terminal = terminal;
    this.held = new ScreenRows(columns);
    this.rows = rows;
    this.program = program;
    this.otherwise = otherwise;
    this.opened = opened;
  }

  /** Whether anything is paged at a terminal with this environment. */
  public static boolean isWanted(Map<String, String> environment) {
    return !"cat".equals(wished(environment)) && !"dumb".equals(environment.get("TERM"));
  }

  /** The command that pages; empty where none is named and there is no less. */
  public static Optional<String> program(Map<String, String> environment) {
    String wished = wished(environment);
    if (!wished.isEmpty()) {
      return Optional.of(wished);
    }
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, "less"))) {
        return Optional.of(LESS);
      }
    }
    return Optional.empty();
  }

  /** Ctrl-C is a key of the program that pages, and must not end this one under it. */
  public static void leaveKeysToIt() {
    Signals.register("INT", () -> {});
  }

  private static String wished(Map<String, String> environment) {
    String own = environment.getOrDefault("YOUJU_PAGER", "").strip();
    return own.isEmpty() ? environment.getOrDefault("PAGER", "").strip() : own;
  }

  @Override
  public void write(char[] characters, int from, int length) throws IOException {
    if (toProcess == null) {
      held.append(characters, from, length);
      if (program.isPresent() && held.rows() >= rows) {
        start(program.get());
        send(held.take());
      }
    } else {
      send(new String(characters, from, length));
    }
  }

  private void start(String command) throws IOException {
    opened.run();
    terminal.flush();
    process =
        new ProcessBuilder("/bin/sh", "-c", command)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    toProcess =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
  }

  /** Who leaves the program early reads no further. */
  private void send(String text) {
    try {
      toProcess.write(text);
    } catch (IOException left) {
      throw new ClosedOutputException(left);
    }
  }

  /** What is held back stays so: whether it fits shows at the end. */
  @Override
  public void flush() {}

  /** Writes what was held back, or waits until the program was left. */
  @Override
  public void close() throws IOException {
    if (toProcess == null) {
      String text = held.take();
      if (held.rows() >= rows) {
        opened.run();
        otherwise.accept(text);
      } else {
        terminal.print(text);
      }
      terminal.flush();
      return;
    }
    try {
      toProcess.close();
    } catch (IOException left) {
      // It was left early; what was not read is of no use to anybody.
      process.getOutputStream().close();
    } finally {
      await();
    }
  }

  private void await() {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
  }
}
