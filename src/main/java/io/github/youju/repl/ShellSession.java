package io.github.youju.repl;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.UserException;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.pipeline.Conversation;
import io.github.youju.render.ShowRenderer;
import io.github.youju.render.SourcesRenderer;
import io.github.youju.verify.Citation;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the shell does with one line, however the line was read. */
final class ShellSession {
  private final AnswerPipeline pipeline;
  private final Conversation conversation;
  private final PrintWriter out;
  private final PrintWriter err;
  private ExitStatus worst = ExitStatus.ANSWERED;

  /** Writes an answer in the form that was asked for. */
  interface Printer {
    void print(VerifiedAnswer answer) throws IOException;
  }

  ShellSession(AnswerPipeline pipeline, PrintWriter out, PrintWriter err) {
    this.pipeline = pipeline;
    this.conversation = new Conversation(pipeline);
    this.out = out;
    this.err = err;
  }

  /** Does what was read, which holds several lines where it was pasted; false when to leave. */
  boolean take(String read, Printer printer) throws IOException {
    for (String line : read.split("\\R", -1)) {
      String words = named(line.strip());
      if (words.equals("/quit")) {
        return false;
      }
      if (!words.isEmpty()) {
        takeOne(words, printer);
      }
    }
    return true;
  }

  /** What people type for a command that they have not looked up. */
  private static String named(String words) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "quit", "exit", "/exit", "/q", "退出" -> "/quit";
      case "help", "?", "？", "/?", "帮助", "幫助" -> "/help";
      // A Chinese input method types one of these for the slash.
      default -> words.matches("[／、]\\w.*") ? "/" + words.substring(1) : words;
    };
  }

  private void takeOne(String words, Printer printer) throws IOException {
    try {
      if (words.startsWith("/")) {
        command(words);
      } else {
        VerifiedAnswer answer = conversation.ask(words);
        worst = worst.worse(answer.exitStatus());
        printer.print(answer);
      }
    } catch (UserException e) {
      worst = worst.worse(e.status());
      err.println("youju: " + e.line());
    } catch (RuntimeException e) {
      worst = ExitStatus.BUG;
      err.println("youju: a bug stopped this question, not the shell:");
      e.printStackTrace(err);
    }
    out.flush();
    err.flush();
  }

  /** The worst of how the questions ended. */
  ExitStatus worst() {
    return worst;
  }

  private void command(String words) throws IOException {
    String[] parts = words.split("\\s+", 2);
    switch (parts[0]) {
      case "/help" -> out.print(help());
      case "/sources" ->
          new SourcesRenderer(pipeline.index(), "text", false).render(pipeline.reports(), out);
      case "/show" -> show(parts.length == 1 ? "1" : parts[1].replaceAll("[\\[\\]]", ""));
      default -> throw usage("no command " + parts[0] + " here; /help lists them");
    }
  }

  private void show(String number) throws IOException {
    VerifiedAnswer last =
        conversation.last().orElseThrow(() -> usage("nothing is cited yet; ask something first"));
    for (Citation citation : last.citations()) {
      if (number.equals(Integer.toString(citation.number()))) {
        new ShowRenderer(pipeline.index(), "text").citation(citation.span().name(), out);
        return;
      }
    }
    int count = last.citations().size();
    throw usage(
        count == 0
            ? "the last answer cites nothing"
            : "the last answer has no citation " + number + "; it has 1" + upTo(count));
  }

  private static String upTo(int count) {
    return count == 1 ? "" : " to " + count;
  }

  private static UserException usage(String message) {
    return new UserException(ExitStatus.USAGE, message);
  }

  private static String help() throws IOException {
    try (InputStream in = ShellSession.class.getResourceAsStream("help.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
