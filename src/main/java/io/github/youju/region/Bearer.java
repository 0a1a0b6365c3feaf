package io.github.youju.region;

import java.util.Comparator;

/** A place and the way in which it bears a name. */
record Bearer(Region region, Bearing bearing) {
  /** The better known bearer first: official before short before former, cities before counties. */
  static final Comparator<Bearer> BEST_FIRST =
      Comparator.comparing(Bearer::bearing)
          .thenComparing(bearer -> bearer.region().level())
          .thenComparing(bearer -> bearer.region().code());

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
