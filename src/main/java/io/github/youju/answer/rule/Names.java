package io.github.youju.answer.rule;

import io.github.youju.fact.Fact;
import io.github.youju.fact.Indicators;
import io.github.youju.question.Question;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a fact is of, in words that make sense outside its sentence. */
final class Names {
  private static final int POOR = 4;

  private Names() {}

  /**
   * What was added is not all that there is, and what was done over the years is not that of one.
   */
  private static final Pattern NARROWING =
      Pattern.compile("(?<narrow>累计|新增|净增|新开工|新建|新改建|新认定|新培育|拟|逾期)(?!长).*");

  private static boolean isNarrowed(Fact fact) {
    Matcher narrowing = NARROWING.matcher(fact.subject());
    return narrowing.matches() && !fact.indicator().contains(narrowing.group("narrow"));
  }

  static String of(Question question, Fact fact) {
    if (!fact.indicator().isEmpty() && fact.scope().isEmpty()) {
      return isNarrowed(fact) ? fact.subject() : fact.indicator();
    }
    String asked = question.slots().subject();
    boolean named = Indicators.known().named(fact.subject()).isPresent();
    if (named && question.slots().indicators().size() == 1) {
      // 外贸 is told as that, though 进出口总额 was asked for.
      return fact.subject();
    }
    if (!fact.label().isEmpty() && asked.endsWith(fact.subject())) {
      // 蛋产量 out of 肉、蛋、奶产量 is told as that, though 卤蛋产量 was asked for.
      return fact.subject();
    }
    boolean several = question.terms().size() > 1 && asked.contains(fact.subject());
    boolean poor = fact.subject().length() <= POOR && !asked.isEmpty() && !several;
    return poor && !asked.contains(fact.subject())
        ? joined(asked, fact.subject())
        : poor ? asked : fact.subject();
  }

  /** What was asked for before a poor subject, no word of it twice: 改造户厕 is told as 户厕改造. */
  private static String joined(String asked, String subject) {
    if (asked.codePoints().allMatch(character -> subject.indexOf(character) >= 0)) {
      return subject;
    }
    for (int shared = Math.min(asked.length(), subject.length()); shared > 1; shared--) {
      if (subject.startsWith(asked.substring(asked.length() - shared))) {
        return asked + subject.substring(shared);
      }
    }
    // 厕所改造 and 户厕改造 are one thing in two words.
    long common = subject.codePoints().filter(character -> asked.indexOf(character) >= 0).count();
    return 2 * common > subject.length() ? subject : asked + " " + subject;
  }
}
