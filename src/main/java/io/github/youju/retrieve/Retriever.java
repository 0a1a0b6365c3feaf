package io.github.youju.retrieve;

import io.github.youju.document.Report;
import io.github.youju.fact.Kind;
import io.github.youju.index.ReportIndex;
import io.github.youju.question.Intent;
import io.github.youju.question.Operation;
import io.github.youju.question.Question;
import io.github.youju.question.Slots;
import io.github.youju.question.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The door of this package: what the reports hold for a question.
 *
 * <p>Slots come first. Places and years leave the reports, years and kinds the facts; only what is
 * left is ranked by how much of the question it holds.
 */
public final class Retriever {
  private static final double LIKELY = 0.6;

  private final ReportIndex index;
  private final List<Report> catalogue;
  private final Map<String, Double> rarities = new ConcurrentHashMap<>();

  /**
   * @param catalogue the reports of the index that may be answered from
   */
  public Retriever(ReportIndex index, List<Report> catalogue) {
    this.index = index;
    this.catalogue = List.copyOf(catalogue);
  }

  /** Everything an answer module may use; never null, possibly empty. */
  public Evidence retrieve(Question question) {
    return retrieve(question, !question.parts().isEmpty());
  }

  /** The same with sentences whatever is asked for, for who reads them himself. */
  public Evidence retrieveWords(Question question) {
    Evidence found = retrieve(question, true);
    boolean nothing = found.facts().isEmpty() && found.sentences().isEmpty();
    return nothing && found.missing().isEmpty() ? new Overview(index, question).of(found) : found;
  }

  /**
   * Looks only for what the question needs.
   *
   * @param compound whether it is one of several parts, any of which may be answered in words
   */
  private Evidence retrieve(Question question, boolean compound) {
    Slots slots = question.slots();
    List<Report> ofPlace = ofPlace(slots);
    if (ofPlace.isEmpty()) {
      return nothing("place");
    }
    Coverage coverage = new Coverage(question.terms(), this::rarity);
    List<Report> ofYear = ofYear(ofPlace, slots);
    Intent intent = question.intent();
    Set<Kind> kinds = kinds(question, ofPlace);
    FactSearch search = new FactSearch(index, question, coverage);
    // Who, which, how and why are answered with sentences; facts are for a refusal or a premise.
    boolean inWords =
        !compound && (intent instanceof Intent.Name || intent instanceof Intent.Describe);
    List<FactHit> facts =
        inWords
            ? new LazyList<>(() -> facts(question, search, ofPlace, ofYear, kinds))
            : facts(question, search, ofPlace, ofYear, kinds);
    String missing = ofYear.isEmpty() && facts.isEmpty() ? "year" : "";
    boolean aboutSource = intent instanceof Intent.AboutSource;
    List<FactHit> others =
        new LazyList<>(
            () ->
                aboutSource || holds(facts, question)
                    ? List.of()
                    : search.find(ofPlace, List.of(), Set.of()));
    boolean words = compound || intent instanceof Intent.Name || intent instanceof Intent.Describe;
    SentenceSearch sentenceSearch = new SentenceSearch(index, question, coverage);
    List<SentenceHit> sentences =
        words && !ofYear.isEmpty()
            ? new LazyList<>(() -> sentenceSearch.find(ofYear, kinds))
            : List.of();
    return new Evidence(
        whole(question, ofYear.isEmpty() ? ofPlace : ofYear),
        missing,
        facts,
        others,
        sentences,
        new LazyList<>(() -> sentenceSearch.runs(sentences)),
        new LazyList<>(index::sources),
        catalogue,
        coverage,
        parts(question));
  }

  private static List<FactHit> facts(
      Question question,
      FactSearch search,
      List<Report> ofPlace,
      List<Report> ofYear,
      Set<Kind> kinds) {
    Slots slots = question.slots();
    return switch (question.intent()) {
      case Intent.AboutSource about -> List.of();
      case Intent.Targets targets ->
          search.all(
              slots.years().isEmpty() ? latest(ofYear) : ofYear,
              Set.of(Kind.TARGET),
              slots.years());
      default ->
          isNamed(ofYear, slots)
              ? search.find(ofYear, List.of(), kinds)
              : search.find(ofPlace, years(question), kinds);
    };
  }

  /** Who names no year means the latest report. */
  private static List<Report> latest(List<Report> reports) {
    int last = reports.stream().mapToInt(Report::year).max().orElse(0);
    return reports.stream().filter(report -> report.year() == last).toList();
  }

  /** Questions about a report itself need its headings, which the catalogue leaves out. */
  private List<Report> whole(Question question, List<Report> reports) {
    if (!(question.intent() instanceof Intent.AboutSource)) {
      return reports;
    }
    List<Report> whole = new ArrayList<>();
    for (Report report : reports) {
      whole.add(index.report(report.id()).orElse(report));
    }
    return whole;
  }

  /** Whether one of the facts may well be what is asked for, so that no nearest is needed. */
  private static boolean holds(List<FactHit> facts, Question question) {
    List<String> indicators = question.slots().indicators();
    for (FactHit hit : facts) {
      if (indicators.isEmpty()
          ? hit.coverage() >= LIKELY
          : indicators.contains(hit.fact().indicator())) {
        return true;
      }
    }
    return false;
  }

  private List<Evidence> parts(Question question) {
    List<Evidence> parts = new ArrayList<>();
    for (Question part : question.parts()) {
      parts.add(retrieve(part, true));
    }
    return parts;
  }

  /** Asked for thousands of times in a question, and the same as long as the index is open. */
  private double rarity(String bigram) {
    return rarities.computeIfAbsent(bigram, index::rarity);
  }

  private Evidence nothing(String missing) {
    return new Evidence(
        List.of(),
        missing,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new LazyList<>(index::sources),
        catalogue,
        new Coverage(List.<Term>of(), this::rarity),
        List.of());
  }

  private List<Report> ofPlace(Slots slots) {
    if (slots.places().isEmpty()) {
      return catalogue;
    }
    List<Report> reports = new ArrayList<>();
    for (Report report : catalogue) {
      if (report.region() != null && slots.places().contains(report.region())) {
        reports.add(report);
      }
    }
    return reports;
  }

  private static List<Report> ofYear(List<Report> reports, Slots slots) {
    if (slots.years().isEmpty()) {
      return reports;
    }
    List<Report> fitting = new ArrayList<>();
    for (Report report : reports) {
      if (report.year() == slots.reportYear()) {
        fitting.add(report);
      }
    }
    if (!fitting.isEmpty()) {
      return fitting;
    }
    for (Report report : reports) {
      if (slots.years().contains(report.year()) || slots.years().contains(report.reviewedYear())) {
        fitting.add(report);
      }
    }
    return fitting;
  }

  /** What figures imply is worked out from those of the year before or after. */
  private static List<Integer> years(Question question) {
    List<Integer> years = question.slots().years();
    if (!question.intent().equals(new Intent.Compute(Operation.IMPLIED)) || years.size() != 1) {
      return years;
    }
    return List.of(years.getFirst(), years.getFirst() - 1, years.getFirst() + 1);
  }

  /** Whether the question names the report itself by its year, so that all its years may answer. */
  private static boolean isNamed(List<Report> reports, Slots slots) {
    return slots.reportYear() > 0
        && slots.years().equals(List.of(slots.reportYear()))
        && !reports.isEmpty()
        && reports.getFirst().year() == slots.reportYear();
  }

  /**
   * The kinds that may answer. 计划 and 完成 only lean to a kind; where the reports cannot have it for
   * that year, they are taken as ordinary words.
   */
  private static Set<Kind> kinds(Question question, List<Report> reports) {
    Kind kind = question.slots().kind();
    if (question.operands().size() > 1 || question.intent() instanceof Intent.Compute) {
      // Each operand has a kind of its own: a target against a result.
      return EnumSet.allOf(Kind.class);
    }
    Set<Kind> results = EnumSet.of(Kind.ACTUAL, Kind.EXPECTED);
    Set<Kind> asked = kind == Kind.TARGET ? EnumSet.of(Kind.TARGET) : results;
    List<Integer> years = question.slots().years();
    if (kind == null) {
      return EnumSet.allOf(Kind.class);
    }
    if (question.strictKind() || years.isEmpty()) {
      return asked;
    }
    boolean covered = false;
    for (Report report : reports) {
      covered |= years.contains(kind == Kind.TARGET ? report.year() : report.reviewedYear());
    }
    return covered ? asked : EnumSet.allOf(Kind.class);
  }
}
