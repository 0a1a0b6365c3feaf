package io.github.youju.retrieve;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.Role;
import io.github.youju.document.Span;
import io.github.youju.fact.Kind;
import io.github.youju.index.Hit;
import io.github.youju.index.PassageQuery;
import io.github.youju.index.ReportIndex;
import io.github.youju.question.Question;
import io.github.youju.question.Term;
import io.github.youju.text.Bigrams;
import io.github.youju.text.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds and ranks the sentences that fit a question. */
final class SentenceSearch {
  private static final int PASSAGES = 16;

  /** How many sentences may announce what follows them, and what they must hold of the question. */
  private static final int LEADS = 3;

  private static final double LIKELY = 0.5;

  /** How many passages behind one are read for what it announces. */
  private static final int BEHIND = 24;

  private final ReportIndex index;
  private final Question question;
  private final Coverage coverage;

  SentenceSearch(ReportIndex index, Question question, Coverage coverage) {
    this.index = index;
    this.question = question;
    this.coverage = coverage;
  }

  List<SentenceHit> find(List<Report> reports, Set<Kind> kinds) {
    StringBuilder words = new StringBuilder();
    for (Term term : question.terms()) {
      for (String alternative : term.alternatives()) {
        words.append(alternative).append(' ');
      }
    }
    if (words.isEmpty()) {
      return List.of();
    }
    Map<String, Report> byId = new HashMap<>();
    for (Report report : reports) {
      byId.put(report.id(), report);
    }
    List<SentenceHit> hits = new ArrayList<>();
    for (Hit<Passage> hit :
        index.passages(
            new PassageQuery(byId.keySet(), words.toString(), Set.of(), PASSAGES, false))) {
      Report report = byId.get(hit.reportId());
      if (report != null && roles(report, kinds).contains(hit.item().role())) {
        read(report, hit.item(), hits);
      }
    }
    hits.sort(
        Comparator.comparingDouble(SentenceHit::score)
            .reversed()
            .thenComparing(hit -> hit.report().id())
            .thenComparingInt(hit -> hit.span().begin()));
    return hits;
  }

  /** The parts of a report that speak of the year and kind asked about. */
  private Set<Role> roles(Report report, Set<Kind> kinds) {
    Set<Role> roles = EnumSet.of(Role.OPENING);
    List<Integer> years = question.slots().years();
    if (report.year() == question.slots().reportYear()) {
      return EnumSet.allOf(Role.class);
    }
    boolean planned = kinds.contains(Kind.TARGET);
    boolean reviewed = kinds.contains(Kind.ACTUAL);
    if (planned && (years.isEmpty() || years.contains(report.year()))) {
      roles.add(Role.PLAN);
    }
    if (reviewed && (years.isEmpty() || years.contains(report.reviewedYear()))) {
      roles.add(Role.REVIEW);
    }
    return roles;
  }

  /** What follows the best sentences. */
  List<Evidence.Run> runs(List<SentenceHit> best) {
    List<Evidence.Run> runs = new ArrayList<>();
    for (SentenceHit lead : best) {
      if (runs.size() == LEADS || lead.coverage() < LIKELY) {
        break;
      }
      runs.add(new Evidence.Run(lead, after(lead)));
    }
    return runs;
  }

  /** The sentences behind one, not ranked; each is read when it is reached. */
  private Iterable<SentenceHit> after(SentenceHit lead) {
    return () ->
        index.passagesFrom(lead.report().id(), lead.passage().ordinal(), BEHIND).stream()
            .flatMap(hit -> after(lead, hit.item()))
            .iterator();
  }

  private Stream<SentenceHit> after(SentenceHit lead, Passage passage) {
    return passage.sentences().stream()
        .filter(span -> span.begin() > lead.span().begin())
        .map(
            span ->
                new SentenceHit(
                    lead.report(),
                    passage,
                    span,
                    FoldedText.of(index.quote(span), span.begin()),
                    0,
                    0));
  }

  private void read(Report report, Passage passage, List<SentenceHit> hits) {
    String headings = FoldedText.fold(String.join(" ", passage.headings()));
    List<String> above = Bigrams.of(headings);
    List<String> before = List.of();
    for (Span span : passage.sentences()) {
      FoldedText folded = FoldedText.of(index.quote(span), span.begin());
      Coverage.Zones zones = new Coverage.Zones().add(folded.text(), 1);
      double own = coverage.of(zones);
      // What a sentence is about may be named in the one before it.
      double covered = coverage.of(zones.add(above, 0.6).add(before, 0.5));
      before = Bigrams.of(folded.text());
      // Of two sentences that hold the same, the shorter one is nearer to an answer.
      double score = covered + 0.2 * own - Math.min(0.1, folded.text().length() / 4000.0);
      hits.add(new SentenceHit(report, passage, span, folded, covered, score));
    }
  }
}
