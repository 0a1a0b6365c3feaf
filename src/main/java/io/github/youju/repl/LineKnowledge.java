package io.github.youju.repl;

import io.github.youju.error.Line;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.question.SlotSpan;
import io.github.youju.region.Region;
import io.github.youju.verify.Citation;
import io.github.youju.verify.VerifiedAnswer;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a line while it is typed: which slots it names and what may come next. The
 * tables behind it are read in the background once there is a prompt.
 */
final class LineKnowledge {
  private static final String ANY = "东乡区2025年GDP目标";

  private final ShellSession session;
  private final ShellHost host;
  private volatile AnswerPipeline readFor;
  private QuestionCompletion questions;

  LineKnowledge(ShellSession session, ShellHost host) {
    this.session = session;
    this.host = host;
  }

  /** Reads the tables of places and indicators, so that no key waits for them. */
  void readAside() {
    AnswerPipeline pipeline = session.pipeline();
    if (pipeline != readFor) {
      Thread.ofPlatform().daemon().name("knowledge").start(() -> read(pipeline));
    }
  }

  private synchronized QuestionCompletion read(AnswerPipeline pipeline) {
    if (pipeline != readFor) {
      pipeline.slotSpans(ANY);
      questions = new QuestionCompletion(pipeline, session::tongue);
      readFor = pipeline;
    }
    return questions;
  }

  /** What names slots in a line; empty as long as the tables are being read. */
  Optional<List<SlotSpan>> slotSpans(String line) {
    return Optional.ofNullable(readFor).map(pipeline -> pipeline.slotSpans(line));
  }

  /** Whether a word is a command of the shell. */
  boolean isCommand(String word) {
    return ShellCommands.names(host).contains(word);
  }

  /** That so many more choices fit than are listed. */
  String more(int count) {
    return session.said(Line.of("… 还有 %d 个，再打一个字", "... %d more, type on", count));
  }

  /** Whether a line begins with a place or a year, and so may be a question of its own. */
  boolean beginsAnew(String line) {
    for (SlotSpan span : session.pipeline().slotSpans(line)) {
      if (span.begin() == 0 && span.slot() != SlotSpan.Slot.INDICATOR) {
        return true;
      }
    }
    return false;
  }

  /** What may stand at the end of a line. */
  Proposals at(String before) {
    QuestionCompletion known = read(session.pipeline());
    Optional<VerifiedAnswer> latest = session.latest();
    Optional<Region> place =
        latest.map(answer -> answer.slots().places()).flatMap(all -> all.stream().findFirst());
    if (before.isBlank() && !session.next().isEmpty()) {
      List<String> next = session.next();
      return new Proposals(
          before.length(), next.stream().map(each -> new Proposal(each, "", false)).toList());
    }
    String slashed = CommandWords.slashed(before);
    if (!slashed.startsWith("/")) {
      return known.at(before, place);
    }
    List<Citation> cited = latest.map(VerifiedAnswer::citations).orElse(List.of());
    int shift = before.length() - slashed.length();
    Proposals found = new CommandCompletion(host, known).at(slashed, cited, place);
    return new Proposals(found.begin() + shift, found.choices());
  }
}
