package io.github.youju.repl;

import io.github.youju.fact.Kind;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.question.Language;
import io.github.youju.question.Slots;
import io.github.youju.verify.VerifiedAnswer;
import io.github.youju.verify.VerifiedAnswer.NearestStatement;
import io.github.youju.verify.VerifiedAnswer.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to ask next where an answer could not be given: the readings of an unclear question, or the
 * question that the nearest statement answers. The latter is offered only where it is answered.
 */
final class NextQuestions {
  /** The nearest begins with whose figure it is: 章贡区2023年:, 东乡区2025年目标:. */
  private static final Pattern WHOSE =
      Pattern.compile("^([^:：,，\\d]{1,30}?)((?:19|20)\\d\\d)年(目标|目標|预计|預計)?[:：]");

  private NextQuestions() {}

  /** Questions in the order in which they are numbered; empty for an answer. */
  static List<String> after(VerifiedAnswer answer, AnswerPipeline pipeline) {
    if (answer.status() != Status.REFUSED) {
      return List.of();
    }
    if (!answer.choices().isEmpty()) {
      return answer.choices();
    }
    Set<String> next = new LinkedHashSet<>();
    for (NearestStatement nearest : answer.nearest()) {
      for (String question : about(nearest.text(), answer)) {
        if (pipeline.isStated(question)) {
          next.add(question);
          break;
        }
      }
    }
    return List.copyOf(next);
  }

  private static List<String> about(String nearest, VerifiedAnswer answer) {
    Matcher whose = WHOSE.matcher(nearest);
    Slots slots = answer.slots();
    if (!whose.find() || slots.subject().isEmpty() || answer.language() == Language.ENGLISH) {
      return List.of();
    }
    boolean target = whose.group(3) != null;
    String subject =
        slots.indicators().size() == 1 ? slots.indicators().getFirst() : slots.subject();
    List<String> questions = new ArrayList<>();
    String whoseYear = whose.group(1) + whose.group(2) + "年";
    if (slots.years().size() == 1
        && (slots.kind() == null || target == (slots.kind() == Kind.TARGET))) {
      String year = Integer.toString(slots.years().getFirst());
      String asked = answer.question().strip();
      if (asked.contains(year) && asked.contains(whose.group(1))) {
        questions.add(asked.replace(year, whose.group(2)));
      }
    }
    questions.add(whoseYear + subject + (target ? "目标是多少?" : "是多少?"));
    return questions;
  }
}
