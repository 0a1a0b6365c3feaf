package io.github.youju.understand;

import io.github.youju.fact.Indicators;
import io.github.youju.question.Term;
import java.util.List;

/** What an English question is about, in the reports' own words. */
final class EnglishContent {
  private final Marked marked;
  private final List<String> indicators;
  private final List<Term> terms;
  private final StringBuilder subject;

  EnglishContent(Marked marked, List<String> indicators, List<Term> terms, StringBuilder subject) {
    this.marked = marked;
    this.indicators = indicators;
    this.terms = terms;
    this.subject = subject;
  }

  void read() {
    for (Indicators.Match match : Indicators.builtIn().findEnglish(marked.text())) {
      indicators.add(match.indicator().name());
      terms.add(new Term(List.of(match.indicator().name()), false));
      subject.append(match.indicator().english());
      marked.blot(match.begin(), match.end());
    }
  }
}
