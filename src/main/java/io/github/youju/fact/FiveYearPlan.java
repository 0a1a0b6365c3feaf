package io.github.youju.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A five-year plan.
 *
 * @param number 14 for 十四五
 */
public record FiveYearPlan(int number) {
  private static final Pattern NAMED =
      Pattern.compile(
          "十([一二三四五六])五|(?i)\\b(1[1-6]th|eleven|twelf|thirteen|fourteen|fifteen|sixteen)(?:th)? five[- ]year");

  private static final List<String> ORDINALS =
      List.of("eleven", "twelf", "thirteen", "fourteen", "fifteen", "sixteen");

  /** The first plan that has two numerals in its name. */
  private static final int FIRST = 11;

  private static final String DIGITS = "一二三四五六";

  /** The plan that folded words name first, in Chinese or English. */
  public static Optional<FiveYearPlan> named(String words) {
    Matcher named = NAMED.matcher(words);
    if (!named.find()) {
      return Optional.empty();
    }
    return Optional.of(
        new FiveYearPlan(
            named.group(1) == null
                ? number(named.group(2))
                : FIRST + DIGITS.indexOf(named.group(1))));
  }

  private static int number(String ordinal) {
    return Character.isDigit(ordinal.charAt(0))
        ? Integer.parseInt(ordinal.substring(0, 2))
        : FIRST + ORDINALS.indexOf(ordinal.toLowerCase(Locale.ROOT));
  }

  /** What it is called: 十四五. */
  public String name() {
    return "十" + DIGITS.charAt(number - FIRST) + "五";
  }

  /** Its first year: 2021 of the fourteenth. */
  public int first() {
    return last() - 4;
  }

  /** Its last year: 2025 of the fourteenth. */
  public int last() {
    return 2010 + 5 * (number - FIRST);
  }
}
