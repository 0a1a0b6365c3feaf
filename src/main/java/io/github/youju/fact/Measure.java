package io.github.youju.fact;

/** What a quantity measures of its indicator. */
public enum Measure {
  /** An amount: 42.73亿元, or a rate that is a level itself (失业率 4.5%). */
  LEVEL,
  /** A change against the year before, in percent; negative for a fall. */
  GROWTH,
  /** A part of a whole, in percent: 占…75.81%. */
  SHARE,
  /** A change in percentage points. */
  POINTS,
  /** A position among places: 全市第5. */
  RANK
}
