package io.github.youju.pipeline;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.render.Verdict;
import io.github.youju.verify.VerifiedAnswer;
import io.github.youju.verify.VerifiedAnswer.Status;
import java.util.Optional;

/** How the questions of a run ended, and what the run ends with because of them. */
public final class RunTally {
  private static final double NANOS_PER_SECOND = 1e9;

  private final RunPlan plan;
  private final long begin = System.nanoTime();
  private int answered;
  private int refused;
  private int failed;
  private int kept;
  private int expected;
  private int passed;
  private ExitStatus worst = ExitStatus.ANSWERED;

  RunTally(RunPlan plan) {
    this.plan = plan;
  }

  void add(VerifiedAnswer answer, Optional<Verdict> verdict) {
    count(answer.status());
    worst = worst.worse(answer.exitStatus());
    expected += verdict.isPresent() ? 1 : 0;
    passed += verdict.filter(Verdict::passed).isPresent() ? 1 : 0;
  }

  void keep(EarlierAnswer earlier) {
    kept++;
    count(earlier.status());
    boolean stated = earlier.status() == Status.ANSWERED;
    worst = worst.worse(stated ? ExitStatus.ANSWERED : ExitStatus.NOT_STATED);
  }

  private void count(Status status) {
    switch (status) {
      case ANSWERED -> answered++;
      case REFUSED -> refused++;
      case ERROR -> failed++;
    }
  }

  /** How many questions are done. */
  public int count() {
    return answered + refused + failed;
  }

  /** How many answers were there already. */
  public int kept() {
    return kept;
  }

  /** The seconds since the run began. */
  public double seconds() {
    return (System.nanoTime() - begin) / NANOS_PER_SECOND;
  }

  /** How many expectations there were. */
  int expected() {
    return expected;
  }

  /** The worst of how they ended; of a check, whether enough of them passed. */
  ExitStatus status() {
    if (!plan.check()) {
      return worst;
    }
    ExitStatus result = passes() ? ExitStatus.ANSWERED : ExitStatus.NOT_STATED;
    // A refusal may be just what was expected; a question that failed is more than that.
    return worst == ExitStatus.NOT_STATED ? result : worst.worse(result);
  }

  private boolean passes() {
    return passed >= plan.pass() * expected;
  }

  /** One line: how many there were, how they ended, how long it took. */
  public Line summary() {
    return Line.of(
        "%1$d个问题：答出%3$d个，报告没写到%4$d个，出错%5$d个%7$s，用时%8$.1f秒%9$s",
        "%d %s: %d answered, %d refused, %d %s%s, %.1f s%s",
        count(),
        count() == 1 ? "question" : "questions",
        answered,
        refused,
        failed,
        failed == 1 ? "error" : "errors",
        kept == 0 ? "" : Line.of("，保留%d个", ", %d kept", kept),
        seconds(),
        plan.check() ? check() : "");
  }

  private Line check() {
    return Line.of(
        "；检查%s：%d个符合预期，共%d个（%.1f%%，要求%.1f%%）",
        "; check %s: %d of %d as expected (%.1f%%, needed %.1f%%)",
        passes() ? new Line("通过", "passed") : new Line("不通过", "failed"),
        passed,
        expected,
        100.0 * passed / Math.max(1, expected),
        100 * plan.pass());
  }
}
