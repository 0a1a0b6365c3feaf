package io.github.youju.index;

import io.github.youju.fact.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which facts to find. Without a text they come by report and position, with one by score.
 *
 * @param reportIds the reports to look in; empty for all
 * @param indicator the canonical name; null for any
 * @param text folded words to rank by, of which at least one bigram must match; null for none
 * @param kinds empty for any
 * @param year the year that the figure is for; 0 for any
 * @param limit how many at most
 */
public record FactQuery(
    Collection<String> reportIds,
    String indicator,
    String text,
    Set<Kind> kinds,
    int year,
    int limit) {
  public FactQuery {
    reportIds = List.copyOf(reportIds);
    kinds = Set.copyOf(kinds);
  }

  /** Every fact of the given reports, in order. */
  public static FactQuery allOf(Collection<String> reportIds) {
    return new FactQuery(reportIds, null, null, Set.of(), 0, Integer.MAX_VALUE);
  }
}
