package io.github.youju.understand;

import io.github.youju.fact.Indicators;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads whether a question asks how an indicator went through the years: GDP是怎么变化的, 走势, how did GDP
 * develop. The figures of the years answer it, not prose.
 */
final class TrendReader {
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:是|都)?(?:怎么|怎样|如何|有(?:什么|何|哪些|怎样的))?(?:逐年|历年)?的?"
              + "(?:(?:发展|增长|变化|变动|演变|历史)(?:趋势|走势|轨迹|曲线|过程)|变化情况|变动情况|增长情况|发展情况"
              + "|走势|走向|趋势|(?<=[么样何])(?:变化|演变|变动|走|发展(?=的(?:$|[?。])))|(?:变化|变动)(?=$|[?。如怎]))的?(?:是|如何|怎样|怎么样|什么样)?");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\bhow (?:did|has|have|does)\\b(?=.*\\b(?:develop|evolve|change|move|progress)(?:e?d)?\\b)"
              + "|\\b(?:develop|evolve|change|move|progress)(?:e?d)?\\b"
              + "|\\b(?:the )?(?:trends?|development|evolution|course|trajectory) (?:of|in)\\b|\\btrends?\\b");

  private static final Pattern ENGLISH_ASKED =
      Pattern.compile(
          "\\bhow (?:did|has|have)\\b.*\\b(?:develop|evolve|change|move|progress)(?:e?d)?\\b"
              + "|\\b(?:trend|trends|evolution|trajectory)\\b");

  private TrendReader() {}

  /**
   * Whether the question asks so; its words are blotted out then.
   *
   * @param marked the question, its places and years blotted out
   * @param years how many years it names: of one year there is no trend
   */
  static boolean read(Marked marked, int years, boolean english) {
    Pattern words = english ? ENGLISH : CHINESE;
    String text = marked.text();
    boolean asked = (english ? ENGLISH_ASKED : CHINESE).matcher(text).find();
    boolean named =
        !(english ? Indicators.known().findEnglish(text) : Indicators.known().find(text, true))
            .isEmpty();
    if (!asked || !named || years == 1) {
      return false;
    }
    Matcher matcher = words.matcher(text);
    while (matcher.find()) {
      marked.blot(matcher.start(), matcher.end());
    }
    return true;
  }
}
