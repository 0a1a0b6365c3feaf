package io.github.youju.answer.rule;

import io.github.youju.fact.Fact;
import io.github.youju.fact.FiveYearPlan;
import io.github.youju.fact.Period;
import io.github.youju.question.Question;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The time beyond a year that a question asks for: “十四五”时期, 年均. A figure of one year answers no
 * such question, nor a figure of such a time one that does not ask for it.
 *
 * @param plan the five-year plan that is named
 * @param averaged whether the mean of the years is asked for
 */
record AskedStretch(Optional<FiveYearPlan> plan, boolean averaged) {
  private static final Pattern DURING =
      Pattern.compile(
          "(?i)十[一二三四五六]五[”\"]?(?:规划)?(?:时期|期间|以来)|\\b(?:during|over|in) the 1[1-6]th five-year");

  private static final Pattern AVERAGED =
      Pattern.compile("(?i)年均|年平均|average annual|annual average|average yearly|yearly average");

  /** What stands for the five years of the plan that ends with its year. */
  private static final Pattern FIVE_YEARS = Pattern.compile("年均|年平均|过去五年|五年.*|\\d{4}-\\d{4}");

  /** What a report sets for the years to come, in the plan that they belong to. */
  private static final Pattern TO_COME = Pattern.compile("(?:今后|未来)五年.*");

  private static final Pattern MEAN = Pattern.compile(".*年(?:平)?均.*");

  static AskedStretch of(Question question) {
    String words = question.folded();
    Optional<FiveYearPlan> plan =
        DURING.matcher(words).find() ? FiveYearPlan.named(words) : Optional.empty();
    return new AskedStretch(plan, AVERAGED.matcher(words).find());
  }

  /** Whether a figure is of the time asked for: of a whole year where no other time is named. */
  boolean holds(Fact fact) {
    Period period = fact.period();
    if (plan.isEmpty() && !averaged) {
      return period.isWholeYear();
    }
    if (period.isWholeYear() || period.isBase()) {
      return false;
    }
    if (averaged && !MEAN.matcher(period.stretch()).matches()) {
      return false;
    }
    return plan.isEmpty() || isOf(plan.get(), period);
  }

  private static boolean isOf(FiveYearPlan plan, Period period) {
    boolean ends = period.year() == plan.last() && FIVE_YEARS.matcher(period.stretch()).matches();
    boolean begins =
        TO_COME.matcher(period.stretch()).matches()
            && period.year() > plan.last() - 5
            && period.year() <= plan.last();
    return ends || begins || period.stretch().contains(plan.name());
  }
}
