package io.github.youju.extract;

import io.github.youju.fact.Indicator;
import io.github.youju.fact.Indicators;
import io.github.youju.fact.Measure;
import io.github.youju.region.Region;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the canonical indicator that a subject names, and whether the words before it narrow it to
 * a part of the place or move it to another one (开发区规上工业增加值, 县域生产总值).
 */
final class IndicatorReader {
  /** Words before an indicator's name that leave it what it is. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?:银行业?金融机构|金融机构|银行|外贸|[一二三四]季度|上半年|前三季度|\\d{1,2}-\\d{1,2}月|每年|发行|初步统计|统计|核算|全年|全社会|年末|年度|当年|预计|力争|确保|争取|推动|实现|完成|其中|累计|地方|财政|新增|项目建设|项目|拉动|带动|辖区|区域"
              + "|我[省市州盟县区旗]|本[省市州县区]|全[省市州盟县区旗]|今年|去年|\\d{4}年度?|经济|主要|达到|共|年内|一年来|同时|此外|安排|使|是|,|、|“|各项|末"
              + "|建设|发放|新建|组织|稳定|申报|认定|建成(?!区)|治理|开展|在库|提供|实施|引进|培育|入库|推进|改造|新改建|提升|扩大|带动|促进|扎实|和|及|高标准|高质量|大力|抓好|新增|新开工|新(?=$)|空气|旅游)*");

  /** Words behind it that only lead over to the figure. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:增速|增幅|涨幅|总量|总额|规模|同比|分别|总体|水平|累计|实现|完成|达到|达|为|全年|年度|预计|力争|确保|控制|保持|稳定|的|均|绝对额|总值"
              + "|占[^,]*|[高低快]于[^,]*|超[^,]*|较[^,]*|比[^,]*|,|约|数|人数|人口|额|值|率)*");

  /** Words that make a number of companies one of new companies: 新认定省级专精特新企业. */
  private static final Pattern NEWLY = Pattern.compile("新(?:增|认定|培育|入库|申报|获批|晋|评)|净增");

  private final Indicators indicators = Indicators.known();

  /**
   * @param indicator canonical name; empty where the subject names none
   * @param scope empty for the report's own place
   */
  record Named(String indicator, String scope) {
    /** Of no indicator. */
    static final Named NONE = new Named("", "");

    /**
     * Whether the figure's unit makes it one of something else: 8个县生产总值超过百亿元 counts counties. What
     * the user says of an own indicator is exact, so there each amount in other units is.
     */
    boolean isOfOther(Figure figure, Measure measure) {
      Indicator named = Indicators.known().byName(indicator).orElse(null);
      if (named == null || named.family().isEmpty()) {
        return false;
      }
      boolean other = !figure.group().equals("bare") && !figure.group().equals(named.family());
      return Indicators.known().own().contains(named)
          ? measure == Measure.LEVEL && other
          : named.family().equals("money") && figure.group().equals("count");
    }

    /** A rate of consumer prices is a rise even where the verb is only 控制在 or 为. */
    boolean priceRise(Measure measure, Figure figure) {
      return figure.isPercent() && measure == Measure.LEVEL && indicator.contains("价格");
    }
  }

  /**
   * The indicator of a figure.
   *
   * @param value the words of the value, which tell 经济增长6% from 经济
   */
  Named read(String subject, String value, Region region) {
    if (subject.endsWith("增量") || subject.endsWith("减量") || RankChange.isSubject(subject)) {
      return Named.NONE;
    }
    List<Indicators.Match> matches = indicators.find(subject + value, false);
    for (int i = matches.size() - 1; i >= 0; i--) {
      Indicators.Match match = matches.get(i);
      if (match.begin() >= subject.length()) {
        continue;
      }
      String behind = subject.substring(Math.min(match.end(), subject.length()));
      if (!BEHIND.matcher(behind).matches()) {
        continue;
      }
      String before = subject.substring(0, match.begin());
      if (before.endsWith("占") || behind.contains("完成率")) {
        continue;
      }
      if (!value.contains("%") && isJoined(before, matches.subList(0, i))) {
        return Named.NONE;
      }
      return named(match.indicator().name(), before, region);
    }
    return Named.NONE;
  }

  /** 新增合作社、家庭农场50家: a number of several things together is none of the last one's. */
  private static boolean isJoined(String before, List<Indicators.Match> earlier) {
    String last = before.isEmpty() ? "" : before.substring(before.length() - 1);
    boolean listed = before.contains("、") || before.contains("和") || before.contains("及");
    return (!last.isEmpty() && "、和与及".contains(last) && !OWN.matcher(before).matches())
        || (listed && !earlier.isEmpty());
  }

  /** What is new is an indicator of its own where the list has it. */
  private Named named(String indicator, String before, Region region) {
    Matcher newly = NEWLY.matcher(before);
    String added = "新增" + indicator;
    if (newly.lookingAt() && indicators.byName(added).isPresent()) {
      return new Named(added, scope(before.substring(newly.end()), region));
    }
    return new Named(indicator, scope(before, region));
  }

  /** The indicator whose name the words begin or end with, for targets in words. */
  Indicator first(String words) {
    List<Indicators.Match> matches = indicators.find(words, false);
    return matches.isEmpty() ? null : matches.getFirst().indicator();
  }

  private static String scope(String before, Region region) {
    int stated = Math.max(before.lastIndexOf("目标是"), before.lastIndexOf("目标为"));
    String rest = stated < 0 ? before : before.substring(stated + 3);
    if (region != null) {
      rest = without(region.shortName(), without(region.name(), rest, region), region);
      if (isWider(rest, region)) {
        return rest.contains("全国") ? "全国" : rest.contains("全省") ? "全省" : "全市";
      }
    }
    Matcher own = OWN.matcher(rest);
    String part = own.lookingAt() ? rest.substring(own.end()) : rest;
    // 养老保险、医疗保险参保率均达98%: what stands before is named beside it, and does not narrow it.
    return part.endsWith("、") ? "" : part;
  }

  /** Leaves the own place out, however much of its full name is written: 赣州市章贡区. */
  private static String without(String name, String words, Region region) {
    int outer = Math.max(0, region.fullName().length() - region.name().length());
    String above = region.fullName().substring(0, outer);
    String rest = words;
    for (int at = rest.indexOf(name); at >= 0; at = rest.indexOf(name)) {
      int begin = at;
      while (begin > 0 && above.endsWith(rest.substring(begin - 1, at))) {
        begin--;
      }
      rest = rest.substring(0, begin) + rest.substring(at + name.length());
    }
    return rest;
  }

  /** 全市 in a county's report, 全省 in a city's: another place. */
  private static boolean isWider(String before, Region region) {
    return switch (region.level()) {
      case COUNTRY -> false;
      case PROVINCE -> before.contains("全国");
      case CITY -> before.contains("全国") || before.contains("全省");
      case COUNTY ->
          before.contains("全国")
              || before.contains("全省")
              || before.contains("全市") && !region.name().endsWith("市");
    };
  }
}
