package io.github.youju.question;

/** What is worked out of stated figures. */
public enum Operation {
  /** All of them together. */
  SUM,
  /** Their mean. */
  AVERAGE,
  /** How many times the smaller goes into the larger. */
  RATIO,
  /** One amount for each unit of another: spending a visitor, yield a mu. */
  QUOTIENT,
  /**
   * What two figures of one statement imply: the base behind a share, the value before a growth.
   */
  IMPLIED
}
