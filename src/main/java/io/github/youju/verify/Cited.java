package io.github.youju.verify;

import io.github.youju.fact.Fact;
import io.github.youju.text.FoldedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A citation, read closely.
 *
 * @param reviewedYear the year that its report looks back on; 0 where it is not known
 * @param facts what was found in the quote when it was indexed; it can only forbid a claim
 */
record Cited(Citation citation, int reviewedYear, Reading reading, List<Fact> facts) {

  static Cited of(Citation citation, int reviewedYear, List<Fact> facts) {
    return new Cited(citation, reviewedYear, Reading.ofQuote(citation.quote()), facts);
  }

  /** Whether the quote, or a heading above it, has the words; these are folded. */
  boolean says(String words) {
    return reading.text().contains(words) || headings().contains(words);
  }

  /** The headings above the quote, and the report's title, folded. */
  String headings() {
    return FoldedText.fold(String.join(" ", citation.section()) + " " + citation.report());
  }

  /** Whether the quote can be about the year: it, its facts or its report name it. */
  boolean covers(int year) {
    boolean named = year == citation.year() || year == reviewedYear;
    for (Amount amount : reading.amounts()) {
      named |= amount.figure().value().compareTo(BigDecimal.valueOf(year)) == 0;
    }
    for (Fact fact : facts) {
      named |= fact.period().year() == year;
    }
    return named;
  }

  /** The facts that have this number. */
  List<Fact> factsWith(Amount amount) {
    List<Fact> found = new ArrayList<>();
    for (Fact fact : facts) {
      boolean same =
          fact.figure()
              .filter(
                  quantity ->
                      quantity.low().abs().compareTo(amount.figure().number()) == 0
                          || quantity.high().abs().compareTo(amount.figure().number()) == 0)
              .isPresent();
      if (same) {
        found.add(fact);
      }
    }
    return found;
  }
}
