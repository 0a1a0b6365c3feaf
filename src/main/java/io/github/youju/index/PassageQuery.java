package io.github.youju.index;

import io.github.youju.document.Role;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which passages to find. Without a text they come by report and position, with one by score.
 *
 * @param reportIds the reports to look in; empty for all
 * @param text folded words to rank by, of which at least one must match; null for none
 * @param roles empty for any
 * @param limit how many at most
 * @param words whether dictionary words count beside bigrams; loads the dictionary
 */
public record PassageQuery(
    Collection<String> reportIds, String text, Set<Role> roles, int limit, boolean words) {
  public PassageQuery {
    reportIds = List.copyOf(reportIds);
    roles = Set.copyOf(roles);
  }
}
