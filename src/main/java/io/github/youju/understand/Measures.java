package io.github.youju.understand;

import io.github.youju.fact.Measure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what a question asks of its indicator: amount, growth, share, points, rank; and in which
 * unit.
 */
final class Measures {
  static final Pattern UNIT =
      Pattern.compile(
          "(?:多少|几)(?!亿元以上|万元以上|亿元及以上)(万亿|亿元|万元|亿千瓦时|万千瓦|万套|万户|万头|万只|万羽|万家|万个|平方公里|万平方公里|微克|亿斤|万亩|万吨|万人次|万人|万平方米|元|亿|人次|人|个|家|户|项|件|所|处|座|条|套|张|辆|台|头|只|场|次|批|种|名|位|天|亩|吨|公里|斤|度|倍|根|株|羽|间|户|艘|栋|盏|宗|起|篇|部|本|支|枚|块|床|门|口|期|届|级|岁|人|对|类|册|平方米|立方米|标箱|标准箱|万)");

  /** How much did it grow asks for no amount of it. */
  private static final Pattern HOW_MUCH_GREW =
      Pattern.compile(
          "^how much (?:did|does|do|has|have|will|is|was|were) .*\\b(?:grow|grown|rise|risen|increase|fall|fallen|decline|drop|expand)\\b");

  private static final Pattern MONEY = Pattern.compile("多少钱|几多钱|多少块|几块钱");

  /** 占全市多少. */
  static final Pattern PART =
      Pattern.compile(
          "占(?:[^,。;?]{0,4}全[市省国县区]|年度计划|年计划|其中|总数|总量|[^,。;?]{2,5}[市省县区])?的?(?:多少|几成|多大比例)");

  private final Set<Measure> asked = EnumSet.noneOf(Measure.class);
  private final List<String> units = new ArrayList<>();

  Measures(String question, List<Phrases.Found> phrases) {
    for (Phrases.Found phrase : phrases) {
      switch (phrase.role()) {
        case GROWTH -> asked.add(Measure.GROWTH);
        case TARGET -> {
          if (question.substring(phrase.begin(), phrase.end()).contains("增")) {
            asked.add(Measure.GROWTH);
          }
        }
        case LEVEL -> asked.add(Measure.LEVEL);
        case RANK -> asked.add(Measure.RANK);
        case RESULT -> {
          if (question.substring(phrase.begin(), phrase.end()).contains("增")) {
            asked.add(Measure.GROWTH);
          }
        }
        case POINTS -> {
          if (isChange(question, phrase)) {
            asked.add(Measure.POINTS);
          }
        }
        case SHARE -> asked.add(Measure.SHARE);
        default -> {}
      }
    }
    if (PART.matcher(question).find()) {
      asked.add(Measure.SHARE);
    }
    if (HOW_MUCH_GREW.matcher(question).find()) {
      asked.remove(Measure.LEVEL);
      asked.add(Measure.GROWTH);
    } else if (asked.contains(Measure.GROWTH) && asksAmountToo(question, phrases)) {
      asked.add(Measure.LEVEL);
    }
    if (MONEY.matcher(question).find()) {
      units.add("元");
    }
    Matcher matcher = UNIT.matcher(question);
    while (matcher.find()) {
      String unit = matcher.group(1);
      if (!(unit.equals("个") && question.startsWith("百分点", matcher.end())
          || unit.equals("个") && question.startsWith("点", matcher.end()))) {
        units.add(unit);
        asked.add(Measure.LEVEL);
      }
    }
    if (asked.contains(Measure.RANK) && question.contains("增速")) {
      asked.add(Measure.GROWTH);
    }
  }

  /** 提高几个百分点 asks for a change in points; 增长几个点 is a growth in percent. */
  private static boolean isChange(String question, Phrases.Found phrase) {
    return "提降回".indexOf(question.charAt(phrase.begin())) >= 0;
  }

  /** 贷款余额多少,增长多少 and 出口总额及增幅 ask for the amount as well; 增幅是多少 does not. */
  private static boolean asksAmountToo(String question, List<Phrases.Found> phrases) {
    for (Phrases.Found phrase : phrases) {
      int begin = phrase.begin();
      if (phrase.role() == Phrases.Role.GROWTH
          && begin > 1
          && "及和与、,".indexOf(question.charAt(begin - 1)) >= 0) {
        return true;
      }
      boolean chinese = question.charAt(begin) > 127;
      if (chinese && phrase.role() == Phrases.Role.ASK && !follows(question, phrases, begin)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words of a measure end right before, but for small words: 增幅 | 在全市是多少. */
  private static boolean follows(String question, List<Phrases.Found> phrases, int begin) {
    for (Phrases.Found phrase : phrases) {
      boolean measure =
          phrase.role() == Phrases.Role.GROWTH
              || phrase.role() == Phrases.Role.RANK
              || phrase.role() == Phrases.Role.SHARE
              || phrase.role() == Phrases.Role.RESULT
              || phrase.role() == Phrases.Role.TARGET;
      if (measure
          && phrase.end() <= begin
          && begin - phrase.end() <= 4
          && question.substring(phrase.end(), begin).matches("[的是为约在定多少分别各大概]*")) {
        return true;
      }
    }
    return begin == 0 || question.substring(0, begin).isBlank();
  }

  /** A ranking by size asks for amounts where the question names no measure. */
  void bySize() {
    if (asked.isEmpty()) {
      asked.add(Measure.LEVEL);
    }
  }

  /** Which way something went is told by its growth. */
  void ofChange() {
    asked.clear();
    asked.add(Measure.GROWTH);
  }

  /** What grew from one year to another is an amount or a rate, and no growth itself. */
  void onlyAmounts() {
    asked.clear();
    asked.add(Measure.LEVEL);
  }

  Set<Measure> asked() {
    return asked;
  }

  List<String> units() {
    return units;
  }
}
