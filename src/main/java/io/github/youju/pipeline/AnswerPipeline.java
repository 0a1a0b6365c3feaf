package io.github.youju.pipeline;

import io.github.youju.answer.Answer;
import io.github.youju.answer.Answerer;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import io.github.youju.verify.Asked;
import io.github.youju.verify.CitationVerifier;
import io.github.youju.verify.VerifiedAnswer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** From a question to an answer that may be shown: parse, retrieve, answer, verify. */
public final class AnswerPipeline implements AutoCloseable {
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final BiFunction<String, List<String>, Question> parser;
  private final Function<Question, Evidence> retriever;
  private final Module module;
  private final CitationVerifier verifier;
  private final AutoCloseable index;

  /** An answer module under its name. */
  record Module(String name, Answerer answerer) {}

  AnswerPipeline(
      BiFunction<String, List<String>, Question> parser,
      Function<Question, Evidence> retriever,
      Module module,
      CitationVerifier verifier,
      AutoCloseable index) {
    this.parser = parser;
    this.retriever = retriever;
    this.module = module;
    this.verifier = verifier;
    this.index = index;
  }

  /**
   * The answer to a question.
   *
   * @param context the earlier questions of the same conversation, oldest first
   */
  public VerifiedAnswer ask(String text, List<String> context) {
    Question question = parser.apply(text, context);
    long begin = System.nanoTime();
    Evidence evidence = retriever.apply(question);
    Optional<Answer> answer = module.answerer().answer(question, evidence);
    Asked asked = Asked.of(question, module.name());
    VerifiedAnswer verified =
        answer.isEmpty()
            ? verifier.refuse(asked)
            : verifier.verify(
                asked,
                answer.get(),
                rejections -> module.answerer().revise(question, evidence, rejections));
    return verified.after((System.nanoTime() - begin) / NANOS_PER_MILLI);
  }

  @Override
  public void close() {
    try {
      index.close();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
