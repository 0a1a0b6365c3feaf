package io.github.youju.verify;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes a raw text easy to read figures from: half-width, simplified units, no layout blanks. */
final class LooseText {
  private static final String WIDE_FORMS = "萬億個點餘兩陸貳叁參條處項戶單臺輛畝噸産產業級區縣鎮莊開壹肆伍柒捌玖拾〇";
  private static final String PLAIN_FORMS = "万亿个点余两六二三三条处项户单台辆亩吨产产业级区县镇庄开一四五七八九十零";

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}[\\p{Cc}&&[^\\t-\\r]]]");

  private static final Pattern SPLIT_PERCENT =
      Pattern.compile("(?<=\\d)[0Oo]/[0Oo](?![\\dA-Za-z])");

  /** A figure with letters that look like digits, or with another mark for its point. */
  private static final Pattern MISREAD =
      Pattern.compile(
          "(?<![\\dA-Za-z.])(?=[lIOo]*\\d)[\\dlIOo]+"
              + "(?:[.][\\dlIOo]+|[。·][\\dlIOo]{1,2}(?![\\dA-Za-z年]))?(?![A-Za-z])");

  private LooseText() {}

  /** Character by character, so that every place in the text keeps its number. */
  static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  private static char fold(char character) {
    if (character >= '\uff10' && character <= '\uff19') {
      return (char) (character - '\uff10' + '0');
    }
    if (character < 0x80) {
      return character;
    }
    int form = WIDE_FORMS.indexOf(character);
    if (form >= 0) {
      return PLAIN_FORMS.charAt(form);
    }
    return switch (character) {
      case '\uff0e' -> '.';
      case '\uff05', '\ufe6a' -> '%';
      case '\uff08' -> '(';
      case '\uff09' -> ')';
      case '\u3000', '\u00a0' -> ' ';
      default -> character;
    };
  }

  /** What a scanner misread in figures, read as it was meant: 4l.38, 1O%, 41。38, 8.5O/0. */
  private static String mended(String folded) {
    String whole = SPLIT_PERCENT.matcher(UNSEEN.matcher(folded).replaceAll("")).replaceAll("%");
    return MISREAD.matcher(whole).replaceAll(LooseText::digits);
  }

  private static String digits(MatchResult figure) {
    StringBuilder digits = new StringBuilder();
    for (char character : figure.group().toCharArray()) {
      digits.append(
          switch (character) {
            case 'l', 'I' -> '1';
            case 'O', 'o' -> '0';
            case '。', '·' -> '.';
            default -> character;
          });
    }
    return digits.toString();
  }

  /**
   * The folded text without the blanks that hard-wrapped lines left in it: 增长5 .6% is 5.6%. A blank
   * between two digits goes too, but for one behind a year (2024 15.89亿元) and for a wide one, which
   * parts the columns of a table.
   */
  static String unwrapped(String text) {
    String folded = mended(fold(text));
    StringBuilder kept = new StringBuilder(folded.length());
    int i = 0;
    while (i < folded.length()) {
      char character = folded.charAt(i);
      if (!Character.isWhitespace(character)) {
        kept.append(character);
        i++;
        continue;
      }
      int end = i;
      while (end < folded.length() && Character.isWhitespace(folded.charAt(end))) {
        end++;
      }
      if (!isLayout(folded, i, end)) {
        kept.append(' ');
      }
      i = end;
    }
    return kept.toString();
  }

  private static boolean isLayout(String text, int begin, int end) {
    if (begin == 0 || end == text.length()) {
      return true;
    }
    char before = text.charAt(begin - 1);
    char after = text.charAt(end);
    if (isDigit(before) && isDigit(after)) {
      return end - begin == 1 && !isYear(text, begin);
    }
    return !isLatin(before) || !isLatin(after);
  }

  /** Whether four digits that can be a year end here. */
  private static boolean isYear(String text, int end) {
    int begin = end;
    while (begin > 0 && isDigit(text.charAt(begin - 1))) {
      begin--;
    }
    return end - begin == 4
        && (text.startsWith("19", begin) || text.startsWith("20", begin))
        && (begin == 0 || text.charAt(begin - 1) != '.');
  }

  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isLatin(char character) {
    return character < 0x80 && Character.isLetterOrDigit(character);
  }
}
