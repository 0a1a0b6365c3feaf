package io.github.youju.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units of a table: over it, in its headers, in a column of their own, or in a cell. */
final class TableUnits {
  private static final Pattern UNIT_IN_HEADER =
      Pattern.compile(
          "[(（\\[【]\\s*(?:单位\\s*[:：]?\\s*)?([^()（）\\[\\]【】]{1,10})\\s*[)）\\]】]|[±＋+-]\\s*([%％])");
  private static final Pattern UNIT_OF_TABLE =
      Pattern.compile("(?:计量)?单位\\s*[:：]\\s*([^\\s,，、;；()（）]{1,8})\\s*[)）]?$");
  private static final Pattern UNIT =
      Pattern.compile(
          "[%％‰]|个?百分点|[十百千万亿]*(?:元|美元|吨|公斤|千克|斤|亩|公顷|平方米|平方公里|立方米|公里|千米|米|千瓦时|千瓦|度|人次|人|户|家|个|件|项|辆|台|套|张|头|只|羽|株|所|处|座|床|倍|天|小时|岁|名|位|分|微克/立方米|吨标准煤(?:/万元)?|元/人|人/平方公里)");

  private TableUnits() {}

  /** The unit that a line over a table gives to all its values; another where it gives none. */
  static String ofTable(String words, String otherwise) {
    Matcher unit = UNIT_OF_TABLE.matcher(words);
    return unit.find() ? of(unit.group(1)) : otherwise;
  }

  static String in(String header) {
    Matcher matcher = UNIT_IN_HEADER.matcher(header);
    String found = "";
    while (matcher.find()) {
      String unit = of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      found = unit.isEmpty() ? found : unit;
    }
    return found;
  }

  /** The unit as reports write it; empty where the words are none. */
  static String of(String words) {
    String bare = words.strip().replace('％', '%');
    if (bare.matches("±?\\s*%")) {
      return "%";
    }
    return UNIT.matcher(bare).matches() ? bare : "";
  }

  static String without(String header) {
    Matcher matcher = UNIT_IN_HEADER.matcher(header);
    StringBuilder bare = new StringBuilder();
    while (matcher.find()) {
      String unit = of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      matcher.appendReplacement(
          bare, Matcher.quoteReplacement(unit.isEmpty() ? matcher.group() : ""));
    }
    return matcher.appendTail(bare).toString().strip();
  }
}
