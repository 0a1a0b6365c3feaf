package io.github.youju.fact;

/**
 * A name of an indicator, or a noun that only looks like one.
 *
 * @param written the name, without the mark that the list puts before it
 * @param use in what texts it counts
 * @param indicator what it names; null for a noun that is no indicator
 */
record IndicatorName(String written, Use use, Indicator indicator)
    implements Comparable<IndicatorName> {

  /** In what texts a name counts. */
  enum Use {
    ANY,
    QUESTION,
    GROWTH
  }

  /** Whether the name says that a growth is meant, and is not the name of a rate of growth. */
  boolean meansGrowth() {
    if (use == Use.GROWTH) {
      return true;
    }
    boolean says = written.contains("增长") || written.contains("增速") || written.contains("growth");
    return says && !indicator.name().contains("增长");
  }

  /** The longest first; equals says more than this order, which only sorts lists. */
  @Override
  public int compareTo(IndicatorName other) {
    return Integer.compare(other.written.length(), written.length());
  }
}
