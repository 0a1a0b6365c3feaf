package io.github.youju.extract;

import io.github.youju.fact.Fact;
import io.github.youju.fact.Indicator;
import io.github.youju.fact.Period;
import io.github.youju.text.LeadPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads targets that are put in words: 与经济增长保持同步, 促稳提质, 完成上级下达任务.
 *
 * <p>Such a clause begins with one or several indicators and holds no figure.
 */
final class TargetInWords {
  private static final LeadPattern VALUE =
      new LeadPattern(
          "均都继总实促固稳平持合增与和同高快不略完保达好",
          "(?:均|都|继续|总体)?(?:实现)?(?:促稳提质|固稳提质|稳中提质|稳量提质|稳中有进|稳步(?:增长|提升|提高)|平稳(?:增长|运行)|持续(?:增长|改善|下降)"
              + "|合理增长|(?:增速|增长)?(?:与|和|同).{2,20}?(?:同步|持平)|(?:增速|增长)?(?:高于|快于|不低于|略高于).{2,20}|完成.{0,8}(?:任务|目标|计划)"
              + "|(?:保持|达到).{2,12}(?:水平|稳定|要求)|好于.{2,12})");

  private static final int LONGEST = 60;

  /** 有力支撑投资平稳增长 says what something is good for, and sets no target. */
  private static final Pattern PURPOSE = Pattern.compile("支撑|带动|保障");

  private final IndicatorReader indicators;

  TargetInWords(IndicatorReader indicators) {
    this.indicators = indicators;
  }

  List<Fact> read(FactExtractor.Segment segment, List<Figure> figures, Period period) {
    List<Fact> facts = new ArrayList<>();
    String text = segment.folded().text();
    int begin = segment.begin();
    while (begin < segment.end()) {
      int comma = text.indexOf(',', begin);
      int end = comma < 0 || comma > segment.end() ? segment.end() : comma;
      if (!hasFigure(figures, begin, end)) {
        read(segment, begin, end, period, facts);
      }
      begin = end + 1;
    }
    return facts;
  }

  private void read(
      FactExtractor.Segment segment, int begin, int end, Period period, List<Fact> facts) {
    if (end - begin > LONGEST) {
      return;
    }
    String clause = segment.folded().text().substring(begin, end);
    Matcher value = VALUE.matcher(clause);
    if (!VALUE.find(value, clause, 0) || value.start() == 0 || PURPOSE.matcher(clause).find()) {
      return;
    }
    String subjects = clause.substring(0, value.start());
    int stop = clause.endsWith("。") ? end - 1 : end;
    for (String subject : subjects.split("[、和及]", -1)) {
      Indicator indicator = indicators.first(subject);
      if (indicator != null) {
        int from = begin;
        while (from < end && "-:、 ".indexOf(segment.folded().text().charAt(from)) >= 0) {
          from++;
        }
        facts.add(
            FactExtractor.inWords(
                segment, period, indicator.name(), subject, from, begin + value.start(), stop));
      }
    }
  }

  private static boolean hasFigure(List<Figure> figures, int begin, int end) {
    for (Figure figure : figures) {
      if (figure.begin() >= begin && figure.begin() < end) {
        return true;
      }
    }
    return false;
  }
}
