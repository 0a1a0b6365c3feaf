package io.github.youju.retrieve;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.Span;
import io.github.youju.fact.Kind;
import io.github.youju.index.ReportIndex;
import io.github.youju.question.Question;
import io.github.youju.text.FoldedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What reports say at large, for a question that has no words beyond its place and year: their
 * headline figures, and the first sentence under each heading.
 */
final class Overview {
  private static final int MOST_REPORTS = 6;

  private final ReportIndex index;
  private final Question question;

  Overview(ReportIndex index, Question question) {
    this.index = index;
    this.question = question;
  }

  /** The same evidence with what its reports say at large. */
  Evidence of(Evidence found) {
    List<Report> reports =
        found.reports().subList(0, Math.min(MOST_REPORTS, found.reports().size()));
    List<FactHit> headlines = new ArrayList<>();
    FactSearch search = new FactSearch(index, question, found.coverage());
    for (FactHit hit : search.all(reports, EnumSet.allOf(Kind.class), question.slots().years())) {
      if (!hit.fact().indicator().isEmpty() && hit.fact().scope().isEmpty()) {
        headlines.add(hit);
      }
    }
    List<SentenceHit> openings = new ArrayList<>();
    for (Report report : reports) {
      index.report(report.id()).ifPresent(whole -> openings(report, whole, openings));
    }
    return found.withFacts(headlines).withSentences(openings);
  }

  private void openings(Report report, Report whole, List<SentenceHit> openings) {
    Set<List<String>> seen = new HashSet<>();
    for (Passage passage : whole.passages()) {
      if (!passage.headings().isEmpty() && seen.add(passage.headings())) {
        Span first = passage.sentences().getFirst();
        FoldedText folded = FoldedText.of(index.quote(first), first.begin());
        openings.add(new SentenceHit(report, passage, first, folded, 0, 0));
      }
    }
  }
}
