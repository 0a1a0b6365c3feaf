package io.github.youju.answer;

/**
 * Whose words an answer is made of.
 *
 * @param model provider and name of the model
 * @param promptHash tells the version of the prompt
 * @param tokens what the model counted for the question and the answer; 0 where it does not count
 */
public record Authorship(String model, String promptHash, int tokens) {

  /** The same with what a further call cost. */
  public Authorship plus(int moreTokens) {
    return new Authorship(model, promptHash, tokens + moreTokens);
  }
}
