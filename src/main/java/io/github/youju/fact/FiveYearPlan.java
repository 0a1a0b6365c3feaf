package io.github.youju.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A five-year plan.
 *
 * @param number 14 for 十四五
 */
public record FiveYearPlan(int number) {
  private static final Pattern NAMED = Pattern.compile("十([一二三四五六])五|(?i)(1[1-6])th five-year");

  private static final String DIGITS = "一二三四五六";

  /** The plan that folded words name first, in Chinese or English. */
  public static Optional<FiveYearPlan> named(String words) {
    Matcher named = NAMED.matcher(words);
    if (!named.find()) {
      return Optional.empty();
    }
    int number =
        named.group(1) == null
            ? Integer.parseInt(named.group(2))
            : 11 + DIGITS.indexOf(named.group(1));
    return Optional.of(new FiveYearPlan(number));
  }

  /** What it is called: 十四五. */
  public String name() {
    return "十" + DIGITS.charAt(number - 11) + "五";
  }

  /** Its last year: 2025 of the fourteenth. */
  public int last() {
    return 2010 + 5 * (number - 11);
  }
}
