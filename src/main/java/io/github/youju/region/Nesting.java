package io.github.youju.region;

import java.util.ArrayList;
import java.util.List;

/** Which places lie in which, and what that says about mentions that stand together. */
final class Nesting {
  private final RegionTable table;

  Nesting(RegionTable table) {
    this.table = table;
  }

  /** Whether the one is the other or lies in it. */
  boolean within(Region inner, Region outer) {
    if (outer.level() == Region.Level.COUNTRY) {
      return true;
    }
    for (Region region = inner; region != null; region = table.byCode(region.parent())) {
      if (region.code().equals(outer.code())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Those places that lie in one of the outer places. The whole country is no outer place here:
   * that everything lies in it tells nothing.
   */
  List<Region> inside(List<Region> places, List<Region> outer) {
    List<Region> found = new ArrayList<>();
    for (Region place : places) {
      for (Region candidate : outer) {
        if (!place.equals(candidate)
            && candidate.level() != Region.Level.COUNTRY
            && within(place, candidate)) {
          found.add(place);
          break;
        }
      }
    }
    return found;
  }

  /**
   * Where a text names an outer place too (福州 and, elsewhere, 福建), the others drop out. A province
   * stays: 青海—河南 is the line between two provinces, though a county of 青海 is called 河南.
   */
  List<Mention> narrowed(List<Mention> mentions) {
    List<Mention> result = new ArrayList<>(mentions);
    for (int i = 0; i < result.size(); i++) {
      Mention mention = result.get(i);
      if (mention.candidates().size() < 2
          || mention.candidates().getFirst().level() == Region.Level.PROVINCE) {
        continue;
      }
      List<Region> outer = new ArrayList<>();
      for (Mention other : mentions) {
        if (!other.equals(mention)) {
          outer.addAll(other.candidates());
        }
      }
      List<Region> kept = inside(mention.candidates(), outer);
      if (!kept.isEmpty()) {
        result.set(i, new Mention(mention.begin(), mention.end(), kept, mention.full()));
      }
    }
    return result;
  }
}
