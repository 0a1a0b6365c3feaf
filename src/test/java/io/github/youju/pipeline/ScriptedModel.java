package io.github.youju.pipeline;

import io.github.youju.answer.Answer;
import io.github.youju.answer.Answer.Claim;
import io.github.youju.answer.Answerer;
import io.github.youju.answer.Authorship;
import io.github.youju.answer.Rejection;
import io.github.youju.document.Span;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import java.util.List;
import java.util.Optional;

/** A model whose next words are written for it; asked to mend them, it says them again. */
final class ScriptedModel implements Answerer {
  private Answer.Written next;
  private List<Rejection> refused = List.of();

  void willSay(List<Claim> claims, List<Span> evidence) {
    next = new Answer.Written(claims, evidence, new Authorship("scripted:liar", "0", 0));
  }

  @Override
  public Optional<Answer> answer(Question question, Evidence evidence) {
    refused = List.of();
    return Optional.of(next);
  }

  @Override
  public Optional<Answer> revise(Question question, Evidence evidence, List<Rejection> rejections) {
    refused = rejections;
    return Optional.of(next);
  }

  /** What was refused of the latest answer. */
  List<Rejection> refused() {
    return refused;
  }
}
