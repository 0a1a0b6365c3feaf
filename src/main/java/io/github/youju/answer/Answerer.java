package io.github.youju.answer;

import io.github.youju.error.Line;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * The plug: something that can answer questions from evidence. What it says is verified before
 * anybody sees it.
 */
public interface Answerer {

  /** The answer; empty where the question is not of a kind that this module answers. */
  Optional<Answer> answer(Question question, Evidence evidence);

  /**
   * A second try, asked for once, after the verifier refused the first; empty where the module has
   * nothing better to say.
   */
  default Optional<Answer> revise(
      Question question, Evidence evidence, List<Rejection> rejections) {
    return Optional.empty();
  }

  /**
   * A follow-up put so that it can be understood without the questions before it; empty where the
   * module has no words of its own.
   */
  default Optional<String> standalone(Question question) {
    return Optional.empty();
  }

  /** Whether the question asks for what this module does better than rules, such as a summary. */
  default boolean isFor(Question question) {
    return false;
  }

  /**
   * Tries whether the module can answer, and says what was found.
   *
   * @throws io.github.youju.error.UserException where it cannot
   */
  default Line probe() {
    return new Line("可用", "ready");
  }
}
