package io.github.youju.ingest;

import io.github.youju.document.ReportKind;
import io.github.youju.region.Region;

/**
 * What the user says of a report where the reading guessed wrong.
 *
 * @param region null where the user says nothing of it
 * @param year the year that is planned for; 0 where the user says nothing of it
 * @param kind null where the user says nothing of it
 */
public record Correction(Region region, int year, ReportKind kind) {
  /** The user says nothing. */
  public static final Correction NONE = new Correction(null, 0, null);
}
