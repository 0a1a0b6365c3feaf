package io.github.youju.pipeline;

import io.github.youju.answer.Answer;
import io.github.youju.answer.Answerer;
import io.github.youju.error.UserException;
import io.github.youju.fact.Fact;
import io.github.youju.index.ReportIndex;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real flow over the samples in memory, with an answer module that can be told to fail. */
public final class FakePipeline {

  private FakePipeline() {}

  /** Answers with the best fact; fails where the question says so. */
  public static AnswerPipeline open() {
    ReportIndex index = new Samples(Map.of()).open();
    Modules modules = Modules.of(new Modules.Module("fake", new Fake()));
    return new AnswerPipeline(index, index.reports(), modules, true, unheard -> {});
  }

  private static final class Fake implements Answerer {
    @Override
    public Optional<Answer> answer(Question question, Evidence evidence) {
      String text = question.text();
      if (text.contains("bug")) {
        throw new IllegalStateException("broken");
      }
      if (text.contains("mend")) {
        throw new UserException("the model is away; try again");
      }
      if (text.contains("nothing") || evidence.facts().isEmpty()) {
        return Optional.empty();
      }
      Fact fact = evidence.facts().getFirst().fact();
      String context = String.join("/", question.context());
      return Optional.of(
          new Answer.Stated(context + "|" + fact.wording() + "[1]", List.of(fact.evidence()), ""));
    }
  }
}
