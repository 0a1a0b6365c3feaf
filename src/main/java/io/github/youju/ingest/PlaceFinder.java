package io.github.youju.ingest;

import io.github.youju.document.Detail;
import io.github.youju.document.Report.Field;
import io.github.youju.region.Gazetteer;
import io.github.youju.region.Mention;
import io.github.youju.region.Region;
import io.github.youju.region.Region.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the one place whose government reports.
 *
 * <p>Every place named in the title, the meeting, the speaker's office, the publisher and the text
 * gets weight, and gives some of it to the places it lies in. The level comes from how the text
 * calls its own place: 区人民政府, 全区, 我市. Of the places of that level the heaviest wins, so that 赣州
 * named ten times does not hide 章贡区 in a text that says 全区.
 */
final class PlaceFinder {
  private static final Pattern OWN =
      Pattern.compile(
          "(?:全|我)(省|自治区|市|区|县|州|旗|盟|国)|(?<![\\u4e00-\\u9fff])(省|市|区|县|州|旗)(?:委|人民政府|政府)"
              + "|(省|市|区|县|州|旗)(?:人大|政协)(?=[、,及])");

  private static final double PART = 3;

  private final Gazetteer gazetteer = Gazetteer.builtIn();
  private final Map<Region, Double> weights = new HashMap<>();
  private final Map<Region, Double> named = new HashMap<>();
  private final Set<Region> certain = new HashSet<>();

  /** The place; null where the text does not tell. */
  static Region find(Map<Field, Detail> details, String text) {
    PlaceFinder finder = new PlaceFinder();
    String kind = kind(details, text);
    finder.weigh(details.get(Field.TITLE), 60);
    finder.weigh(details.get(Field.MEETING), 60);
    if (!finder.isSure(kind)) {
      finder.weigh(details.get(Field.SPEAKER), 50);
      finder.weigh(details.get(Field.PUBLISHER), 15);
      finder.weigh(text, 1);
    }
    finder.confirm();
    return finder.choose(kind);
  }

  /** A title or a meeting that names one place of the right kind needs no more evidence. */
  private boolean isSure(String kind) {
    for (Region region : named.keySet()) {
      if (!kind.isEmpty() && certain.contains(region) && fits(region, kind)) {
        return true;
      }
    }
    return false;
  }

  /** How the text calls its place, by the commission or by what it says most. */
  private static String kind(Map<Field, Detail> details, String text) {
    Detail speaker = details.get(Field.SPEAKER);
    if (speaker != null && speaker.value().contains("国务院总理")) {
      return "国";
    }
    Detail commission = details.get(Field.COMMISSION);
    if (commission != null) {
      String by = commission.value();
      int at = by.indexOf("人民政府") >= 0 ? by.indexOf("人民政府") : by.indexOf("政府");
      if (at > 0) {
        return by.endsWith("自治区人民政府") ? "自治区" : by.substring(at - 1, at);
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    Matcher own = OWN.matcher(text);
    while (own.find()) {
      for (int group = 1; group <= own.groupCount(); group++) {
        if (own.group(group) != null) {
          counts.merge(own.group(group), 1, Integer::sum);
        }
      }
    }
    // a report names the levels above it too: 全国, 全省 count as its own only alone
    String best = "";
    for (String kind : List.of("旗", "县", "区", "州", "盟", "市", "自治区", "省", "国")) {
      boolean more = counts.getOrDefault(kind, 0) > counts.getOrDefault(best, 0);
      best = more ? kind : best;
    }
    return best;
  }

  private void weigh(Detail detail, double weight) {
    if (detail != null) {
      weigh(detail.value(), weight);
    }
  }

  private void weigh(String text, double weight) {
    for (Mention mention : gazetteer.mentions(text)) {
      List<Region> candidates = mention.candidates();
      if (mention.full() && candidates.size() == 1) {
        certain.add(candidates.getFirst());
      }
      for (int i = 0; i < candidates.size(); i++) {
        double share = weight * (mention.full() ? 2 : 1) / (1 + i);
        named.merge(candidates.get(i), share, Double::sum);
      }
    }
  }

  /** A place gains from places inside it; one of several of a name from those it lies in. */
  private void confirm() {
    weights.putAll(named);
    for (Map.Entry<Region, Double> entry : named.entrySet()) {
      for (Region outer : gazetteer.ancestors(entry.getKey())) {
        // many of its parts named once say more than one other place named often
        weights.merge(outer, Math.min(entry.getValue() / 2, PART), Double::sum);
        if (named.containsKey(outer)) {
          double gain = Math.min(named.get(outer), entry.getValue());
          weights.merge(entry.getKey(), gain / 2, Double::sum);
        }
      }
    }
  }

  private Region choose(String kind) {
    if (kind.equals("国")) {
      return gazetteer.named("中国").stream().findFirst().orElse(null);
    }
    List<Region> fitting = new ArrayList<>();
    for (Region region : weights.keySet()) {
      if (fits(region, kind)) {
        fitting.add(region);
      }
    }
    if (fitting.isEmpty()) {
      fitting.addAll(weights.keySet());
    }
    return fitting.stream()
        .max(Comparator.<Region>comparingDouble(weights::get).thenComparing(Region::code))
        .orElse(null);
  }

  private static boolean fits(Region region, String kind) {
    String name = region.name();
    return switch (kind) {
      case "省" -> region.level() == Level.PROVINCE && name.endsWith("省");
      case "自治区" -> region.level() == Level.PROVINCE && name.endsWith("自治区");
      case "市" -> name.endsWith("市");
      case "区" ->
          name.endsWith("区") && (region.level() != Level.PROVINCE || !name.endsWith("特别行政区"));
      case "县" -> name.endsWith("县");
      case "州" -> name.endsWith("州") || name.endsWith("州市");
      case "旗", "盟" -> name.endsWith(kind);
      default -> region.level() != Level.COUNTRY;
    };
  }
}
