package io.github.youju.pipeline;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.render.Verdict;
import io.github.youju.verify.VerifiedAnswer;
import io.github.youju.verify.VerifiedAnswer.Status;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Asks all questions of a file, in order. One that fails is told as such and stops nothing. */
public final class QuestionRun {
  private final AnswerPipeline pipeline;
  private final RunPlan plan;
  private final RunTally tally;
  private final AtomicBoolean stopped = new AtomicBoolean();

  /** A run that has asked nothing yet. */
  public QuestionRun(AnswerPipeline pipeline, RunPlan plan) {
    this.pipeline = pipeline;
    this.plan = plan;
    this.tally = new RunTally(plan);
  }

  /** Has the run end with the answer that is written now; from any thread. */
  public void stop() {
    stopped.set(true);
  }

  /**
   * Asks them all.
   *
   * @param progress is told of each question that is done
   * @return what the run ends with
   */
  public ExitStatus run(QuestionFile file, AnswerSink sink, Consumer<RunTally> progress)
      throws IOException {
    boolean whole = true;
    try (AnswerJobs jobs = new AnswerJobs(pipeline, plan.jobs(), file, sink, stopped::get)) {
      for (Optional<AnswerJobs.Result> next = jobs.next(); next.isPresent(); next = jobs.next()) {
        boolean failed = take(next.get(), sink);
        progress.accept(tally);
        if (failed && plan.failFast()) {
          whole = false;
          break;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
    }
    sink.finish(tally.count(), whole && !stopped.get());
    if (stopped.get()) {
      return ExitStatus.INTERRUPTED;
    }
    if (plan.check() && tally.expected() == 0) {
      throw new UserException(
          Line.of(
              "没有一个问题写明预期；请在文件中加 expect，或去掉 --check",
              "no question says what it expects; add expect to the file, or leave out --check"));
    }
    return tally.status();
  }

  /** Whether it is a failure, which a refusal is not. */
  private boolean take(AnswerJobs.Result result, AnswerSink sink) throws IOException {
    if (result.earlier().isPresent()) {
      tally.keep(result.earlier().get());
      sink.keep(result.earlier().get());
      return false;
    }
    VerifiedAnswer answer = result.answer().orElseThrow();
    Optional<Verdict> verdict =
        plan.check()
            ? result.question().expectation().map(each -> each.verdict(answer))
            : Optional.empty();
    sink.put(answer, verdict, tally.count());
    tally.add(answer, verdict);
    return answer.status() == Status.ERROR || verdict.filter(each -> !each.passed()).isPresent();
  }

  /** One line: how many there were, how they ended, how long it took. */
  public Line summary() {
    Line line = tally.summary();
    return stopped.get() ? Line.of("已中断：%s", "interrupted after %s", line) : line;
  }
}
