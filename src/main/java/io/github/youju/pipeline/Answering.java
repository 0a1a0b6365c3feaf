package io.github.youju.pipeline;

import io.github.youju.answer.Answer;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.pipeline.Modules.Module;
import io.github.youju.question.Intent;
import io.github.youju.question.Question;
import io.github.youju.question.Slots;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.Retriever;
import io.github.youju.understand.QuestionParser;
import io.github.youju.verify.Asked;
import io.github.youju.verify.CitationVerifier;
import io.github.youju.verify.VerifiedAnswer;
import io.github.youju.verify.VerifiedAnswer.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Who has the word: what the rules are sure of stands, the model gets the rest, and the rules what
 * the model fails at. Nothing passes that is not verified.
 */
final class Answering {
  /** What the rules are sure that the reports do not cover, or that they must ask back about. */
  private static final Set<String> SETTLED = Set.of("place", "year", "kind", "premise", "choice");

  private final QuestionParser parser;
  private final Retriever retriever;
  private final Modules modules;
  private final CitationVerifier verifier;
  private final Consumer<Line> notice;

  Answering(
      QuestionParser parser,
      Retriever retriever,
      Modules modules,
      CitationVerifier verifier,
      Consumer<Line> notice) {
    this.parser = parser;
    this.retriever = retriever;
    this.modules = modules;
    this.verifier = verifier;
    this.notice = notice;
  }

  /** What the rules alone say. */
  VerifiedAnswer byRules(Question question, Evidence evidence) {
    return by(modules.rules(), Asked.of(question, modules.rules().name()), question, evidence);
  }

  VerifiedAnswer answer(Question question, Evidence evidence) {
    VerifiedAnswer byRules = byRules(question, evidence);
    if (modules.model().isEmpty()) {
      return byRules;
    }
    Module model = modules.model().get();
    try {
      if (stands(byRules, model, question, evidence)) {
        return byRules;
      }
      VerifiedAnswer byModel = byModel(model, question);
      if (byModel.status() == Status.ANSWERED) {
        return byModel;
      }
      if (byModel.dropped() > 0) {
        notice.accept(
            new Line(
                "模型写的内容都没有依据，以下是规则的回答",
                "nothing that the model wrote is supported; this is what the rules say"));
      }
      return byRules;
    } catch (UserException e) {
      notice.accept(Line.of("%s；以下是规则的回答", "%s; this is what the rules say", e.told()));
      return modules.rulesFirst() ? byRules : byRules.despite(e);
    }
  }

  /** Which place, year and kind are covered is never left to a model. */
  private boolean stands(
      VerifiedAnswer byRules, Module model, Question question, Evidence evidence) {
    if (!evidence.missing().isEmpty()) {
      return true;
    }
    if (!modules.rulesFirst()) {
      return false;
    }
    return byRules.status() == Status.ANSWERED
        ? !(question.intent() instanceof Intent.Describe) && !model.answerer().isFor(question)
        : SETTLED.contains(byRules.missing());
  }

  private VerifiedAnswer byModel(Module model, Question question) {
    Question alone = standalone(model, question);
    Asked asked =
        new Asked(
            question.text(), question.context(), question.language(), alone.slots(), model.name());
    return by(model, asked, alone, retriever.retrieveWords(alone));
  }

  private VerifiedAnswer by(Module module, Asked asked, Question question, Evidence evidence) {
    Optional<Answer> answer = module.answerer().answer(question, evidence);
    return answer.isEmpty()
        ? verifier.refuse(asked)
        : verifier.verify(
            asked,
            answer.get(),
            rejections -> module.answerer().revise(question, evidence, rejections));
  }

  /** A follow-up in the model's words, where these ask for no place and no year of its own. */
  private Question standalone(Module model, Question question) {
    if (question.context().isEmpty()) {
      return question;
    }
    Optional<String> rewritten = model.answerer().standalone(question);
    if (rewritten.isEmpty()) {
      return question;
    }
    Question alone = parser.parse(rewritten.get(), List.of());
    List<Slots> spoken = new ArrayList<>(List.of(question.slots()));
    for (String earlier : question.context()) {
      spoken.add(parser.parse(earlier, List.of()).slots());
    }
    boolean known =
        spoken.stream()
                .flatMap(slots -> slots.places().stream())
                .toList()
                .containsAll(alone.slots().places())
            && spoken.stream()
                .flatMap(slots -> slots.years().stream())
                .toList()
                .containsAll(alone.slots().years());
    return known ? alone : question;
  }
}
