package io.github.youju.pipeline;

import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import io.github.youju.document.Span;
import io.github.youju.fact.Fact;
import io.github.youju.index.FactQuery;
import io.github.youju.index.Hit;
import io.github.youju.index.ReportIndex;
import io.github.youju.verify.Sources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What an index holds, as the verifier reads it; a report is read whole once. */
final class IndexSources implements Sources {
  private final ReportIndex index;
  private final boolean sample;
  private final Map<String, Optional<SourceFile>> files = new HashMap<>();
  private final Map<String, Optional<Report>> whole = new HashMap<>();
  private final Map<String, List<Fact>> facts = new HashMap<>();

  IndexSources(ReportIndex index, boolean sample) {
    this.index = index;
    this.sample = sample;
  }

  @Override
  public String text(String source) {
    return file(source).isPresent() ? index.text(source) : null;
  }

  @Override
  public Integer page(Span span) {
    Optional<SourceFile> file = file(span.source());
    OptionalInt page = file.isPresent() ? file.get().page(span.begin()) : OptionalInt.empty();
    return page.isPresent() ? page.getAsInt() : null;
  }

  /** Looked up by name: all files are many, and a quote is in one. */
  private Optional<SourceFile> file(String source) {
    return files.computeIfAbsent(source, index::source);
  }

  @Override
  public Optional<Report> report(Span span) {
    for (Report report : index.reports()) {
      if (report.span().contains(span)) {
        return whole.computeIfAbsent(report.id(), index::report);
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Fact> facts(Span span) {
    List<Fact> inside = new ArrayList<>();
    for (Report report : index.reports()) {
      if (report.span().contains(span)) {
        for (Fact fact : facts.computeIfAbsent(report.id(), this::facts)) {
          if (span.contains(fact.value())) {
            inside.add(fact);
          }
        }
      }
    }
    return inside;
  }

  private List<Fact> facts(String reportId) {
    List<Fact> all = new ArrayList<>();
    for (Hit<Fact> hit : index.facts(FactQuery.allOf(List.of(reportId)))) {
      all.add(hit.item());
    }
    return all;
  }

  @Override
  public Set<Integer> years() {
    Set<Integer> years = new HashSet<>();
    for (Report report : index.reports()) {
      years.add(report.year());
    }
    return years;
  }

  @Override
  public boolean sample() {
    return sample;
  }
}
