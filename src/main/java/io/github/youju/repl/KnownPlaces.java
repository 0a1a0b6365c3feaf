package io.github.youju.repl;

import io.github.youju.document.Report;
import io.github.youju.region.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The places that there are reports of, by all that may be typed for them, and their years. */
final class KnownPlaces {
  private static final Map<Character, String> KINDS =
      Map.of('区', "qu", '县', "xian", '市', "shi", '省', "sheng", '旗', "qi", '州', "zhou");

  private final Map<Region, NavigableSet<Integer>> years = new LinkedHashMap<>();
  private final Map<Region, List<String>> keys = new LinkedHashMap<>();

  KnownPlaces(List<Report> reports) {
    for (Report report : reports) {
      if (report.region() != null) {
        NavigableSet<Integer> ofPlace =
            years.computeIfAbsent(report.region(), each -> new TreeSet<>());
        add(ofPlace, report.year());
        add(ofPlace, report.reviewedYear());
        keys.computeIfAbsent(report.region(), KnownPlaces::keys);
      }
    }
  }

  private static void add(NavigableSet<Integer> years, int year) {
    if (year != 0) {
      years.add(year);
    }
  }

  /** What begins one of these is meant for the place: names, pinyin with and without its kind. */
  private static List<String> keys(Region region) {
    List<String> keys = new ArrayList<>(List.of(region.name(), region.shortName()));
    keys.addAll(region.formerNames());
    keys.add(region.fullName());
    keys.add(region.english().toLowerCase(Locale.ROOT));
    String[] syllables = region.pinyin().split(" ", -1);
    StringBuilder initials = new StringBuilder();
    for (String syllable : syllables) {
      initials.append(syllable, 0, Math.min(1, syllable.length()));
    }
    String kind = KINDS.getOrDefault(region.name().charAt(region.name().length() - 1), "");
    keys.add(String.join("", syllables) + kind);
    keys.add(initials + (kind.isEmpty() ? "" : kind.substring(0, 1)));
    return keys;
  }

  /** The places that folded words, in lower case, begin to name; the best first. */
  List<Region> startingWith(String words) {
    List<Region> named = new ArrayList<>();
    List<Region> others = new ArrayList<>();
    keys.forEach(
        (region, each) -> {
          for (int i = 0; i < each.size(); i++) {
            if (each.get(i).startsWith(words)) {
              (i < 2 ? named : others).add(region);
              return;
            }
          }
        });
    named.addAll(others);
    return named;
  }

  /** All places. */
  List<Region> all() {
    return List.copyOf(years.keySet());
  }

  /** The years that the reports of a place tell of, the latest first; of all places for null. */
  List<Integer> years(Region region) {
    NavigableSet<Integer> found = new TreeSet<>();
    years.forEach(
        (place, each) -> {
          if (region == null || region.equals(place)) {
            found.addAll(each);
          }
        });
    return List.copyOf(found.descendingSet());
  }
}
