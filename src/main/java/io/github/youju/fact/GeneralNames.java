package io.github.youju.fact;

import io.github.youju.text.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words that leave open which of several indicators is meant: 失业率 is the registered or surveyed.
 */
public final class GeneralNames {
  private GeneralNames() {}

  /** Canonical names of the indicators that the words can mean; empty where they mean one. */
  public static List<String> meanings(String words) {
    return readings(words).stream().flatMap(List::stream).toList();
  }

  /**
   * The indicators that are one figure under several names, the given first: the share of services
   * is that of the tertiary industry.
   */
  public static List<String> sharesLike(String indicator) {
    List<String> names = new ArrayList<>(List.of(indicator));
    if (indicator.endsWith("占比")) {
      meanings(indicator).stream().filter(each -> !names.contains(each)).forEach(names::add);
    }
    return names;
  }

  /**
   * The same, each reading as the indicators that only together are what the words say: 居民收入 is
   * that of townspeople and that of farmers.
   */
  public static List<List<String>> readings(String words) {
    return Holder.READINGS.getOrDefault(words.toLowerCase(Locale.ROOT), List.of());
  }

  /** Read at the first use and not before. */
  private static final class Holder {
    static final Map<String, List<List<String>>> READINGS = load();

    private static Map<String, List<List<String>>> load() {
      Map<String, List<List<String>>> readings = new HashMap<>();
      for (String line : Resource.lines(GeneralNames.class, "general-names.tsv")) {
        List<String> columns = Resource.split(line, '\t');
        List<List<String>> each = new ArrayList<>();
        for (String reading : Resource.split(columns.getLast(), '|')) {
          each.add(Resource.split(reading, '+'));
        }
        for (String words : Resource.split(columns.getFirst(), '|')) {
          readings.put(words, each);
        }
      }
      return readings;
    }
  }
}
