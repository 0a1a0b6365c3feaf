package io.github.youju.verify;

import io.github.youju.question.Language;
import io.github.youju.question.Question;
import io.github.youju.question.Slots;
import java.util.List;

/**
 * What an answer is the answer to.
 *
 * @param question as it was asked
 * @param context the earlier questions of the conversation, oldest first
 * @param language the language that the answer follows
 * @param slots what was understood
 * @param module the name of the answer module that was asked
 */
public record Asked(
    String question, List<String> context, Language language, Slots slots, String module) {
  public Asked {
    context = List.copyOf(context);
  }

  /** What an understood question asks of a module. */
  public static Asked of(Question question, String module) {
    return new Asked(
        question.text(), question.context(), question.language(), question.slots(), module);
  }
}
