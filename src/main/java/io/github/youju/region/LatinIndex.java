package io.github.youju.region;

import io.github.youju.region.Bearer.Bearing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Romanised and English names, written as letters only, and the places that bear them. */
final class LatinIndex {
  /** Shaanxi is spelt so to keep it apart from Shanxi, which is its pinyin as well. */
  private static final String SHAANXI = "610000";

  private final Map<String, List<Bearer>> bearers = HashMap.newHashMap(6_000);
  private final Map<String, List<Bearer>> stems = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  LatinIndex(Map<String, Region> regions) {
    for (Region region : regions.values()) {
      String english = LatinToken.letters(LatinKind.without(region.english()));
      boolean wholeName = region.shortName().equals(region.name());
      // Zhao County is never called Zhao, so that its stem counts with a kind alone.
      add(wholeName && region.level() == Region.Level.COUNTY ? stems : bearers, english, region);
      if (!region.code().equals(SHAANXI)) {
        add(bearers, LatinToken.letters(region.pinyin()), region);
      }
    }
    for (String line : ResourceFile.lines("other-names.tsv")) {
      List<String> fields = ResourceFile.fields(line, '\t');
      for (String name : ResourceFile.fields(fields.get(1), '|')) {
        add(bearers, LatinToken.letters(name), regions.get(fields.get(0)));
      }
    }
    for (String line : ResourceFile.lines("ambiguous-latin.txt")) {
      ambiguous.addAll(ResourceFile.fields(line, ' '));
    }
  }

  /** The places that are called so without a kind. */
  List<Bearer> bearers(String letters) {
    return bearers.getOrDefault(letters, List.of());
  }

  /** The places that are called so together with their kind alone. */
  List<Bearer> stems(String letters) {
    return stems.getOrDefault(letters, List.of());
  }

  boolean isAmbiguous(String letters) {
    return ambiguous.contains(letters);
  }

  private static void add(Map<String, List<Bearer>> map, String letters, Region region) {
    List<Bearer> known = map.computeIfAbsent(letters, key -> new ArrayList<>(1));
    if (known.stream().noneMatch(bearer -> bearer.region() == region)) {
      known.add(new Bearer(region, Bearing.SHORT));
    }
  }
}
