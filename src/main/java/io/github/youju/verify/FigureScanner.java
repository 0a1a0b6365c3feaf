package io.github.youju.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a text. A text that proves is read generously: every Chinese numeral and
 * every English number word may prove something. A text that must be proved is read strictly: a
 * numeral claims something only as a rank, as a percentage, or before a measure word; 一般公共预算 and
 * 第二产业 claim nothing.
 */
final class FigureScanner {
  private static final Pattern TIME_STAMP =
      Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})\\s+(\\d{1,2}:\\d{2})");

  private static final String COUNTERS = "个家项处座件所套户人条名位亩吨倍次天年元篇大";
  private static final String JOINERS = "和与及至到或";
  private static final String UNITS_WITH_THOUSAND = "瓦克米卡伏帕字";
  private static final String[] PERCENT_WORDS = {
    "%", "个百分点", "百分点", "个点", "percent", "per cent", "pp"
  };
  private static final String[] SCALE_WORDS = {"thousand", "million", "billion", "trillion"};

  private final String text;
  private final boolean strict;
  private final List<Figure> figures = new ArrayList<>();

  private FigureScanner(String text, boolean strict) {
    this.text = text;
    this.strict = strict;
  }

  /** The figures that a text claims. */
  static List<Figure> claimed(String text) {
    return new FigureScanner(LooseText.fold(text), true).scan();
  }

  /** The figures that a text can prove. */
  static List<Figure> proving(String text) {
    // The blank between a day and an hour parts two figures; elsewhere it is a broken one.
    String dated = TIME_STAMP.matcher(text).replaceAll("$1,$2");
    return new FigureScanner(LooseText.unwrapped(dated), false).scan();
  }

  /** The figures of a text that is folded already. */
  static List<Figure> ofFolded(String folded, boolean claimed) {
    return new FigureScanner(folded, claimed).scan();
  }

  private List<Figure> scan() {
    int i = 0;
    while (i < text.length()) {
      char character = text.charAt(i);
      if (LooseText.isDigit(character)) {
        i = digits(i);
      } else if (ChineseNumerals.isNumeral(character)) {
        i = numerals(i);
      } else if (isLetter(character) && !isLetterAt(i - 1)) {
        i = word(i);
      } else {
        i++;
      }
    }
    return figures;
  }

  private int digits(int begin) {
    int end = run(begin);
    StringBuilder number = new StringBuilder(text.substring(begin, end));
    boolean separated = false;
    while (end - begin <= 3 || separated) {
      if (end + 4 > text.length() || text.charAt(end) != ',' || run(end + 1) != end + 4) {
        break;
      }
      number.append(text, end + 1, end + 4);
      end += 4;
      separated = true;
    }
    boolean whole = true;
    if (end + 1 < text.length()
        && text.charAt(end) == '.'
        && LooseText.isDigit(text.charAt(end + 1))) {
      int fraction = run(end + 1);
      number.append(text, end, fraction);
      end = fraction;
      whole = false;
    }
    boolean year = whole && !separated && isYear(begin, end);
    return add(begin, end, new BigDecimal(number.toString()), year);
  }

  /** Takes in what stands behind a number: a scale, a percent sign, a unit. */
  private int add(int begin, int numberEnd, BigDecimal number, boolean year) {
    int end = numberEnd;
    BigDecimal scale = BigDecimal.ONE;
    int at = blank(skip(end, "余多"));
    while (at < text.length() && isScale(at)) {
      scale = scale.multiply(ChineseNumerals.read(text.substring(at, at + 1)).get(0));
      end = ++at;
    }
    for (int i = 0; i < SCALE_WORDS.length; i++) {
      if (text.startsWith(SCALE_WORDS[i], at)) {
        scale = BigDecimal.TEN.pow(3 * (i + 1));
        at += SCALE_WORDS[i].length();
        end = at;
      }
    }
    at = blank(end);
    Figure.Unit unit = Figure.Unit.OTHER;
    if (text.startsWith("百分之", begin - 3) || percent(at) > 0) {
      unit = Figure.Unit.PERCENT;
      end = percent(at) > 0 ? at + percent(at) : end;
    } else if (at < text.length() && text.charAt(at) == '‰') {
      unit = Figure.Unit.PERMILLE;
      end = at + 1;
    } else if (scale.compareTo(BigDecimal.ONE) == 0 && isUntold(at)) {
      unit = Figure.Unit.UNTOLD;
    }
    figures.add(new Figure(text.substring(begin, end), number, scale, unit, year, begin));
    return Math.max(end, numberEnd);
  }

  private int numerals(int begin) {
    int end = begin;
    while (end < text.length() && ChineseNumerals.isNumeral(text.charAt(end))) {
      end++;
    }
    String run = text.substring(begin, end);
    if (text.startsWith("百分之", begin) && end == begin + 1) {
      return begin + 3;
    }
    boolean percent = text.startsWith("百分之", begin - 3);
    if (strict && !percent && !isClaim(run, begin, end)) {
      return end;
    }
    List<BigDecimal> numbers = ChineseNumerals.read(run);
    if (end + 1 < text.length()
        && text.charAt(end) == '点'
        && ChineseNumerals.isDigit(text.charAt(end + 1))) {
      StringBuilder number = new StringBuilder(numbers.get(0).toPlainString()).append('.');
      for (end++; end < text.length() && ChineseNumerals.isDigit(text.charAt(end)); end++) {
        number.append(ChineseNumerals.digit(text.charAt(end)));
      }
      numbers = List.of(new BigDecimal(number.toString()));
    }
    for (BigDecimal number : numbers) {
      Figure.Unit unit = percent ? Figure.Unit.PERCENT : Figure.Unit.UNTOLD;
      String words = text.substring(begin, end);
      figures.add(new Figure(words, number, BigDecimal.ONE, unit, false, begin));
    }
    return end;
  }

  private boolean isClaim(String run, int begin, int end) {
    if (begin > 0 && text.charAt(begin - 1) == '第') {
      return !text.startsWith("产业", end);
    }
    boolean counted = false;
    for (int i = 0; i < run.length(); i++) {
      counted |= ChineseNumerals.isDigit(run.charAt(i)) || run.charAt(i) == '十';
    }
    if (!counted) {
      return false;
    }
    boolean measured = end < text.length() && COUNTERS.indexOf(text.charAt(end)) >= 0;
    return (measured && !run.equals("一")) || (run.length() > 2 && hasUnit(run, "百千"));
  }

  private static boolean hasUnit(String run, String units) {
    for (int i = 0; i < units.length(); i++) {
      if (run.indexOf(units.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int word(int begin) {
    int end = begin;
    while (isLetterAt(end)) {
      end++;
    }
    boolean joined = end < text.length() && LooseText.isDigit(text.charAt(end));
    BigDecimal number = joined ? null : NumberWords.value(text.substring(begin, end), strict);
    if (number == null && strict && follows(begin, "rank")) {
      number = NumberWords.value(text.substring(begin, end), false);
    }
    if (number != null) {
      figures.add(
          new Figure(
              text.substring(begin, end),
              number,
              BigDecimal.ONE,
              Figure.Unit.UNTOLD,
              false,
              begin));
    }
    return end;
  }

  /** Whether the word before this place begins so. */
  private boolean follows(int begin, String word) {
    int end = begin - 1;
    int from = end;
    while (from > 0 && isLetterAt(from - 1)) {
      from--;
    }
    return from >= 0 && end > from && text.startsWith(word, from);
  }

  private boolean isYear(int begin, int end) {
    if (end - begin != 4 || (!text.startsWith("19", begin) && !text.startsWith("20", begin))) {
      return false;
    }
    int at = blank(end);
    return at >= text.length() || text.charAt(at) == '年' || text.charAt(at) < 0x2e80;
  }

  /** Whether no unit begins here: an end, a mark of punctuation, or a word that joins a list. */
  private boolean isUntold(int at) {
    if (at >= text.length() || !Character.isLetter(text.charAt(at))) {
      return true;
    }
    return JOINERS.indexOf(text.charAt(at)) >= 0
        || text.startsWith("and ", at)
        || text.startsWith("to ", at)
        || text.startsWith("or ", at);
  }

  private boolean isScale(int at) {
    char character = text.charAt(at);
    boolean prefix =
        character == '千'
            && at + 1 < text.length()
            && UNITS_WITH_THOUSAND.indexOf(text.charAt(at + 1)) >= 0;
    boolean percent = text.startsWith("百分", at);
    return !prefix
        && !percent
        && ChineseNumerals.isNumeral(character)
        && !ChineseNumerals.isDigit(character);
  }

  private int percent(int at) {
    for (String word : PERCENT_WORDS) {
      if (text.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  private int run(int begin) {
    int end = begin;
    while (end < text.length() && LooseText.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int skip(int at, String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
  }

  private int blank(int at) {
    return skip(at, " ");
  }

  private boolean isLetterAt(int at) {
    return at >= 0 && at < text.length() && isLetter(text.charAt(at));
  }

  private static boolean isLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }
}
