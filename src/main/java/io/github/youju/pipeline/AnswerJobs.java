package io.github.youju.pipeline;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.UserException;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Answers the questions of a file, several at once, and hands the results on in the order of the
 * file. It reads no further ahead than a few questions for each job, so that any file fits into the
 * memory, and waits for no question that is not there yet before it hands on an answer that is.
 */
final class AnswerJobs implements AutoCloseable {
  private static final int AHEAD = 4;
  private static final long GLANCE = 50;
  private static final long PATIENCE = 2000;

  private final ExecutorService workers;
  private final BlockingQueue<AnswerPipeline> idle;
  private final BlockingQueue<Future<Result>> results;
  private final BooleanSupplier stopped;
  private final Thread reader;

  /**
   * A question and what became of it; without a question it is the end of the file.
   *
   * @param answer empty where an earlier answer is kept
   */
  record Result(
      FileQuestion question, Optional<VerifiedAnswer> answer, Optional<EarlierAnswer> earlier) {}

  /** Begins at once. */
  AnswerJobs(
      AnswerPipeline pipeline,
      int jobs,
      QuestionFile file,
      AnswerSink sink,
      BooleanSupplier stopped) {
    this.stopped = stopped;
    this.idle = new ArrayBlockingQueue<>(jobs);
    idle.add(pipeline);
    for (int i = 1; i < jobs; i++) {
      idle.add(pipeline.twin());
    }
    this.results = new ArrayBlockingQueue<>(AHEAD * jobs);
    // A job that hangs, or a reader that waits for input, must not keep the process alive.
    this.workers = Executors.newFixedThreadPool(jobs, Thread.ofPlatform().daemon().factory());
    this.reader = Thread.ofPlatform().daemon().start(() -> readAll(file, sink));
  }

  private void readAll(QuestionFile file, AnswerSink sink) {
    try {
      try {
        for (FileQuestion next = file.next(); next != null; next = file.next()) {
          results.put(begun(next, sink));
        }
        Result end = new Result(null, Optional.empty(), Optional.empty());
        results.put(CompletableFuture.completedFuture(end));
      } catch (IOException | RuntimeException e) {
        results.put(CompletableFuture.failedFuture(e));
      }
    } catch (InterruptedException | RejectedExecutionException nobodyWaits) {
      return;
    }
  }

  private Future<Result> begun(FileQuestion question, AnswerSink sink) {
    Optional<EarlierAnswer> earlier = sink.earlier(question);
    return earlier.isPresent()
        ? CompletableFuture.completedFuture(new Result(question, Optional.empty(), earlier))
        : workers.submit(() -> asked(question));
  }

  private Result asked(FileQuestion question) throws InterruptedException {
    AnswerPipeline pipeline = idle.take();
    try {
      VerifiedAnswer answer = answer(pipeline, question).named(question.id());
      return new Result(question, Optional.of(answer), Optional.empty());
    } finally {
      idle.add(pipeline);
    }
  }

  private static VerifiedAnswer answer(AnswerPipeline pipeline, FileQuestion next) {
    if (!next.problem().isEmpty()) {
      return failed(next, next.problem(), ExitStatus.MENDABLE);
    }
    try {
      return pipeline.ask(next.question(), next.context());
    } catch (UserException e) {
      return failed(next, e.getMessage(), e.status());
    } catch (RuntimeException | StackOverflowError e) {
      StackTraceElement[] trace = e.getStackTrace();
      String place = trace.length == 0 ? "" : " at " + trace[0];
      return failed(next, "a bug: " + e + place, ExitStatus.BUG);
    }
  }

  private static VerifiedAnswer failed(FileQuestion question, String message, ExitStatus status) {
    return VerifiedAnswer.failed(question.question(), question.context(), message, status);
  }

  /** The next result in the order of the file; empty at its end, or where the run was stopped. */
  Optional<Result> next() throws IOException, InterruptedException {
    Future<Result> first = null;
    while (!stopped.getAsBoolean()) {
      first = first == null ? results.poll(GLANCE, TimeUnit.MILLISECONDS) : first;
      if (first != null && isDone(first)) {
        return Optional.of(first.resultNow()).filter(each -> each.question() != null);
      }
    }
    return Optional.empty();
  }

  private static boolean isDone(Future<Result> result) throws IOException, InterruptedException {
    try {
      result.get(GLANCE, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException notYet) {
      return false;
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  private static IOException cause(ExecutionException e) {
    if (e.getCause() instanceof RuntimeException bug) {
      throw bug;
    }
    return new IOException("the questions cannot be read on", e.getCause());
  }

  /** What is still worked on is of no use any more; it must not read an index that is closed. */
  @Override
  public void close() {
    reader.interrupt();
    workers.shutdownNow();
    try {
      workers.awaitTermination(PATIENCE, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
