package io.github.youju.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which places lie in which, and what that says about mentions that stand together. */
final class Nesting {
  private final Map<String, Region> regions;

  Nesting(Map<String, Region> regions) {
    this.regions = regions;
  }

  /** Whether the one is the other or lies in it. */
  boolean within(Region inner, Region outer) {
    if (outer.level() == Region.Level.COUNTRY) {
      return true;
    }
    for (Region region = inner; region != null; region = regions.get(region.parent())) {
      if (region.code().equals(outer.code())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Those places that lie in one of the outer places. The whole country is no outer place here: that
   * everything lies in it tells nothing.
   */
  List<Region> inside(List<Region> places, List<Region> outer) {
    List<Region> found = new ArrayList<>();
    for (Region place : places) {
      for (Region candidate : outer) {
        if (place != candidate
            && candidate.level() != Region.Level.COUNTRY
            && within(place, candidate)) {
          found.add(place);
          break;
        }
      }
    }
    return found;
  }

  /** Where a text names an outer place too (福州 and, elsewhere, 福建), the others drop out. */
  List<Mention> narrowed(List<Mention> mentions) {
    List<Mention> result = new ArrayList<>(mentions);
    for (int i = 0; i < result.size(); i++) {
      Mention mention = result.get(i);
      if (mention.candidates().size() < 2) {
        continue;
      }
      List<Region> kept = new ArrayList<>();
      for (Mention other : mentions) {
        for (Region region : inside(mention.candidates(), other.candidates())) {
          if (other != mention && !kept.contains(region)) {
            kept.add(region);
          }
        }
      }
      if (!kept.isEmpty()) {
        kept.sort((a, b) -> order(mention, a) - order(mention, b));
        result.set(i, new Mention(mention.begin(), mention.end(), kept, mention.full()));
      }
    }
    return result;
  }

  private static int order(Mention mention, Region region) {
    return mention.candidates().indexOf(region);
  }
}
