package io.github.youju.region;

import java.util.Collection;

/**
 * A place and the way in which it bears a name; in order, the better known comes first: official
 * before short before former, cities before counties.
 */
record Bearer(Region region, Bearing bearing) implements Comparable<Bearer> {
  @Override
  public int compareTo(Bearer other) {
    int order = bearing.compareTo(other.bearing);
    if (order == 0) {
      order = region.level().compareTo(other.region.level());
    }
    return order == 0 ? region.code().compareTo(other.region.code()) : order;
  }

  static boolean contains(Collection<Bearer> bearers, Region region) {
    for (Bearer bearer : bearers) {
      if (bearer.region().equals(region)) {
        return true;
      }
    }
    return false;
  }

  /** Ways of bearing a name, the strongest first. */
  enum Bearing {
    OFFICIAL,
    SHORT,
    FORMER,
    /** A usual form that is not official: 恩施州, 长阳县, 广西自治区. */
    USUAL,
    /** A former name without its kind: 襄樊. */
    FORMER_SHORT;

    boolean hasKind() {
      return this == OFFICIAL || this == FORMER || this == USUAL;
    }
  }
}
