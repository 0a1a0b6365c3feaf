package io.github.youju.pipeline;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;

/** Asks all questions of a file, in order. One that fails is told as such and stops nothing. */
public final class QuestionRun {
  private static final double NANOS_PER_SECOND = 1e9;

  private final AnswerPipeline pipeline;
  private final long begin = System.nanoTime();
  private int answered;
  private int refused;
  private int failed;
  private ExitStatus worst = ExitStatus.ANSWERED;

  /** Takes each answer as soon as it is there. */
  public interface Receiver {
    /** The next answer; the first has position 0. */
    void receive(VerifiedAnswer answer, int position) throws IOException;
  }

  /** A run that has asked nothing yet. */
  public QuestionRun(AnswerPipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** Asks them all; the worst of how they ended. */
  public ExitStatus run(QuestionFile file, Receiver receiver) throws IOException {
    for (FileQuestion next = file.next(); next != null; next = file.next()) {
      VerifiedAnswer answer = answer(next).named(next.id());
      worst = worst.worse(answer.exitStatus());
      int position = count();
      switch (answer.status()) {
        case ANSWERED -> answered++;
        case REFUSED -> refused++;
        case ERROR -> failed++;
      }
      receiver.receive(answer, position);
    }
    return worst;
  }

  private VerifiedAnswer answer(FileQuestion next) {
    if (!next.problem().isEmpty()) {
      return VerifiedAnswer.failed(next.question(), next.problem(), ExitStatus.MENDABLE);
    }
    try {
      return pipeline.ask(next.question(), next.context());
    } catch (UserException e) {
      return VerifiedAnswer.failed(next.question(), e.getMessage(), e.status());
    } catch (RuntimeException | StackOverflowError e) {
      StackTraceElement[] trace = e.getStackTrace();
      String place = trace.length == 0 ? "" : " at " + trace[0];
      return VerifiedAnswer.failed(next.question(), "a bug: " + e + place, ExitStatus.BUG);
    }
  }

  /** How many questions were asked. */
  public int count() {
    return answered + refused + failed;
  }

  /** One line: how many there were, how they ended, how long it took. */
  public Line summary() {
    return Line.of(
        "%1$d个问题：答出%3$d个，报告没写到%4$d个，出错%5$d个，用时%7$.1f秒",
        "%d %s: %d answered, %d refused, %d %s, %.1f s",
        count(),
        count() == 1 ? "question" : "questions",
        answered,
        refused,
        failed,
        failed == 1 ? "error" : "errors",
        (System.nanoTime() - begin) / NANOS_PER_SECOND);
  }
}
