package io.github.youju.extract;

import io.github.youju.fact.Measure;
import io.github.youju.text.LeadPattern;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small words around a figure: what they say of its measure, and which of them carry no
 * subject.
 */
final class Wording {
  private static final String UP = "增长|增速|增幅|涨幅|上涨|上升|提高|提升|增加|净增|扩大|攀升|递增|翻|(?<!新)增|涨|高";
  private static final String DOWN = "下降|减少|降低|回落|下滑|降幅|缩短|缩小|压减|减|降|跌|低";
  private static final String TO = "(?:达到|达|为|了|约|在|控制在|保持在|稳定在|实现)?";
  private static final Pattern RISES = Pattern.compile("(?:" + UP + ")" + TO + "$");
  private static final Pattern FALLS = Pattern.compile("(?:" + DOWN + ")(?:了|约|达)?$");
  private static final Pattern NEW_VALUE =
      Pattern.compile("(?:提高|增加|增长|提升|上升|下降|降低|减少|回落|压减|扩大|增|降|减)(?:到|至)[^,]{0,6}$");
  private static final String[] PART = {"占", "比重", "份额"};

  /** Words that carry no subject of their own; what is left of them alone is carried over. */
  private static final Pattern LIGHT =
      Pattern.compile(
          "(?:[,、:和及与的]|其中|同比|[比较]上?年?(?:上年|去年|年初|同期)|比上年|较上年|比去年|较去年|同期|较年初|环比|年均|年平均|每年|平均"
              + "|净|分别|各|均|都|也|再|已|还|则|并|且|又|共|累计|全年|年末|预计|预期|力争|确保|实际|名义|可比价|按可比价格?计算?"
              + "|增长|增加|增幅|增速|增量|增势|涨幅|上涨|提高|提升|上升|下降|减少|降低|回落|下滑|降幅|缩小|扩大|压减|增|涨|降|减"
              + "|达到|达|为|至|到|了|约|实现|完成|突破|超过|控制|保持|稳定|在|总量|总额|总数|总计|总|规模|目标|任务|以上|左右"
              + "|排名|排位|排|位居|位列|位次|稳居|跃居|跃升|名列|连续\\d年|居|列|位|全省|全市|全国|全区|全县|前列|由|从|前移|上升|创|历史|新高|比重|再次)*");

  private static final Pattern HEAD =
      Pattern.compile(
          "^(?:[,、:;]|其中|同时|此外|全年|年末|预计|预期|力争|确保|争取|努力|实现|完成|使|推动|今年|去年|一年来|年内|共|全力|积极"
              + "|\\d{4}年度?|到\\d{4}年|和|及|与|并|-+)+");
  private static final LeadPattern TAIL =
      new LeadPattern(
          ",、:的年同比较分各均都仍已再还预力确总合累共全增涨上提减下降回升到至净达为了约实完突超稳保控在数有排位居列跃连",
          "(?:[,、:的]|年均|同比|比上年|较上年|比去年|较去年|较年初|分别|各|均|都|仍然?|已|再|还|预计|力争|确保|总量|总数|合计|累计|共计|共|全年"
              + "|增长|增加|增幅|增速|涨幅|上涨|提高|提升|上升|下降|减少|降低|回落|下滑|降幅|增至|升至|降至|到|至|净增"
              + "|达到|达|为|了|约|实现|完成|突破|超过|稳定|保持|控制|在|合计|数量|有|预期|排名|位居|位列|居|列|排|跃居|稳居|连续\\d年|全省|全市|全国|全县|全区)+$");

  private static final String[] SHARED = {"新增", "新建", "新培育", "新认定", "净增", "新引进"};
  private static final Pattern OTHER_VERB =
      Pattern.compile("^(?:改造|建成|完成|实现|发放|培育|认定|引进|总|累计|开工|修复|治理|铺设|安置|投资|盘活|入库)");

  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?:分别|约|均|也|,)*(?:占|高于|低于|快于|高出|好于|优于|超|较|比|是|(?:完成|达到?|为|相当于)[^,]{0,8}(?:目标|任务|计划|预算)(?:任务|数)?的).*");

  /** Before the share of a target that was met, which is no value of what the target was for. */
  private static final Pattern MET = Pattern.compile("(?:目标|任务)的$");

  private static final Pattern OF_TARGET =
      Pattern.compile("[,、]?完成[^,]{0,8}(?:目标|任务|计划|预算)(?:任务|数)?的");

  private static final Pattern COMMENT =
      Pattern.compile("[,、][^,]{0,14}(?:位次|新高|突破|前列|翻番|任务|领先|历史|再创|超额)[^,]{0,8}");
  private static final Pattern PLACE =
      Pattern.compile(
          "[,、(]?(?:总量|增速|增幅|数量|均|分别|总|其)*(?:排名?|位?居|位?列|位|名列|跃居|稳居|继续|仍)*(?:在|于)?[^,;]{0,5}[省市国区县州](?:县级|同类|内|第一方阵)?(?:排名?|居|列)?");

  /** What a subject may go on with before the comma of its figure: 粮食总产再创历史新高,达494万吨. */
  private static final Pattern PRAISED =
      Pattern.compile("(?<=.{2})(?:再|又|连续|均)*(?:创|获|实现|取得)[^,]{0,5}(?:新高|丰收|突破|纪录|连增|连丰|好水平)$");

  /** No word that is looked for at the end is longer. */
  private static final int LONGEST_END = 12;

  private Wording() {}

  /** Whether the words carry no subject of their own, as ",增长" or ",同比分别增长". */
  static boolean isLight(String words) {
    return LIGHT.matcher(words).matches() && !MET.matcher(words).find();
  }

  /** Whether the words measure the figure before against something: 占全市的, 高于全市, 超年度计划. */
  static boolean isRelative(String words) {
    String bare = words.startsWith(",") || words.startsWith("、") ? words.substring(1) : words;
    return RELATIVE.matcher(bare).matches();
  }

  /** 新增…企业17家、…企业9家: the verb of the first item holds for the others; empty where there is none. */
  static String sharedVerb(String first, String subject) {
    for (String verb : SHARED) {
      if (first.startsWith(verb)) {
        for (String other : SHARED) {
          if (subject.startsWith(other)) {
            return "";
          }
        }
        return OTHER_VERB.matcher(subject).lookingAt() ? "" : verb;
      }
    }
    return "";
  }

  /** What the words measure a figure against, as its subject goes on with it; empty if nothing. */
  static String relation(String words) {
    if (isLight(words) || !isRelative(words)) {
      return "";
    }
    return (OF_TARGET.matcher(words).matches() ? "完成" : "") + trim(words);
  }

  /** Who did it, in a subject such as 规上企业实现产值; empty where the subject does not tell. */
  static String owner(String subject) {
    int verb = Math.max(subject.indexOf("实现"), subject.indexOf("完成"));
    return verb > 1 && verb <= 12 ? subject.substring(0, verb) : "";
  }

  /** Whether the words only comment on the figure before and go on: ,位次实现新突破,同比增长. */
  static boolean isComment(String words) {
    int comma = words.lastIndexOf(',');
    return comma > 0
        && isLight(words.substring(comma))
        && COMMENT.matcher(words.substring(0, comma)).matches();
  }

  /** Whether the words only say among which places something ranks: ,增速居全市, 排晋城市. */
  static boolean isPlace(String words) {
    return words.length() <= 14 && PLACE.matcher(words).matches();
  }

  /** Takes the words off both ends that do not name what the figure is of. */
  static String trim(String words) {
    String trimmed = words;
    Matcher head = HEAD.matcher(trimmed);
    if (head.lookingAt() && head.end() < trimmed.length()) {
      trimmed = trimmed.substring(head.end());
    }
    Matcher tail = TAIL.matcher(trimmed);
    if (TAIL.find(tail, trimmed, 0) && tail.start() > 0) {
      trimmed = trimmed.substring(0, tail.start());
    }
    return trimmed;
  }

  /** The subject without what praises it before the comma of its figure. */
  static String withoutPraise(String subject) {
    return PRAISED.matcher(subject).replaceFirst("");
  }

  /** What the figure measures, told by its unit and the words before it. */
  static Measure measure(Figure figure, String before) {
    if (figure.isRank()) {
      return Measure.RANK;
    }
    if (figure.isPoints()) {
      return Measure.POINTS;
    }
    boolean changes = ends(RISES, before) || ends(FALLS, before);
    boolean newValue = ends(NEW_VALUE, before);
    if (figure.isPercent() && changes && !newValue) {
      return Measure.GROWTH;
    }
    if (figure.isPercent() && isPart(before)) {
      return Measure.SHARE;
    }
    return Measure.LEVEL;
  }

  /** Whether an amount is only what was added or lost: 增加1355元 is no income of 1355元. */
  static boolean isIncrement(Figure figure, String before) {
    boolean amount = !figure.isPercent() && !figure.isPoints() && !figure.isRank();
    boolean changes = ends(RISES, before) || ends(FALLS, before);
    return amount && changes && !ends(NEW_VALUE, before);
  }

  /** Whether the words end as the pattern does, which is anchored there. */
  private static boolean ends(Pattern pattern, String words) {
    return pattern
        .matcher(words)
        .region(Math.max(0, words.length() - LONGEST_END), words.length())
        .find();
  }

  /** Whether the clause before the figure speaks of a part of something. */
  private static boolean isPart(String before) {
    int clause = Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1;
    for (String word : PART) {
      if (before.indexOf(word, clause) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words before the figure say that it fell. */
  static boolean falls(String before) {
    return ends(FALLS, before);
  }
}
