package io.github.youju.table;

import io.github.youju.document.Report;
import io.github.youju.fact.Fact;

/**
 * A fact with the report that states it.
 *
 * @param report without its headings and passages
 */
public record Row(Report report, Fact fact) {
  /**
   * The official name of the report's place with those it belongs to; empty where none is known.
   */
  public String region() {
    return report.region() == null ? "" : report.region().fullName();
  }
}
