package io.github.youju.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell of a table holds that states a number. */
final class TableValue {
  private static final Pattern NUMBER =
      Pattern.compile("[-+－﹣−]?\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|[-+－﹣−]?\\d+(?:\\.\\d+)?");
  private static final String QUALIFIED = "(?:左右|以上|以内|以下|上下)?";

  /** A number with what may stand around it: 增长6%左右, 约565亿元, ≥98. */
  private static final Pattern VALUE =
      Pattern.compile(
          "(?:增长|下降|不低于|不高于|不超过|高于|低于|超过|约|达到|控制在|[≥≤＞＜><])?\\s*(?:"
              + NUMBER.pattern()
              + ")\\s*(?:[-~～—至]\\s*\\d+(?:\\.\\d+)?)?\\s*[%％‰]?(?:个百分点|[\\u4e00-\\u9fff㎡]{1,5}?)?"
              + QUALIFIED);

  private static final Pattern DATED =
      Pattern.compile("(?:19|20)\\d{2}\\s*年|\\d{1,2}月|\\d{1,2}-\\d{1,2}月");

  private TableValue() {}

  static boolean is(String cell) {
    return VALUE.matcher(cell).matches() && !DATED.matcher(cell).lookingAt();
  }

  /** Behind the number, before 左右; not where the cell has a unit of its own. */
  static String with(String cell, String unit) {
    Matcher number = NUMBER.matcher(cell);
    if (unit.isEmpty() || !is(cell)) {
      return cell;
    }
    int end = -1;
    while (number.find()) {
      end = number.end();
    }
    String rest = cell.substring(end).strip();
    return rest.isEmpty() || rest.matches(QUALIFIED) ? cell.substring(0, end) + unit + rest : cell;
  }
}
