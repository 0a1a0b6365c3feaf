package io.github.youju.answer.llm;

import io.github.youju.answer.Answer;
import io.github.youju.answer.Answer.Claim;
import io.github.youju.answer.Answerer;
import io.github.youju.answer.Authorship;
import io.github.youju.answer.Opening;
import io.github.youju.answer.Rejection;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.question.Language;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Has a model write the answer: numbered evidence in, claims with their numbers out. What of it is
 * shown is for the verifier to say; it is asked to mend once what was refused.
 */
final class LlmAnswerer implements Answerer {
  private final Model model;
  private final Prompts prompts;
  private final Opening opening;
  private Turn last;

  /** What was sent for the latest question, and what came of it. */
  private record Turn(EvidenceList evidence, Answer.Written written) {}

  LlmAnswerer(Model model, Prompts prompts, Opening opening) {
    this.model = model;
    this.prompts = prompts;
    this.opening = opening;
  }

  @Override
  public Optional<Answer> answer(Question question, Evidence evidence) {
    Prompt prompt = prompts.forQuestion(question.folded());
    EvidenceList list = EvidenceList.of(evidence, budget(prompt, question));
    if (list.spans().isEmpty()) {
      return Optional.empty();
    }
    opening
        .explain()
        .accept(
            Line.of(
                "模型 %s，提示词 %s %s，证据%d条（共%d条%s）",
                "model %s, prompt %s %s, evidence %d of %d%s",
                model.name(),
                prompt.name(),
                prompt.hash(),
                list.spans().size(),
                list.spans().size() + list.cut(),
                list.cut() == 0
                    ? ""
                    : new Line(
                        "，其余超出上下文或上限", "; the rest is cut: beyond the context or the limit")));
    opening
        .progress()
        .accept(
            Line.of(
                "正在询问 %s，附证据%d条 …",
                "asking %s, %d pieces of evidence ...", model.name(), list.spans().size()));
    Reply reply = model.ask(prompt.system(), prompt.filled(values(question, list)));
    Authorship authorship = new Authorship(model.name(), prompt.hash(), reply.tokens());
    Answer.Written written =
        new Answer.Written(ReplyReader.claims(reply.text()), list.spans(), authorship);
    last = new Turn(list, written);
    return written.claims().isEmpty() ? Optional.empty() : Optional.of(written);
  }

  /**
   * Only the refused claims are written anew, in their order; a model that fails now mends none.
   */
  @Override
  public Optional<Answer> revise(Question question, Evidence evidence, List<Rejection> rejections) {
    StringBuilder refused = new StringBuilder();
    int shown = 0;
    for (Rejection rejection : rejections) {
      if (rejection.position() != shown) {
        shown = rejection.position();
        Claim claim = last.written.claims().get(shown - 1);
        refused.append("- ").append(claim.text()).append(' ').append(claim.evidence()).append('\n');
      }
      refused.append("  ").append(rejection.cause()).append(": ").append(rejection.claim());
      refused.append('\n');
    }
    Map<String, String> values = new HashMap<>(values(question, last.evidence));
    values.put("refused", refused.toString().stripTrailing());
    Prompt prompt = prompts.get("repair");
    try {
      opening
          .progress()
          .accept(
              Line.of(
                  "正在请 %s 修改没有依据的句子 …", "asking %s to mend what is not proved ...", model.name()));
      Reply reply = model.ask(prompt.system(), prompt.filled(values));
      return Optional.of(
          new Answer.Written(
              ReplyReader.claims(reply.text()),
              last.evidence.spans(),
              last.written.authorship().plus(reply.tokens())));
    } catch (UserException e) {
      opening.notice().accept(e.told());
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> standalone(Question question) {
    Prompt prompt = prompts.get("rewrite");
    Map<String, String> values =
        Map.of("conversation", String.join("\n", question.context()), "question", question.text());
    Reply reply = model.ask(prompt.system(), prompt.filled(values));
    List<Claim> said = ReplyReader.claims(reply.text());
    return said.size() == 1 ? Optional.of(said.getFirst().text()) : Optional.empty();
  }

  @Override
  public boolean isFor(Question question) {
    return prompts.get("summarise").isFor(question.folded());
  }

  @Override
  public Line probe() {
    Reply reply = model.askAnew("Answer with one word.", "Say OK, as JSON: {\"text\": \"OK\"}");
    return Line.of(
        "模型 %s 能回答（%d 个 token）", "model %s answers (%d tokens)", model.name(), reply.tokens());
  }

  /** What is left of the context for evidence. */
  private int budget(Prompt prompt, Question question) {
    int fixed = TokenCount.of(prompt.system() + prompt.user() + question.text());
    int left = model.context() - Model.REPLY_TOKENS - fixed;
    if (left < model.context() / 8) {
      throw new UserException(
          Line.of(
              "问题太长，%s 的上下文装不下；用 context 设大一些",
              "the question is too long for the context of %s; set context for more",
              model.name()));
    }
    return left;
  }

  private static Map<String, String> values(Question question, EvidenceList evidence) {
    return Map.of(
        "evidence",
        evidence.fenced(),
        "question",
        UserException.onOneLine(question.text()),
        "language",
        language(question.language()));
  }

  private static String language(Language language) {
    return switch (language) {
      case SIMPLIFIED -> "简体中文";
      case TRADITIONAL -> "繁體中文";
      case ENGLISH -> "English";
    };
  }
}
