package io.github.youju.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells growths against another time than the year before: 较疫情前水平增长9.9% is none of the year's
 * growth.
 */
final class OtherBase {
  private static final Pattern BASE =
      Pattern.compile(
          "[较比](?:疫情前|[“\"]?十[一二三四]五[”\"]?|((?:19|20)\\d{2})年)[^,]{0,5}?(?=[增下上提降高]|$)");

  private OtherBase() {}

  /**
   * What a growth is measured against; empty where it is the year before, as it is where nothing is
   * said.
   *
   * @param near the words of the clause before the figure
   * @param year the year of the figure
   */
  static String of(String near, int year) {
    Matcher base = BASE.matcher(near);
    if (!base.find()) {
      return "";
    }
    boolean yearBefore = base.group(1) != null && Integer.parseInt(base.group(1)) == year - 1;
    return yearBefore ? "" : base.group();
  }
}
