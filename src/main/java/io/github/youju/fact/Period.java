package io.github.youju.fact;

/**
 * The time that a figure is for.
 *
 * @param year the year, or the last year of a longer time; 0 where it is not known
 * @param stretch empty for the whole year, else what it covers: 1-11月, 一季度, 2021-2025, 年均
 */
public record Period(int year, String stretch) {
  /** What a figure is called that another one rose or fell from. */
  private static final String BASE = "基数";

  /** A whole year. */
  public static Period of(int year) {
    return new Period(year, "");
  }

  /** The time of what a figure rose or fell from: no year's figure, for the year is not told. */
  public Period asBase() {
    return new Period(year, BASE);
  }

  /** Whether the figure is one that another rose or fell from. */
  public boolean isBase() {
    return stretch.equals(BASE);
  }

  /**
   * Whether it is a whole year, which is all that a question for a year's figure may be answered
   * with.
   */
  public boolean isWholeYear() {
    return stretch.isEmpty();
  }
}
