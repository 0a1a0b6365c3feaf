package io.github.youju.answer.llm;

import io.github.youju.answer.Answerer;
import io.github.youju.answer.AnswererFactory;
import io.github.youju.answer.Opening;

/** Makes the module {@code llm}; nothing is sent before the first question. */
public final class LlmAnswererFactory implements AnswererFactory {
  @Override
  public String name() {
    return "llm";
  }

  @Override
  public Answerer open(Opening opening) {
    return new LlmAnswerer(new Model(opening), new Prompts(opening.environment()), opening);
  }
}
