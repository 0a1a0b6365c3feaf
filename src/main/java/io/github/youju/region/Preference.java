package io.github.youju.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The order of the places that one name can mean. */
final class Preference {
  private Preference() {}

  /** The places the caller prefers first, then by how well they bear the name. */
  static List<Region> order(List<Bearer> bearers, Set<String> preferred) {
    List<Bearer> sorted = new ArrayList<>(bearers);
    sorted.sort(null);
    List<Region> first = new ArrayList<>();
    List<Region> rest = new ArrayList<>();
    for (Bearer bearer : sorted) {
      (preferred.contains(bearer.region().code()) ? first : rest).add(bearer.region());
    }
    first.addAll(rest);
    return first;
  }

  /** Whether the caller prefers one of the places. */
  static boolean holds(Set<String> preferred, List<Region> places) {
    for (Region place : places) {
      if (preferred.contains(place.code())) {
        return true;
      }
    }
    return false;
  }
}
