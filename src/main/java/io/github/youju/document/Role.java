package io.github.youju.document;

/**
 * Which part of a report a passage stands in; it decides whether a figure is a result or a target.
 */
public enum Role {
  /** Title, meeting, speaker, salutation. */
  OPENING,
  /** Looks back on the reviewed year. */
  REVIEW,
  /** Plans the year to come. */
  PLAN
}
