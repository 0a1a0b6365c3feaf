package io.github.youju.retrieve;

import io.github.youju.document.Report;
import io.github.youju.fact.Fact;
import io.github.youju.fact.GeneralNames;
import io.github.youju.fact.Kind;
import io.github.youju.index.FactQuery;
import io.github.youju.index.Hit;
import io.github.youju.index.ReportIndex;
import io.github.youju.question.Question;
import io.github.youju.question.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds and ranks the facts that fit a question. */
final class FactSearch {
  /** How many facts of a report are looked at closely; the one asked for ranks far above. */
  private static final int CANDIDATES = 36;

  private static final int MOST = 600;

  private static final double LATEST = 0.1;

  /** What speaks of ranks; places gained among others answer no other question. */
  private static final Pattern RANKS = Pattern.compile("位|名次|排名|(?i)\\brank|\\bplaces?\\b");

  private final ReportIndex index;
  private final Question question;
  private final FactScore score;

  FactSearch(ReportIndex index, Question question, Coverage coverage) {
    this.index = index;
    this.question = question;
    this.score = new FactScore(index, question, coverage);
  }

  /** The facts of the given reports, years and kinds, best first; no years or kinds means any. */
  List<FactHit> find(List<Report> reports, List<Integer> years, Set<Kind> kinds) {
    Map<String, Report> byId = new HashMap<>();
    for (Report report : reports) {
      byId.put(report.id(), report);
    }
    int candidates = Math.min(MOST, CANDIDATES * reports.size());
    // Where an indicator is named, other facts are only for want of it.
    boolean named = !question.slots().indicators().isEmpty();
    List<Hit<Fact>> found = new ArrayList<>();
    for (int year : years.isEmpty() ? List.of(0) : years) {
      for (String indicator : indicators()) {
        found.addAll(
            index.facts(new FactQuery(byId.keySet(), indicator, null, kinds, year, candidates)));
      }
      String text = words();
      if (!text.isEmpty()) {
        found.addAll(
            index.facts(
                new FactQuery(
                    byId.keySet(), null, text, kinds, year, named ? candidates / 3 : candidates)));
      }
    }
    boolean anyYear = question.slots().years().isEmpty();
    Map<String, IntSummaryStatistics> spans = anyYear ? spans(reports) : Map.of();
    List<FactHit> hits = new ArrayList<>();
    Set<Fact> seen = new HashSet<>();
    for (Hit<Fact> hit : found) {
      Report report = byId.get(hit.reportId());
      boolean asked = !hit.item().isRankChange() || RANKS.matcher(question.folded()).find();
      if (report != null && asked && seen.add(hit.item())) {
        FactHit read = score.hit(hit.item(), report);
        // Who names no year means the latest report of the place.
        hits.add(anyYear ? read.plus(LATEST * recency(report, spans.get(place(report)))) : read);
      }
    }
    hits.sort(
        Comparator.comparingDouble(FactHit::score)
            .reversed()
            .thenComparing(hit -> hit.report().id())
            .thenComparingInt(hit -> hit.fact().value().begin()));
    return hits;
  }

  /** The indicators that are asked for, and what else a share is called. */
  private List<String> indicators() {
    List<String> indicators = new ArrayList<>();
    for (String indicator : question.slots().indicators()) {
      indicators.addAll(GeneralNames.sharesLike(indicator));
    }
    return indicators;
  }

  /** The years of the reports of each place. */
  private static Map<String, IntSummaryStatistics> spans(List<Report> reports) {
    Map<String, IntSummaryStatistics> spans = new HashMap<>();
    for (Report report : reports) {
      spans.computeIfAbsent(place(report), any -> new IntSummaryStatistics()).accept(report.year());
    }
    return spans;
  }

  private static String place(Report report) {
    return report.region() == null ? "" : report.region().code();
  }

  /** How late a report is among those of its place, from 0 to 1. */
  private static double recency(Report report, IntSummaryStatistics years) {
    int first = years.getMin();
    int last = years.getMax();
    return first == last ? 1 : (double) (report.year() - first) / (last - first);
  }

  /** Every fact of the given reports, years and kinds, in the order of the text. */
  List<FactHit> all(List<Report> reports, Set<Kind> kinds, List<Integer> years) {
    List<FactHit> hits = new ArrayList<>();
    for (Report report : reports) {
      for (int year : years.isEmpty() ? List.of(report.year()) : years) {
        FactQuery query =
            new FactQuery(List.of(report.id()), null, null, kinds, year, Integer.MAX_VALUE);
        for (Hit<Fact> hit : index.facts(query)) {
          hits.add(score.hit(hit.item(), report));
        }
      }
    }
    return hits;
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (Term term : question.terms()) {
      for (String alternative : term.alternatives()) {
        words.append(alternative).append(' ');
      }
    }
    return words.toString();
  }
}
