package io.github.youju.ingest;

import io.github.youju.document.Detail;
import io.github.youju.document.Report.Field;
import io.github.youju.document.Span;
import io.github.youju.region.Region;
import io.github.youju.region.Region.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a report calls its own place: 区人民政府, 全区, 我市, 县委. The levels above it are named too (全国领先,
 * 省委、市委和区委), the ones below hardly ever; so a higher level counts less.
 */
final class LevelReader {
  private static final String LEVELS = "省市区县州旗盟国镇乡";

  /** 居全市第5: a rank among others. */
  private static final String RANKS_BEFORE = "居列占超于高低";

  private static final List<String> RANKS_BEHIND =
      List.of("领先", "平均", "人大代表", "第", "前", "首", "率先", "唯一", "最", "上游", "先进", "排名");
  private static final List<String> OFFICES = List.of("委", "人民政府", "政府");
  private static final List<String> ASSEMBLIES = List.of("人大、", "人大,", "人大及", "政协、", "政协,", "政协及");

  private static final Pattern PREMIER = Pattern.compile("国务院总理|(?i:premier)");

  private static final Map<String, Double> WORTH = Map.of("国", 0.15, "省", 0.6, "自治区", 0.6);

  /** Told once, a level is hardly sure. */
  private static final double DOUBT = 2;

  private static final int BY_OFFICE = 20;
  private static final int FEWEST_TOWN = 4;
  private static final Pattern ZONE = Pattern.compile("管委会|(?:区|园)管理委员会");

  private final Map<String, Double> counts = new HashMap<>();
  private final Map<String, Integer> told = new HashMap<>();
  private final Map<String, Span> spans = new HashMap<>();
  private double all = DOUBT;
  private boolean zone;

  LevelReader(Claims claims) {
    Detail speaker = claims.details().get(Field.SPEAKER);
    if (speaker != null && PREMIER.matcher(speaker.value()).find()) {
      add("国", BY_OFFICE * 5, speaker.span());
    }
    for (Claims.Headline title : claims.titles()) {
      zone |= !title.isOther() && ZONE.matcher(title.detail().value()).find();
    }
    Detail commission = claims.details().get(Field.COMMISSION);
    if (commission != null) {
      zone |= ZONE.matcher(commission.value()).find();
      add(office(commission.value()), BY_OFFICE, commission.span());
    }
    read(claims.text());
  }

  private void read(Compact text) {
    String words = text.text();
    for (int i = 0; i < words.length(); i++) {
      if (LEVELS.indexOf(words.charAt(i)) < 0) {
        continue;
      }
      String level = words.substring(i, i + 1);
      int begin = i;
      if (level.equals("区") && words.startsWith("自治", i - 2)) {
        begin = i - 2;
        level = "自治区";
      }
      if (isOwn(words, begin, i + 1)) {
        add(level, WORTH.getOrDefault(level, 1.0), text.span(begin, i + 1));
      }
    }
  }

  /** 全区, 我市; 区委, 区政府 with no name before it; 区人大、. */
  private static boolean isOwn(String words, int begin, int end) {
    char before = begin == 0 ? ' ' : words.charAt(begin - 1);
    if (before == '全' || before == '我') {
      boolean rank = begin > 1 && RANKS_BEFORE.indexOf(words.charAt(begin - 2)) >= 0;
      return !rank && !startsWithAny(words, end, RANKS_BEHIND);
    }
    return (!Page.isHan(before) && startsWithAny(words, end, OFFICES))
        || startsWithAny(words, end, ASSEMBLIES);
  }

  private static boolean startsWithAny(String words, int at, List<String> any) {
    for (String one : any) {
      if (words.startsWith(one, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is of a town, a village or a development zone, of which no place is known. */
  boolean isUnknown() {
    double town = counts.getOrDefault("镇", 0.0) + counts.getOrDefault("乡", 0.0);
    return zone || (town >= FEWEST_TOWN && town > all / 2);
  }

  /** The share of what the text says of its own level that fits the place, from 0 to 1. */
  double share(Region region) {
    double fitting = 0;
    for (Map.Entry<String, Double> count : counts.entrySet()) {
      fitting += fits(region, count.getKey()) ? count.getValue() : 0;
    }
    return fitting / all;
  }

  /** How often the text calls itself so; empty where it never does. */
  String says(Region region) {
    String says = "";
    for (String level : List.of("区", "市", "县", "州", "旗", "盟", "自治区", "省", "国")) {
      if (told.containsKey(level) && fits(region, level)) {
        says += (says.isEmpty() ? "" : ", ") + level + " " + told.get(level) + "x";
      }
    }
    return says;
  }

  /** Where the text first calls itself so; null where it never does. */
  Span span(Region region) {
    for (Map.Entry<String, Span> span : spans.entrySet()) {
      if (fits(region, span.getKey())) {
        return span.getValue();
      }
    }
    return null;
  }

  private void add(String level, double weight, Span span) {
    if (!level.isEmpty()) {
      counts.merge(level, weight, Double::sum);
      told.merge(level, 1, Integer::sum);
      spans.putIfAbsent(level, span);
      all += weight;
    }
  }

  /** 区 for 区人民政府. */
  private static String office(String by) {
    int at = by.contains("人民政府") ? by.indexOf("人民政府") : by.indexOf("政府");
    if (at <= 0) {
      return by.contains("国务院") || by.contains("State Council") ? "国" : "";
    }
    return by.endsWith("自治区人民政府") ? "自治区" : by.substring(at - 1, at);
  }

  private static boolean fits(Region region, String level) {
    String name = region.name();
    return switch (level) {
      case "国" -> region.level() == Level.COUNTRY;
      case "省" -> region.level() == Level.PROVINCE && name.endsWith("省");
      case "自治区" -> region.level() == Level.PROVINCE && name.endsWith("自治区");
      case "市" -> name.endsWith("市");
      case "区" -> name.endsWith("区") && !name.endsWith("特别行政区");
      case "县" -> name.endsWith("县");
      case "州" -> name.endsWith("州") || name.endsWith("州市");
      case "旗", "盟" -> name.endsWith(level);
      default -> false;
    };
  }
}
