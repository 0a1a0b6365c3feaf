package io.github.youju.pipeline;

import io.github.youju.render.AnswerRenderer;
import io.github.youju.render.Verdict;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

/** Where the answers of a run go, in the order of their questions. */
public interface AnswerSink {
  /** An answer that is there already; empty where the question has to be asked. */
  default Optional<EarlierAnswer> earlier(FileQuestion question) {
    return Optional.empty();
  }

  /** Takes the answer that was there already. */
  default void keep(EarlierAnswer earlier) throws IOException {}

  /**
   * Takes an answer as soon as it is there.
   *
   * @param verdict empty where nothing was expected
   * @param position of the question, from 0
   */
  void put(VerifiedAnswer answer, Optional<Verdict> verdict, int position) throws IOException;

  /**
   * Takes note that no more answers come.
   *
   * @param count how many there were
   * @param whole whether every question of the file has its answer
   */
  void finish(int count, boolean whole) throws IOException;

  /** Writes them one after the other. */
  static AnswerSink over(AnswerRenderer renderer, PrintWriter out) {
    return new AnswerSink() {
      @Override
      public void put(VerifiedAnswer answer, Optional<Verdict> verdict, int position)
          throws IOException {
        renderer.renderChecked(answer, verdict, position, out);
      }

      @Override
      public void finish(int count, boolean whole) {
        renderer.finish(count, out);
      }
    };
  }
}
