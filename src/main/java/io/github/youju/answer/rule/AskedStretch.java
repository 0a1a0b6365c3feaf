package io.github.youju.answer.rule;

import io.github.youju.fact.Fact;
import io.github.youju.fact.FiveYearPlan;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Period;
import io.github.youju.question.Question;
import io.github.youju.retrieve.FactHit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time beyond a year that a question asks for: “十四五”, 年均. A figure of one year answers no such
 * question, nor a figure of such a time one that does not ask for it. The name of a plan asks for
 * what is told of its five years, or was set for them.
 *
 * @param plan the five-year plan that is named
 * @param averaged whether the mean of the years is asked for
 * @param only the one year that is named by its plan, 十四五末; 0 where none is
 */
record AskedStretch(Optional<FiveYearPlan> plan, boolean averaged, int only) {
  private static final Pattern DURING =
      Pattern.compile(
          "(?i)十[一二三四五六]五[”\"]?(?:规划)?(?:时期|期间|以来)|\\b(?:during|over|in) the (?:1[1-6]|[a-z]+)th five-year");

  /** The one year that a plan begins or ends with. */
  private static final Pattern OF_ONE_YEAR =
      Pattern.compile("十[一二三四五六]五[”\"]?(?:规划)?(?:(期?末|收官)|开局|首年)");

  private static final Pattern YEARLY =
      Pattern.compile("(?i)\\b(?:(?:a|per) year|per annum|yearly|annually)\\b");

  private static final Pattern AVERAGED =
      Pattern.compile("(?i)年均|年平均|average annual|annual average|average yearly|yearly average");

  /** What stands for the five years of the plan that ends with its year. */
  private static final Pattern FIVE_YEARS = Pattern.compile("年均|年平均|过去五年|五年.*|\\d{4}-\\d{4}");

  /** What a report sets for the years to come, in the plan that they belong to. */
  private static final Pattern TO_COME = Pattern.compile("(?:今后|未来)五年.*");

  private static final Pattern MEAN = Pattern.compile(".*年(?:平)?均.*");

  static AskedStretch of(Question question) {
    String words = question.folded();
    Optional<FiveYearPlan> named = FiveYearPlan.named(words);
    Matcher one = OF_ONE_YEAR.matcher(words);
    boolean undated = question.slots().years().isEmpty();
    if (named.isPresent() && undated && one.find()) {
      int only = one.group(1) == null ? named.get().first() : named.get().last();
      return new AskedStretch(Optional.empty(), false, only);
    }
    Optional<FiveYearPlan> plan = named.filter(any -> undated || DURING.matcher(words).find());
    boolean yearly = plan.isPresent() && YEARLY.matcher(words).find();
    return new AskedStretch(plan, yearly || AVERAGED.matcher(words).find(), 0);
  }

  /** Whether a figure is of the time asked for: of a whole year where no other time is named. */
  boolean holds(FactHit hit) {
    Fact fact = hit.fact();
    Period period = fact.period();
    if (only > 0) {
      return period.isWholeYear() && period.year() == only;
    }
    if (!averaged && plan.filter(asked -> isEndOf(asked, hit)).isPresent()) {
      return true;
    }
    if (plan.isEmpty() && !averaged) {
      return period.isWholeYear();
    }
    if (period.isWholeYear() || period.isBase()) {
      return false;
    }
    if (averaged && !MEAN.matcher(period.stretch()).matches()) {
      return false;
    }
    return plan.isEmpty() || isOf(plan.get(), fact);
  }

  /** Whether a free figure is of the plan asked for, if one is: its sentence may name the plan. */
  boolean mayHold(FactHit hit) {
    return plan.isEmpty() && only == 0
        || holds(hit)
        || hit.fact().period().isWholeYear()
            && plan.filter(asked -> hit.segment().contains(asked.name())).isPresent();
  }

  /** What an earlier report sets for the last year of a plan: 2025年达到1770亿元. */
  private static boolean isEndOf(FiveYearPlan plan, FactHit hit) {
    Fact fact = hit.fact();
    return fact.kind() == Kind.TARGET
        && fact.period().isWholeYear()
        && fact.period().year() == plan.last()
        && hit.report().year() < plan.last();
  }

  private static boolean isOf(FiveYearPlan plan, Fact fact) {
    Period period = fact.period();
    boolean ends = period.year() == plan.last() && FIVE_YEARS.matcher(period.stretch()).matches();
    boolean set =
        fact.kind() == Kind.TARGET
            && period.year() == plan.first()
            && FIVE_YEARS.matcher(period.stretch()).matches();
    boolean begins =
        TO_COME.matcher(period.stretch()).matches()
            && (period.year() == plan.first() || period.year() == plan.last());
    return ends || set || begins || period.stretch().contains(plan.name());
  }
}
