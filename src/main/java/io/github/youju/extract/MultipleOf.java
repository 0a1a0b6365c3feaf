package io.github.youju.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures that are a multiple of another time's: 存款余额是2011年的2.16倍,年均增长16.7%. The time is what is
 * measured against, and none of what is told: neither of the multiple nor of the growth behind it.
 */
final class MultipleOf {
  private static final String TIME =
      "[“\"]?(?:(?:19|20)\\d{2}年|十[一二三四五六]五[”\"]?(?:时期|期间)?|上年|去年|前五年|过去五年)(?:底|末|同期|全年)?";

  /** The words between a subject and its multiple. */
  private static final Pattern RELATION =
      Pattern.compile("(?:分别|均|也|都|约|已)*(?:是|为|相当于|达到?)(?<time>" + TIME + ")的?(?:近|约|超过?)?$");

  /** The same with the multiple behind it, or at the end of what stands before the multiple. */
  private static final Pattern TOLD =
      Pattern.compile("(?<=是|为|相当于|达|达到)" + TIME + "(?:的$|的?(?=(?:近|约|超过?)?[\\d.]+[余多]?倍))");

  /** A growth right behind a multiple is measured against the same time, if it tells no other. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:是|为|相当于|达到?)(?<time>"
              + TIME
              + ")的?(?:近|约|超过?)?[\\d.]+[余多]?倍(?:、[\\d.]+[余多]?倍)*,(?:分别)?(?:净?增长?|提高|上升)(?:了|约|近)?$");

  private static final String UNIT = "倍";

  private MultipleOf() {}

  /** The words that lead over to a multiple; empty where the figure is none. */
  static String relation(Figure figure, String before) {
    Matcher relation = RELATION.matcher(before);
    return figure.unit().equals(UNIT) && relation.find() ? relation.group() : "";
  }

  /** What a subject is of: 存款余额 in 存款余额是2011年, where that is a multiple. */
  static String bare(Draft draft) {
    return draft.figure.unit().equals(UNIT)
        ? RELATION.matcher(draft.subject).replaceFirst("")
        : draft.subject;
  }

  /** The words without the times that something is a multiple of. */
  static String withoutTimes(String words) {
    boolean led = words.indexOf('是') >= 0 || words.indexOf('为') >= 0 || words.indexOf('达') >= 0;
    return !led && words.indexOf('当') < 0 ? words : TOLD.matcher(words).replaceAll("");
  }

  /** What the growth behind a multiple is measured against; empty where it is the year before. */
  static String growthBase(String before) {
    Matcher behind = BEHIND.matcher(before);
    boolean other = behind.find() && !behind.group("time").matches("上年|去年");
    return other ? "较" + behind.group("time") : "";
  }
}
