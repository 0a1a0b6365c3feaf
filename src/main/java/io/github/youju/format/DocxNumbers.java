package io.github.youju.format;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Counts the headings and items that Word numbers by itself: 一、 is nowhere in their text. */
final class DocxNumbers {
  private static final Pattern PLACE = Pattern.compile("%(\\d)");
  private static final String DIGITS = "零一二三四五六七八九";

  private final Map<BigInteger, int[]> counts = new HashMap<>();
  private final Map<BigInteger, String[]> formats = new HashMap<>();

  /** The number of a paragraph as Word shows it; empty where it has none, or only a bullet. */
  String next(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    String shown = list == null ? null : paragraph.getNumLevelText();
    if (shown == null || list.signum() == 0) {
      return "";
    }
    String format = paragraph.getNumFmt();
    int level = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
    if (level < 0 || level > 8 || format == null || format.equals("bullet")) {
      return "";
    }
    int[] count = counts.computeIfAbsent(list, _ -> new int[9]);
    String[] kinds = formats.computeIfAbsent(list, _ -> new String[9]);
    count[level]++;
    kinds[level] = format;
    for (int below = level + 1; below < count.length; below++) {
      count[below] = 0;
    }
    Matcher place = PLACE.matcher(shown);
    StringBuilder number = new StringBuilder();
    while (place.find()) {
      int at = Integer.parseInt(place.group(1)) - 1;
      boolean known = at >= 0 && at < 9 && kinds[at] != null;
      place.appendReplacement(number, known ? written(count[at], kinds[at]) : "");
    }
    return place.appendTail(number).toString();
  }

  private static String written(int number, String format) {
    boolean chinese =
        format.startsWith("chinese")
            || format.startsWith("japanese")
            || format.startsWith("ideograph")
            || format.startsWith("taiwanese");
    if (!chinese || number > 99 || number < 1) {
      return format.equals("decimalEnclosedCircle") && number >= 1 && number <= 20
          ? Character.toString('①' + number - 1)
          : Integer.toString(number);
    }
    int tens = number / 10;
    String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
    return (tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十") + ones;
  }
}
