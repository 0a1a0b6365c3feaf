package io.github.youju.extract;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.Role;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Period;
import io.github.youju.text.FoldedText;
import io.github.youju.text.LeadPattern;
import io.github.youju.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what time a figure is for and whether it is a result, an estimate or a target.
 *
 * <p>A report reviews the year before and plans the year to come, so the part of the report decides
 * unless the words before the figure name another time (2022年度, 去年, 到2027年) or a stretch that is no
 * whole year (年均, 五年累计, 1-11月, 十四五).
 */
final class TimeReader {
  private static final LeadPattern YEAR =
      new LeadPattern("12", "(?<![\\d-])((?:19|20)\\d{2})年?(?:度|底|末)?(?=年|度|底|末|全|,|:|、|\\D)");
  private static final LeadPattern YEARS =
      new LeadPattern("12", "((?:19|20)\\d{2})年?-((?:19|20)\\d{2})年");
  private static final LeadPattern STRETCH =
      new LeadPattern(
          "年一二三四五六七八九十0123456789过近“\"上前下每",
          "年均|年平均|[一二三四五六七八九十\\d]+年(?:间|来|累计)|过去[三五]年|近[三五]年|[“\"]?十[一二三四五六]?五[”\"]?(?:期间|时期|以来|末)"
              + "|[一二三四]季度|前三季度|上半年|下半年|1-\\d{1,2}月|\\d{1,2}月底?前?|每年");
  private static final LeadPattern OVER =
      new LeadPattern("全年今去0123456789", "全年|年末|年底|今年|去年|\\d{4}年");
  private static final LeadPattern AMBITION = new LeadPattern("力确预必", "力争|确保|预计|预期(?!性?目标)|必保");

  /** Words that also govern other things (争取资金, 努力下), and count only in the figure's own clause. */
  private static final LeadPattern NEAR_AMBITION = new LeadPattern("争努奋", "争取|努力|奋力");

  /** 二〇一三年, however its zero is written. */
  private static final Pattern IN_CHARACTERS =
      Pattern.compile("[一二][九〇○零Oo0][〇○零Oo0一二三四五六七八九]{2}(?=年)");

  /** A year that goes on as a date. */
  private static final Pattern MONTH = Pattern.compile("年?\\d{1,2}月.*");

  private static final String ESTIMATE = "预计";
  private static final LeadPattern LAST_YEAR =
      new LeadPattern("去上过", "(?<![比较同与])(?:去年|上年|上一年|过去的?一年)(?!同期|增|相比|末|底)");

  /** A part of a report that speaks of several years: 过去五年工作回顾, “十三五”时期主要目标. */
  private static final Pattern PART =
      Pattern.compile(
          "(?:过去|近|这|今后|未来|本届政府)的?([三五])年|([三五])年(?:来|间|工作|奋斗|回顾)|[“\"]?十([一二三四五六])五[”\"]?");

  private static final Pattern PAST = Pattern.compile("(?:过去|这|本届政府)的?([三五])年|([三五])年[来间]?");

  private static final Pattern ONE_YEAR = Pattern.compile("(?:19|20)\\d{2}年(?!以来|至|-)|今年|去年");

  /** A passage that begins with a year, 2023年, or 过去一年, speaks of it until it names another. */
  private static final Pattern DATED = Pattern.compile("((?:19|20)\\d{2})年,|过去的?一年,|去年,");

  /** A sentence that begins to look back on several years: 这五年, “十三五”时期, 五年来. */
  private static final Pattern LOOKS_BACK =
      Pattern.compile(
          "(?:回[顾望首]|总结)?(?:刚刚)?(?<of>(?:过去|这|本届政府)的?[三五]年|[三五]年[来间]|[“\"]?十[一二三四五六]五[”\"]?(?:时期|期间|以来))");

  /** A sentence that comes to the one year that is reviewed, behind a look back or before it. */
  private static final Pattern COMES_TO_THE_YEAR =
      Pattern.compile("(?:在?刚刚)?过去的?(?:一年|(?:19|20)\\d{2}年)|(?:19|20)\\d{2}年[,是]|一年来|去年,");

  /** In a part that reviews several years only what adds up is a figure of them all. */
  private static final Pattern ADDS_UP =
      Pattern.compile(
          "新增|累计|合计|共计|共(?=[建投完实新])|投入|完成投资|建成(?!区)|改造|新[改扩]?建|改扩?建|减少|脱贫|下达|签约|引进|实施|发放|解决|转移|安排|培训|修建"
              + "|增加(?!值)|争取|发行|新入驻|新认定|新培育|整治|维修|修复");

  /** Behind a figure: one that is measured by those of a whole plan is of a whole plan too. */
  private static final Pattern OF_A_PLAN =
      Pattern.compile("(?:[、和及][^,;。]*)?,?均?(?:是|为|相当于)[“\"]?十[一二三四五六]五[”\"]?(?:时期|期间)的?");

  /** Behind a figure of one year: 年均增长8%, 是2017年的1.4倍, 是“十三五”末的1.5倍. */
  private static final Pattern MEASURED_BY_YEARS =
      Pattern.compile("[^;。]{0,12}(?:年均|增长|[是为](?:19|20)\\d{2}年|五[”\"]?末)");

  /** Behind a figure: 69.7万贫困人口稳定脱贫 adds up as 脱贫69.7万人 does. */
  private static final Pattern DONE_TO_THEM =
      Pattern.compile(
          "[^,;。、“\\d]{2,10}?(?:脱贫(?!攻坚)|摘帽|竣工|建成(?!区)|投产|完工|通车)(?!率|[^,;。]{0,3}(?:任务|目标))");

  /** What was reached at the end is a figure of the last year. */
  private static final Pattern REACHED = Pattern.compile("[到达至]|位居|居");

  /** The year in which the 十五 began that the plans are counted from. */
  private static final int FIRST_PLAN = 2001;

  private final Report report;
  private String part = "";
  private boolean mixed;
  private int partEnd;
  private int passageYear;
  private String lookBack = "";
  private String top = "";

  TimeReader(Report report) {
    this.report = report;
  }

  /**
   * Enters a passage: its headings, or the words that it begins with, may tell that it speaks of
   * several years.
   */
  void enter(Passage passage, String begin) {
    String opening = inDigits(begin);
    part = "";
    partEnd = 0;
    mixed = false;
    String outermost = passage.headings().isEmpty() ? "" : passage.headings().getFirst();
    boolean goesOn = outermost.equals(top) && PART.matcher(inDigits(FoldedText.fold(top))).find();
    lookBack = goesOn && passage.role() == Role.REVIEW ? lookBack : "";
    top = outermost;
    Matcher dated = DATED.matcher(opening);
    passageYear =
        !dated.lookingAt()
            ? 0
            : dated.group(1) == null ? report.reviewedYear() : Integer.parseInt(dated.group(1));
    List<String> headings = new ArrayList<>();
    passage.headings().forEach(heading -> headings.add(inDigits(FoldedText.fold(heading))));
    Matcher begins = PART.matcher(opening);
    if (begins.lookingAt()) {
      headings.add(begins.group());
    }
    for (String heading : headings.reversed()) {
      Matcher years = PART.matcher(heading);
      boolean found = years.find();
      if (ONE_YEAR.matcher(heading).find() && !found) {
        lookBack = "";
        return;
      }
      if (found) {
        part = years.group();
        mixed = ONE_YEAR.matcher(heading).find();
        if (years.group(3) != null && passage.role() == Role.PLAN) {
          partEnd = FIRST_PLAN + 4 + 5 * "一二三四五六".indexOf(years.group(3)) + 5;
        }
        return;
      }
    }
  }

  /** Goes on to a sentence of the passage, which may begin to look back, or come to the year. */
  void next(Role role, String sentence) {
    String opening = inDigits(sentence);
    if (role != Role.REVIEW) {
      return;
    }
    Matcher back = LOOKS_BACK.matcher(opening);
    if (back.lookingAt()) {
      lookBack = part.isEmpty() ? back.group("of") : part;
      passageYear = 0;
    } else if (COMES_TO_THE_YEAR.matcher(opening).lookingAt()) {
      lookBack = "";
    }
  }

  /** 五年来, 这五年 and 过去五年 are one stretch. */
  private static String same(String stretch) {
    Matcher past = PAST.matcher(stretch);
    return past.matches()
        ? "过去" + (past.group(1) == null ? past.group(2) : past.group(1)) + "年"
        : stretch;
  }

  /**
   * The time of a target in words: that of the part of the report, “十四五”时期主要目标, or its year.
   *
   * @param words the words of the segment that it stands in
   */
  Period ofTarget(String words) {
    boolean ofYear = part.isEmpty() || mixed || ONE_YEAR.matcher(inDigits(words)).find();
    return ofYear
        ? Period.of(report.year())
        : new Period(partEnd > 0 ? partEnd : report.year(), same(part));
  }

  /** What was told of one figure. */
  record Time(Period period, Kind kind, String ambition) {}

  /**
   * @param before the words of the segment before the figure
   * @param clause the words of the last clause before it
   * @param figure the figure itself
   * @param behind the words of the segment behind it
   */
  Time read(Role role, String before, String clause, Figure figure, String behind) {
    String words = MultipleOf.withoutTimes(inDigits(before));
    String near = MultipleOf.withoutTimes(inDigits(clause));
    String stretch = stretch(words, near);
    Matcher years = YEARS.matcher(words);
    if (YEARS.find(years, words, 0)) {
      stretch = years.group(1) + "-" + years.group(2);
    }
    int year = named(words);
    boolean planned = role == Role.PLAN;
    String whole = lookBack.isEmpty() ? part : lookBack;
    boolean ofPart =
        !whole.isEmpty()
            && stretch.isEmpty()
            && year == 0
            && passageYear == 0
            && !hasOwnYear(words);
    boolean reviewsYear = mixed && lookBack.isEmpty();
    boolean adds =
        reviewsYear
            ? near.contains("累计") && !REACHED.matcher(near).find()
            : addsUp(words, near, figure, behind);
    if (ofPart && (planned && !mixed || adds)) {
      stretch = whole;
    }
    if (year == 0 && passageYear > 0 && !words.contains("今年")) {
      year = passageYear;
    }
    if (year == 0) {
      int last = planned ? report.year() : report.reviewedYear();
      year = ofPart && !mixed && partEnd > 0 ? partEnd : last;
    } else if (report.year() > 0) {
      planned = year >= report.year() && role != Role.REVIEW || year > report.year();
    }
    Period period = new Period(year, same(stretch));
    if (planned) {
      String own = NEAR_AMBITION.last(near);
      return new Time(period, Kind.TARGET, own.isEmpty() ? AMBITION.last(words) : own);
    }
    boolean estimate = words.contains(ESTIMATE);
    return new Time(period, estimate ? Kind.EXPECTED : Kind.ACTUAL, estimate ? ESTIMATE : "");
  }

  /**
   * Whether a figure adds up what was done in several years. 新建公园76个、书房30个: the verb holds for the
   * whole list of amounts.
   */
  private static boolean addsUp(String words, String near, Figure figure, String behind) {
    if (REACHED.matcher(near).find()) {
      return false;
    }
    if (ADDS_UP.matcher(near).find() || OF_A_PLAN.matcher(behind).lookingAt()) {
      return true;
    }
    if (!figure.isPercent()
        && !figure.group().equals("money")
        && DONE_TO_THEM.matcher(behind).lookingAt()) {
      return true;
    }
    String clause = words.substring(words.lastIndexOf(',') + 1);
    boolean listed = clause.length() > near.length() && !figure.isPercent() && !figure.isPoints();
    return listed && !near.contains("率") && ADDS_UP.matcher(clause).find()
        || near.startsWith("完成") && !MEASURED_BY_YEARS.matcher(behind).lookingAt();
  }

  /**
   * The year that the last time expression of the words names, not as part of a name or a date:
   * 2022年度, 去年, 今年; 0 where there is none.
   */
  private int named(String words) {
    int found = 0;
    int at = -1;
    Matcher matcher = YEAR.matcher(words);
    for (int from = 0; YEAR.find(matcher, words, from); from = matcher.end()) {
      boolean time =
          words.startsWith("年", matcher.end(1))
              && !MONTH.matcher(words).region(matcher.end(), words.length()).matches();
      boolean compared =
          matcher.start() > 0 && "比较".indexOf(words.charAt(matcher.start() - 1)) >= 0;
      if (time && !compared) {
        found = Integer.parseInt(matcher.group(1));
        at = matcher.start();
      }
    }
    Matcher lastYear = LAST_YEAR.matcher(words);
    for (int from = 0; LAST_YEAR.find(lastYear, words, from); from = lastYear.end()) {
      if (lastYear.start() > at) {
        found = report.reviewedYear();
        at = lastYear.start();
      }
    }
    return words.lastIndexOf("今年") > at ? 0 : found;
  }

  private static String inDigits(String words) {
    if (words.indexOf('二') < 0 && words.indexOf('一') < 0) {
      return words;
    }
    return IN_CHARACTERS
        .matcher(words)
        .replaceAll(
            found -> {
              OptionalInt year = Numerals.year(found.group());
              return year.isPresent() ? Integer.toString(year.getAsInt()) : found.group();
            });
  }

  private static boolean hasOwnYear(String words) {
    return words.contains("今年") || words.contains("去年") || words.contains("上年");
  }

  /** 年均 goes with its own clause; 1-11月, holds until the words name another time. */
  private static String stretch(String words, String near) {
    String own = STRETCH.last(near);
    if (!own.isEmpty()) {
      return own;
    }
    String found = "";
    Matcher matcher = STRETCH.matcher(words);
    for (int from = 0; STRETCH.find(matcher, words, from); from = matcher.end()) {
      boolean average = matcher.group().contains("均") || matcher.group().startsWith("每");
      boolean over = OVER.find(OVER.matcher(words), words, matcher.end());
      found = average || over ? "" : matcher.group();
    }
    return found;
  }
}
