package io.github.youju.extract;

import io.github.youju.fact.Fact;
import io.github.youju.fact.Measure;
import io.github.youju.fact.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shares of the three industries, written as a ratio: 三次产业结构由22:41:37调整为19.2:38.5:42.3. Each of
 * the three is a figure in percent, and the ratio is told whole as well. What it was before is no
 * figure of a year, for the year is not told.
 *
 * @param begin where the words that name it begin in the folded sentence
 * @param value where the ratio begins
 * @param end one past the ratio
 * @param parts the three shares, in order
 */
record IndustryRatio(int begin, int value, int end, List<Figure> parts) {
  private static final String WHOLE = "三次产业结构";
  private static final String[] INDUSTRIES = {"第一产业", "第二产业", "第三产业"};

  /** 增加值占比 and not 占比: so the list of indicators calls it. */
  private static final String SHARE = "增加值占比";

  private static final String NUMBER = "\\d{1,2}(?:\\.\\d+)?";
  private static final String RATIO = NUMBER + ":" + NUMBER + ":" + NUMBER;
  private static final Pattern STATED =
      Pattern.compile(
          "产业?(?:增加值)?(?:的?(?:结构|比例|比重|占比|构成|之?比)){1,2}[^,;。:\\d]{0,12}?,?"
              + "(?:[由从](?:\\d{4}年的?|[上去]年的?)?"
              + RATIO
              + "[^,;。:\\d]{0,8},?[^,;。:\\d]{0,8}(?:到|至|为))?:?(?<low>"
              + NUMBER
              + "):(?<middle>"
              + NUMBER
              + "):(?<high>"
              + NUMBER
              + ")(?![\\d:.])");

  /** Rounded shares make up a whole, or nearly. */
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private static final BigDecimal ROUNDED = BigDecimal.valueOf(1.5);

  /** All ratios of a folded sentence, from left to right. */
  static List<IndustryRatio> all(String sentence) {
    List<IndustryRatio> ratios = new ArrayList<>();
    if (sentence.indexOf(':') < 0 || sentence.indexOf('产') < 0) {
      return ratios;
    }
    Matcher stated = STATED.matcher(sentence);
    while (stated.find()) {
      List<Figure> parts =
          List.of(part(stated, "low"), part(stated, "middle"), part(stated, "high"));
      BigDecimal sum = parts.stream().map(Figure::low).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (sum.subtract(ALL).abs().compareTo(ROUNDED) <= 0) {
        int begin = stated.start();
        while (begin > 0 && "一二三、第次".indexOf(sentence.charAt(begin - 1)) >= 0) {
          begin--;
        }
        ratios.add(new IndustryRatio(begin, stated.start("low"), stated.end(), parts));
      }
    }
    return ratios;
  }

  private static Figure part(Matcher stated, String name) {
    BigDecimal share = new BigDecimal(stated.group(name));
    int at = stated.start(name);
    return new Figure(
        at, at, stated.end(name), share, share, "%", "percent", Qualifier.EXACT, false);
  }

  boolean holds(Figure figure) {
    return figure.begin() >= begin && figure.begin() < end;
  }

  /** The three shares, each of its industry. */
  List<Draft> drafts(String group) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String industry = INDUSTRIES[i];
      drafts.add(
          new Draft(
              parts.get(i), industry + SHARE, industry, group, begin, end, Measure.SHARE, false));
    }
    return drafts;
  }

  /**
   * The ratio as one fact in words.
   *
   * @param first the fact of the first share, which is of the same place and time
   */
  Fact whole(FactExtractor.Segment segment, Fact first) {
    return new Fact(
        first.reportId(),
        first.passage(),
        WHOLE,
        WHOLE,
        "",
        "",
        null,
        segment.folded().text().substring(value, end),
        first.scope(),
        first.period(),
        first.kind(),
        first.qualifier(),
        first.ambition(),
        segment.span(value, end),
        first.evidence(),
        first.sentence());
  }
}
