package io.github.youju.fact;

import java.util.List;

/**
 * An indicator that these reports use under many names.
 *
 * @param name the canonical Chinese name, such as 固定资产投资
 * @param english the official English name, such as fixed-asset investment; empty where a user's
 *     own has none
 * @param chineseNames other names and abbreviations in Chinese, such as 固投, longest first
 * @param englishNames other names in English, lower case
 * @param family what its levels are counted in: money, percent, index, people, weight, area, count;
 *     empty where a user's own says nothing of it
 * @param lessIsBetter whether the best of several figures is the lowest: 失业率, PM2.5, 能耗
 */
public record Indicator(
    String name,
    String english,
    List<String> chineseNames,
    List<String> englishNames,
    String family,
    boolean lessIsBetter) {
  public Indicator {
    chineseNames = List.copyOf(chineseNames);
    englishNames = List.copyOf(englishNames);
  }

  /** One of which more is better, or nothing is known. */
  public Indicator(
      String name,
      String english,
      List<String> chineseNames,
      List<String> englishNames,
      String family) {
    this(name, english, chineseNames, englishNames, family, false);
  }
}
