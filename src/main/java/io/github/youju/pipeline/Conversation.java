package io.github.youju.pipeline;

import io.github.youju.verify.VerifiedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions that follow on each other: the later ones may leave out what the earlier ones said. */
public final class Conversation {
  /** A follow-up reaches no further back than this. */
  private static final int LONGEST = 8;

  private AnswerPipeline pipeline;
  private final List<String> questions = new ArrayList<>();
  private VerifiedAnswer last;

  /** A conversation with nothing said yet. */
  public Conversation(AnswerPipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** The answer, in the light of the questions before. */
  public VerifiedAnswer ask(String question) {
    VerifiedAnswer answer = pipeline.ask(question, List.copyOf(questions));
    questions.add(question);
    if (questions.size() > LONGEST) {
      questions.removeFirst();
    }
    last = answer;
    return answer;
  }

  /** Goes on with other settings: what was said before is still known. */
  public void over(AnswerPipeline other) {
    pipeline = other;
  }

  /** Forgets what was said. */
  public void clear() {
    questions.clear();
    last = null;
  }

  /** The latest answer. */
  public Optional<VerifiedAnswer> last() {
    return Optional.ofNullable(last);
  }
}
