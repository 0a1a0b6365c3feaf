package io.github.youju.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Completes a subject that leaves out what the clauses before it name: 产量52亿斤 behind 粮食播种面积630万亩 is
 * of grain, and 常住人口突破100万人 behind 建成区面积 is of the built-up area alone.
 */
final class Ellipsis {
  private static final String[][] PAIRS = {{"收入", "支出"}, {"存款余额", "贷款余额"}, {"出口", "进口"}};

  /** What is measured of a crop, a herd or a trade. */
  private static final Pattern TAILS =
      Pattern.compile("(?:播种面积|种植面积|种植规模|产果面积|总?面积|总?产量|总产|综合产值|总?产值|年?出栏|存栏|单产|销售额|销售收入|交易额)$");

  /**
   * Animals that are kept to breed: their number is told beside a herd's, and none is slaughtered.
   */
  private static final Pattern BREEDING = Pattern.compile("能繁|母[猪牛羊畜]|种[猪牛羊畜禽]");

  /** Of the air; the share of good days is told behind them, or behind the index, without it. */
  private static final Pattern AIR = Pattern.compile(".*空气.*|.*优良天数");

  private static final Pattern PEOPLE = Pattern.compile("(?:年末)?(?:总|常住|户籍|城镇|居住)?人口");

  /** The area of a part of the place: 中心城区面积发展, 建成区面积. */
  private static final Pattern AREA_OF_PART =
      Pattern.compile("(.{0,12}?(?:建成区|城区|市区|县城|镇区|新区|新城|开发区|示范区|集聚区|园区))(?:建成区|规划|建成|总)*面积.*");

  /** A clause without a figure that opens another matter: ,粮食生产再获丰收, */
  private static final Pattern OTHER_MATTER =
      Pattern.compile("(?:.*,)?(?:(\\p{IsHan}{1,4}?)生产)?\\p{IsHan}{3,},?");

  private final String sentence;
  private final List<Draft> drafts;
  private final String before;
  private final int from;

  /**
   * @param from where the segment begins
   * @param drafts what was read to the left in the same segment
   * @param before the last subject of the segment before, which counts where nothing was
   */
  Ellipsis(String sentence, int from, List<Draft> drafts, String before) {
    this.from = from;
    this.sentence = sentence;
    this.drafts = drafts;
    this.before = before;
  }

  /**
   * A subject with what it leaves out.
   *
   * @param begin where the clause begins that names it; beyond the sentence where it leaves nothing
   *     out, or another segment names it
   */
  record Whole(String subject, int begin) {}

  /**
   * The subject as it is meant.
   *
   * @param begin where the clause of the subject begins in the sentence
   */
  Whole completed(String subject, int begin) {
    String bare = subject.startsWith("累计") ? subject.substring("累计".length()) : subject;
    Whole whole = bareCompleted(bare, begin);
    return whole.subject().equals(bare) ? new Whole(subject, whole.begin()) : whole;
  }

  private Whole bareCompleted(String subject, int begin) {
    int behind = drafts.isEmpty() ? from : Math.min(drafts.getLast().figure.end(), begin);
    Matcher other = OTHER_MATTER.matcher(sentence).region(behind, begin);
    if (TAILS.matcher(subject).matches() && other.matches()) {
      return other.group(1) == null
          ? new Whole(subject, Integer.MAX_VALUE)
          : new Whole(other.group(1) + subject, other.start(1));
    }
    if (drafts.isEmpty()) {
      return new Whole(completed(subject, before), Integer.MAX_VALUE);
    }
    Draft owner = drafts.getLast();
    for (int i = drafts.size() - 1; i > 0 && subject.endsWith("出栏"); i--) {
      if (BREEDING.matcher(owner.subject).find()) {
        owner = drafts.get(i - 1);
      }
    }
    String whole = completed(subject, owner.subject);
    boolean owned = whole.length() > subject.length() && !whole.startsWith(subject);
    return new Whole(whole, owned ? owner.begin : Integer.MAX_VALUE);
  }

  private static String completed(String subject, String last) {
    if (last.contains("出口") && (subject.equals("出口") || subject.equals("进口"))) {
      return subject + "总额";
    }
    Matcher tail = TAILS.matcher(last);
    if (TAILS.matcher(subject).matches() && tail.find() && tail.start() > 0) {
      // 粮食播种面积630万亩,产量52亿斤: the crop holds for both.
      boolean bred = subject.endsWith("出栏") && BREEDING.matcher(last).find();
      return bred ? subject : last.substring(0, tail.start()) + subject;
    }
    if (subject.equals("优良率") && AIR.matcher(last).matches()) {
      return "空气质量" + subject;
    }
    Matcher area = AREA_OF_PART.matcher(last);
    if (PEOPLE.matcher(subject).matches() && area.matches()) {
      return area.group(1) + subject;
    }
    // …一般预算收入36.4亿元;支出172.67亿元: the counterpart of the subject before.
    for (String[] pair : PAIRS) {
      for (int i = 0; i < 2; i++) {
        if (subject.equals(pair[i]) && last.endsWith(pair[1 - i])) {
          return last.substring(0, last.length() - pair[1 - i].length()) + pair[i];
        }
      }
    }
    return subject;
  }
}
