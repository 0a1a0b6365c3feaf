package io.github.youju.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the figures of a text stand, so that they may stand out; a year is none of them. */
final class FigureWords {
  private static final String UNIT =
      "(?:%|‰|个?百分点|[百千万亿兆]*(?:元|美元|吨|公里|公顷|平方米|立方米|千瓦时?|人|户|家|个|项|亩|件|辆|所|张|斤|公斤|位|名|套|天|次|倍)"
          + "|[万亿兆]+| ?percent(?:age points?)?| (?:billion|million|trillion)(?: yuan)?)?";
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\[\\d.,#A-Za-z-])[-+]?(\\d[\\d,]*(?:\\.\\d+)?)" + UNIT + "(?![\\dA-Za-z年月日])");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** What is worked out stands before its formula. */
  private static final Pattern FORMULA = Pattern.compile("[(（][^()（）]*=[^()（）]*[)）]");

  private FigureWords() {}

  /** A stretch, in chars. */
  record Stretch(int begin, int end) {}

  /** The figures of an answer with their units; formulas, marks and years are passed over. */
  static List<Stretch> of(String text) {
    String read = FORMULA.matcher(text).replaceAll(formula -> " ".repeat(formula.group().length()));
    List<Stretch> found = new ArrayList<>();
    Matcher matcher = FIGURE.matcher(read);
    while (matcher.find()) {
      if (!isYear(matcher)) {
        found.add(new Stretch(matcher.start(), matcher.end()));
      }
    }
    return found;
  }

  /** Where a quote states figures of the answer; a web page may have put blanks into them. */
  static List<Stretch> stated(String quote, String answer) {
    Set<String> numbers = new LinkedHashSet<>();
    Matcher matcher = FIGURE.matcher(answer);
    while (matcher.find()) {
      if (!isYear(matcher)) {
        numbers.add(matcher.group(1).replace(",", ""));
      }
    }
    List<Stretch> found = new ArrayList<>();
    for (String number : numbers) {
      StringBuilder loose = new StringBuilder("(?<![\\d.])");
      for (int i = 0; i < number.length(); i++) {
        loose.append(i == 0 ? "" : "[ ,]?").append(Pattern.quote(number.substring(i, i + 1)));
      }
      Matcher place = Pattern.compile(loose + " ?" + UNIT + "(?!\\.?\\d)").matcher(quote);
      while (place.find()) {
        found.add(new Stretch(place.start(), place.end()));
      }
    }
    return found;
  }

  private static boolean isYear(Matcher number) {
    return number.end() == number.end(1) && YEAR.matcher(number.group(1)).matches();
  }
}
