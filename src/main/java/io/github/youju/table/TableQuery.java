package io.github.youju.table;

import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.text.FoldedText;
import java.util.List;
import java.util.Set;

/**
 * Which facts a table is made of.
 *
 * @param indicators canonical names, in the order asked for; empty for any
 * @param subjects folded words of which a fact's subject holds one; empty for any
 * @param years the years that the figures are for; empty for any
 * @param kinds empty for any
 * @param measures empty for any
 */
public record TableQuery(
    List<String> indicators,
    List<String> subjects,
    Set<Integer> years,
    Set<Kind> kinds,
    Set<Measure> measures) {
  public TableQuery {
    indicators = List.copyOf(indicators);
    subjects = List.copyOf(subjects);
    years = Set.copyOf(years);
    kinds = Set.copyOf(kinds);
    measures = Set.copyOf(measures);
  }

  /** Everything that the reports state of what one of the words names; of anything without one. */
  public static TableQuery of(List<String> words) {
    List<String> subjects = words.stream().map(FoldedText::fold).toList();
    return new TableQuery(List.of(), subjects, Set.of(), Set.of(), Set.of());
  }

  /** What the index is not asked for: several years, measures, and words of the subject. */
  boolean lets(Fact fact) {
    return (years.size() < 2 || years.contains(fact.period().year()))
        && (measures.isEmpty() || measures.contains(WideColumn.of(fact).measure()))
        && (subjects.isEmpty() || names(fact));
  }

  private boolean names(Fact fact) {
    for (String subject : subjects) {
      if (fact.subject().contains(subject)) {
        return true;
      }
    }
    return false;
  }
}
