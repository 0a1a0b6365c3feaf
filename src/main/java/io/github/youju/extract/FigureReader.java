package io.github.youju.extract;

import io.github.youju.fact.Qualifier;
import io.github.youju.text.LeadPattern;
import io.github.youju.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the figures of a folded sentence: number, scale, unit and qualifier.
 *
 * <p>Passed over are years and dates, names that hold digits (5G, PM2.5, S208, “2316”), and
 * thresholds that only describe what is counted (2000万元以上入统项目25个 counts projects).
 */
final class FigureReader {
  private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
  private static final String SCALE = "万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百";
  private static final String BEFORE =
      "(?:(?<over>超过|突破|超出|超|逾|高于|破|大于)|(?<nearly>接近|近)|(?<about>大约|大概|约)"
          + "|(?<least>不低于|不少于|不小于|至少|最低)"
          + "|(?<most>不超过|不高于|不大于|不突破|低于|少于|小于))?(?:达到|达|了|为)?";

  /** What stands before a number that is part of its figure begins with one of these. */
  private static final String LEADS = "超突逾高破大接近约不至最低少小达了为-";

  /** 不超过达到- is as long as it gets. */
  private static final int LONGEST_BEFORE = 6;

  /** Before the value that something rose or fell from, and between it and the new one. */
  private static final Pattern FROM = Pattern.compile("[由从][^,;:。、]{0,8}$");

  private static final Pattern RISEN =
      Pattern.compile(
          "[^,;。\\d]{0,3},?(?:[^,;。\\d]{0,4}(?:提高|增加|上升|提升|增长|扩大|下降|降低|减少|回落|压减|压缩|缩短|调整|上调|下调|发展|增|降|升|减)(?:到|至|为)|(?:转|变|调整|整合|合并|压缩|精简)为(?:增长|下降|上涨)?|达到|到)"
              + "(?:\\d{4}年(?:底|末)?)?[^,;。\\d]{0,4}");

  /** No longer than what {@link #FROM} finds, with the end of a line behind it. */
  private static final int LONGEST_FROM = 12;

  private static final LeadPattern RANK =
      new LeadPattern(
          "第",
          "第(?<rank>[一二三四五六七八九十]{1,3}|\\d{1,3})(?<kind>位|名)?(?!方阵|梯队|档|[个季产一二三四五六七八九十\\d年届批次期个轮中小届条代版号])");

  private static final Pattern RANKED =
      Pattern.compile(".*(居|列|排|名|位|省|市|国|区|县|州|口径|部)(名|列|位|次|于|在|县级|前列|同类)?");

  /** Behind 第N in a name: 市第三人民医院, 市第三、第七中学; a rank would end here. */
  private static final Pattern NAMED =
      Pattern.compile("(?:[、和及与]第[一二三四五六七八九十\\d]+)*(?=\\p{IsHan})[^的和及与并且或至到成位名]");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern STOPPED = Pattern.compile(".*[,;。、:].*");
  private static final String COUNTED = "个家户处座项所";

  /** 高于全省4.6、1.2个百分点: the unit of the last value holds for the list. */
  private static final Pattern SHARED_UNIT =
      Pattern.compile("(?:[、和及与]\\d+(?:\\.\\d+)?){1,4}(?<unit>个百分点|%)");

  private final UnitGroups groups = new UnitGroups();
  private final Pattern figure;

  FigureReader() {
    List<String> units = new ArrayList<>(groups.units());
    units.sort(Comparator.comparingInt(String::length).reversed());
    StringBuilder unit = new StringBuilder();
    for (String each : units) {
      unit.append(unit.isEmpty() ? "" : "|").append(Pattern.quote(each));
    }
    figure =
        Pattern.compile(
            BEFORE
                + "(?<neg>(?<=[增长为幅率速]{1})-)?(?<![\\dA-Za-z.+])(?<low>"
                + NUMBER
                + ")(?:%?[-至到](?<high>"
                + NUMBER
                + "))?(?<more>余|多)?(?<scale>"
                + SCALE
                + ")?(?<more2>余|多)?(?<unit>"
                + unit
                + ")?(?<more3>余)?(?:(?<min>及?以上|之上)|(?<max>以内|以下|之内|之下)|(?<around>左右|上下))?");
  }

  /** All figures from left to right, ranks included. */
  List<Figure> read(String sentence) {
    List<Figure> figures = new ArrayList<>();
    Matcher matcher = figure.matcher(sentence).useTransparentBounds(true);
    for (int from = 0; find(matcher, sentence, from); from = matcher.end()) {
      Figure found = figure(matcher, sentence);
      if (found != null) {
        figures.add(found);
      }
    }
    Matcher rank = RANK.matcher(sentence);
    for (int from = 0; RANK.find(rank, sentence, from); from = rank.end()) {
      if (isRank(sentence, rank)) {
        BigDecimal place = Numerals.parse(rank.group("rank")).orElse(BigDecimal.ONE);
        figures.add(
            new Figure(
                rank.start(),
                rank.start(),
                rank.end(),
                place,
                place,
                "位",
                "rank",
                Qualifier.EXACT,
                false));
      }
    }
    figures.sort(Comparator.comparingInt(Figure::begin));
    return withoutThresholds(figures, sentence);
  }

  /** The first figure from a place on: it is only looked for around digits. */
  private static boolean find(Matcher matcher, String sentence, int from) {
    int length = sentence.length();
    int tried = from;
    for (int digit = from; digit < length; digit++) {
      if (sentence.charAt(digit) < '0' || sentence.charAt(digit) > '9') {
        continue;
      }
      for (int at = Math.max(tried, digit - LONGEST_BEFORE); at <= digit; at++) {
        boolean lead = at == digit || LEADS.indexOf(sentence.charAt(at)) >= 0;
        if (lead && matcher.region(at, length).lookingAt()) {
          return true;
        }
      }
      tried = digit + 1;
    }
    return false;
  }

  private Figure figure(Matcher matcher, String sentence) {
    String unit = matcher.group("unit");
    String scale = matcher.group("scale") == null ? "" : matcher.group("scale");
    int end = matcher.end();
    if (unit == null && scale.isEmpty() && matcher.group("low").indexOf('.') > 0) {
      unit = sharedUnit(sentence, end);
    }
    if (unit == null) {
      if (!isBareValue(matcher, sentence, scale)) {
        return null;
      }
      unit = "";
    }
    if (isNamePart(matcher, sentence, unit)) {
      return null;
    }
    if (unit.equals("人") && sentence.startsWith("口", end)) {
      // 13亿多人口: the noun is 人口.
      unit = "";
      end--;
    }
    BigDecimal low = new BigDecimal(matcher.group("low").replace(",", ""));
    BigDecimal high =
        matcher.group("high") == null
            ? low
            : new BigDecimal(matcher.group("high").replace(",", ""));
    if (high.compareTo(low) < 0) {
      high = low;
    }
    if (matcher.group("neg") != null) {
      low = low.negate();
      high = high.negate();
    }
    String group = unit.isEmpty() ? "bare" : groups.group(unit);
    return new Figure(
        matcher.start(),
        matcher.start("low"),
        end,
        low,
        high,
        scale + unit,
        group,
        qualifier(matcher, low, high),
        false);
  }

  /** The unit of the last value of a list; null where none stands there. */
  private static String sharedUnit(String sentence, int end) {
    Matcher shared = SHARED_UNIT.matcher(sentence).region(end, sentence.length());
    return shared.lookingAt() ? shared.group("unit") : null;
  }

  private static Qualifier qualifier(Matcher matcher, BigDecimal low, BigDecimal high) {
    if (matcher.group("min") != null || matcher.group("least") != null) {
      return Qualifier.AT_LEAST;
    }
    if (matcher.group("max") != null || matcher.group("most") != null) {
      return Qualifier.AT_MOST;
    }
    if (matcher.group("around") != null || matcher.group("about") != null) {
      return Qualifier.ABOUT;
    }
    if (matcher.group("over") != null
        || matcher.group("more") != null
        || matcher.group("more2") != null
        || matcher.group("more3") != null) {
      return Qualifier.OVER;
    }
    if (matcher.group("nearly") != null) {
      return Qualifier.NEARLY;
    }
    return low.compareTo(high) == 0 ? Qualifier.EXACT : Qualifier.BETWEEN;
  }

  /**
   * A number without a unit is a value only behind an index or a ratio, before a stop: 综合指数4.80.
   */
  private static boolean isBareValue(Matcher matcher, String sentence, String scale) {
    if (!scale.isEmpty()) {
      // 40万农村人口: people are counted without a unit.
      int end = matcher.end();
      return end == sentence.length()
          || isStop(sentence.charAt(end))
          || sentence.startsWith("农", end)
          || sentence.startsWith("群众", end)
          || sentence.startsWith("贫困", end)
          || sentence.startsWith("脱贫", end)
          || sentence.startsWith("城", end);
    }
    boolean stops = matcher.end() == sentence.length() || isStop(sentence.charAt(matcher.end()));
    int before = matcher.start() - 1;
    return stops
        && before >= 0
        && "数比值分为到达".indexOf(sentence.charAt(before)) >= 0
        && (matcher.group("low").indexOf('.') > 0 || sentence.charAt(before) == '数');
  }

  /** Digits inside a name or a date are no figure. */
  private static boolean isNamePart(Matcher matcher, String sentence, String unit) {
    int begin = matcher.start("low");
    char before = begin == 0 ? ' ' : sentence.charAt(begin - 1);
    if (before == '第'
        || before == '每' // 每50公斤提高7元 has one figure
        || before == '"' && unit.isEmpty()
        || Character.isLetter(before) && before < 128) {
      return true;
    }
    int end = matcher.end("unit") < 0 ? matcher.end() : matcher.end("unit");
    char after = end >= sentence.length() ? ' ' : sentence.charAt(end);
    String number = matcher.group("low");
    if (isPiece(sentence, begin)) {
      return true;
    }
    if (unit.equals("度")
        || unit.equals("期")
        || unit.equals("路")
        || unit.equals("口")
        || unit.equals("成")) {
      return !isStop(after) && after != ' ';
    }
    if (unit.equals("分")) {
      return after == '钟' || after == '之';
    }
    if (unit.equals("个") && (after == '月' || after == '季') || unit.equals("天") && after == '然') {
      return true;
    }
    return number.length() == 4 && unit.isEmpty() && number.startsWith("20");
  }

  /** 26 932元: whether it is one number or two nobody can tell, so it is none. */
  private static boolean isPiece(String sentence, int begin) {
    int end = begin - 1;
    if (end < 1 || sentence.charAt(end) != ' ' || !Character.isDigit(sentence.charAt(end - 1))) {
      return false;
    }
    int from = end;
    while (from > 0 && Character.isDigit(sentence.charAt(from - 1))) {
      from--;
    }
    return !YEAR.matcher(sentence.substring(from, end)).matches();
  }

  private static boolean isRank(String sentence, Matcher rank) {
    int from = Math.max(0, rank.start() - 14);
    String before = sentence.substring(from, rank.start());
    int comma = Math.max(before.lastIndexOf(','), before.lastIndexOf('。'));
    String near = before.substring(comma + 1);
    return RANKED.matcher(near).matches()
        && !near.endsWith("这个")
        && (rank.group("kind") != null
            || !NAMED.matcher(sentence).region(rank.end(), sentence.length()).lookingAt());
  }

  /** 500万元以上项目350个: the first amount tells which projects are counted, it is no fact. */
  private static List<Figure> withoutThresholds(List<Figure> figures, String sentence) {
    List<Figure> kept = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Figure each = figures.get(i);
      boolean described =
          (each.group().equals("money") || i + 1 < figures.size() && isCounted(figures.get(i + 1)))
              && !each.isPercent()
              && (each.qualifier() == Qualifier.AT_LEAST || each.qualifier() == Qualifier.AT_MOST)
              && each.end() < sentence.length()
              && isNounStart(sentence, each.end())
              && i + 1 < figures.size()
              && !STOPPED
                  .matcher(sentence.substring(each.end(), figures.get(i + 1).begin()))
                  .matches();
      boolean milestone =
          sentence.startsWith("大关", each.end()) || sentence.startsWith("关口", each.end());
      if (!described && !(milestone && i > 0)) {
        kept.add(isBase(figures, i, sentence) ? each.asBase() : each);
      }
    }
    return kept;
  }

  /** 年出栏10万羽以上养殖基地3个: what is counted is a thing, which the first figure describes. */
  private static boolean isCounted(Figure figure) {
    return figure.unit().length() == 1 && COUNTED.contains(figure.unit());
  }

  private static boolean isBase(List<Figure> figures, int at, String sentence) {
    Figure each = figures.get(at);
    return at + 1 < figures.size()
        && FROM.matcher(sentence)
            .region(Math.max(0, each.begin() - LONGEST_FROM), each.begin())
            .find()
        && RISEN.matcher(sentence.substring(each.end(), figures.get(at + 1).begin())).matches();
  }

  static boolean isStop(char character) {
    return ",;。、:!?()《》“”\"".indexOf(character) >= 0;
  }

  /** Whether a noun can begin here: no stop, no conjunction. */
  static boolean isNounStart(String sentence, int at) {
    if (at >= sentence.length()) {
      return false;
    }
    char first = sentence.charAt(at);
    return !(isStop(first) && first != '“' && first != '"' && first != '《')
        && "和及与或并且".indexOf(first) < 0;
  }
}
