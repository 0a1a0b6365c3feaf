package io.github.youju.verify;

import java.math.BigDecimal;

/**
 * A figure with what the words around it make of it.
 *
 * @param unit the unit in its one name; empty where none stands there
 * @param direction whether it is a rise, a fall, or neither
 * @param bound on which side of the figure the value lies
 * @param list which list of figures it stands in, counted from 0; a figure alone is a list of one
 */
record Amount(Figure figure, String unit, Direction direction, Bound bound, int list) {

  /** Which way a figure goes. */
  enum Direction {
    UP,
    DOWN,
    NONE
  }

  /** Whether the other says the same number, of whatever unit. */
  boolean sameNumber(Amount other) {
    return figure.value().compareTo(other.figure.value()) == 0
        || figure.number().compareTo(other.figure.number()) == 0;
  }

  /**
   * Whether the quoted one is the same amount; percent and percentage points are two units. A scale
   * may stand for its unit: 3.225 million.
   */
  boolean sameAmount(Amount quoted) {
    boolean left = unit.isEmpty() && figure.scale().compareTo(BigDecimal.ONE) > 0;
    return figure.value().compareTo(quoted.figure.value()) == 0
        && (unit.equals(quoted.unit) || left);
  }

  /** A rise in percent may be told without its word (增速为5.6%); a fall and an increase may not. */
  boolean maySay(Amount quoted) {
    return direction == quoted.direction
        || (direction == Direction.NONE && quoted.direction == Direction.UP && isRate());
  }

  /** A bound may be left away and not made up: 5%左右 is not 5%以上. */
  boolean keepsBound(Amount quoted) {
    return bound == Bound.NONE || bound == quoted.bound;
  }

  boolean isRate() {
    return figure.unit() == Figure.Unit.PERCENT || figure.unit() == Figure.Unit.PERMILLE;
  }
}
