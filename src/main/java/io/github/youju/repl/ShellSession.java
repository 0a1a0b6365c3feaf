package io.github.youju.repl;

import io.github.youju.error.ClosedOutputException;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.Tongue;
import io.github.youju.error.UserException;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.pipeline.Conversation;
import io.github.youju.pipeline.Settings;
import io.github.youju.render.HangingLines;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the shell knows from one line to the next, and what it does with a line however it was read.
 */
final class ShellSession implements AutoCloseable {
  private final ShellHost host;
  private final Map<String, String> changed = new HashMap<>();
  private final ShellCommands commands;
  private final Conversation conversation;
  private final Transcript transcript = new Transcript();
  private Settings settings;
  private AnswerPipeline pipeline;
  private volatile Streams streams;
  private List<String> next = List.of();
  private ExitStatus worst = ExitStatus.ANSWERED;

  /** Writes an answer in the form that was asked for. */
  interface Printer {
    void print(VerifiedAnswer answer, PrintWriter out) throws IOException;
  }

  /**
   * Where a line's output goes.
   *
   * @param out data
   * @param err everything else
   * @param printer writes answers to the former
   * @param paging what goes between a command whose output may be long and the screen; empty for
   *     nothing
   * @param columns of the screen; 0 where there is none
   */
  record Streams(
      PrintWriter out,
      PrintWriter err,
      Printer printer,
      Function<PrintWriter, Optional<PrintWriter>> paging,
      int columns) {
    /** Where nothing is paged. */
    Streams(PrintWriter out, PrintWriter err, Printer printer) {
      this(out, err, printer, unpaged -> Optional.empty(), 0);
    }

    void flush() {
      out.flush();
      err.flush();
    }
  }

  /** Opens what is answered from; what the user should know goes to the first streams. */
  ShellSession(ShellHost host, Streams first) {
    this.host = host;
    this.streams = first;
    this.settings = host.settings(changed);
    this.pipeline = host.open(settings, this::tell);
    this.conversation = new Conversation(pipeline);
    this.commands = new ShellCommands(this, host);
  }

  /** Does one line; false when to leave. */
  boolean take(String line, Streams to) throws IOException {
    String words = CommandWords.meant(line);
    if (words.equals("/quit") || words.startsWith("/quit ")) {
      return false;
    }
    if (words.equalsIgnoreCase("q")) {
      // As often as not it was meant for a pager.
      streams = to;
      tell(Line.of("离开用 /quit 或 Ctrl-D", "/quit or Ctrl-D leaves"));
    } else if (!words.isEmpty()) {
      streams = to;
      takeOne(words);
      to.flush();
    }
    return true;
  }

  /** The number of a question that was offered stands for it. */
  private String chosen(String words) {
    String number = words.replaceAll("^[\\[（(]?([0-9０-９])[\\])）.、]?$", "$1");
    if (number.length() == 1 && Character.isDigit(number.charAt(0))) {
      int place = Character.digit(number.charAt(0), 10);
      if (place > 0 && place <= next.size()) {
        return next.get(place - 1);
      }
      throw new UserException(
          ExitStatus.USAGE,
          Line.of(
              "没有编号 %s 的问题可选；看引文用 /show %s",
              "no question %s is offered; /show %s shows a citation", number, number));
    }
    return words;
  }

  private void takeOne(String words) throws IOException {
    try {
      if (words.startsWith("/")) {
        worst = worst.worse(commands.run(CommandWords.of(words.substring(1)), streams));
      } else {
        ask(chosen(words));
      }
    } catch (ClosedOutputException stopped) {
      throw stopped;
    } catch (UserException e) {
      worst = worst.worse(e.status());
      tell(e.told());
    } catch (RuntimeException e) {
      worst = ExitStatus.BUG;
      tell(Line.of("程序出错，这一问没有答成，对话还可以继续:", "a bug stopped this question, not the shell:"));
      e.printStackTrace(streams.err());
    }
  }

  private void ask(String words) throws IOException {
    next = List.of();
    VerifiedAnswer answer = conversation.ask(words);
    worst = worst.worse(answer.exitStatus());
    transcript.add(answer);
    print(answer);
    next = NextQuestions.after(answer, pipeline);
  }

  private void print(VerifiedAnswer answer) throws IOException {
    Optional<PrintWriter> paged = streams.paging().apply(streams.out());
    try {
      streams.printer().print(answer, paged.orElse(streams.out()));
    } finally {
      paged.ifPresent(PrintWriter::close);
    }
  }

  /** Questions that the latest answer leads to, in the order in which they are numbered. */
  List<String> next() {
    return next;
  }

  /** Whether the answer itself has shown them. */
  boolean nextIsShown() {
    return conversation.last().map(answer -> !answer.choices().isEmpty()).orElse(false);
  }

  /** Says something that is no data. */
  void tell(Line line) {
    String words = ShellWording.of(UserException.onOneLine(said(line)), host.commands());
    HangingLines.told(words, streams.columns()).forEach(streams.err()::println);
    streams.err().flush();
  }

  /** A line in the language of the shell. */
  String said(Line line) {
    return line.in(tongue());
  }

  /** The language of the shell. */
  Tongue tongue() {
    return settings.tongue();
  }

  /** The worst of how the lines ended. */
  ExitStatus worst() {
    return worst;
  }

  Settings settings() {
    return settings;
  }

  AnswerPipeline pipeline() {
    return pipeline;
  }

  Conversation conversation() {
    return conversation;
  }

  Transcript transcript() {
    return transcript;
  }

  Map<String, String> changed() {
    return Map.copyOf(changed);
  }

  /** The slots that a follow-up takes over; empty where nothing was said. */
  Optional<VerifiedAnswer> latest() {
    return conversation.last();
  }

  /** Changes a setting; one that cannot be is refused and nothing changes. */
  void change(String name, String value) {
    Map<String, String> wished = new HashMap<>(changed);
    wished.put(name, value);
    Settings better = host.settings(wished);
    boolean reopens = !name.equals("format") && !name.equals("lang");
    AnswerPipeline opened = reopens ? opened(better) : pipeline;
    changed.put(name, value);
    settings = better;
    use(opened);
  }

  /** Who answers from the samples knows so already; what comes later is told. */
  private AnswerPipeline opened(Settings better) {
    AtomicBoolean known = new AtomicBoolean(pipeline.isSample());
    Consumer<Line> notice =
        line -> {
          if (!known.get()) {
            tell(line);
          }
        };
    AnswerPipeline opened = host.open(better, notice);
    known.set(false);
    return opened;
  }

  /** Opens the index again, which was written to. */
  void reopen() {
    use(host.open(settings, this::tell));
  }

  private void use(AnswerPipeline opened) {
    if (opened != pipeline) {
      pipeline.close();
      pipeline = opened;
      conversation.over(opened);
    }
  }

  /** Forgets what was said. */
  void forget() {
    conversation.clear();
    next = List.of();
  }

  @Override
  public void close() {
    pipeline.close();
  }
}
