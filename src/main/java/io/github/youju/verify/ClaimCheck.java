package io.github.youju.verify;

import io.github.youju.answer.Answer.Claim;
import io.github.youju.answer.Rejection;
import io.github.youju.answer.Rejection.Cause;
import io.github.youju.document.Span;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.region.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds one claim of a model against the text that it cites, and against nothing else: no figure of
 * the question proves anything here. Each figure must stand in a cited quote with its unit and its
 * direction, for the place, the year and the subject that the claim says it of.
 */
final class ClaimCheck {
  private static final List<String> TARGET = List.of("目标", "力争", "target", "goal", "aim");
  private static final List<String> RESULT = List.of("实际完成", "实际增长", "实际为", "actually");

  private final Quotes quotes;
  private final Sources sources;
  private final Asked asked;
  private final List<Span> evidence;

  ClaimCheck(Quotes quotes, Sources sources, Asked asked, List<Span> evidence) {
    this.quotes = quotes;
    this.sources = sources;
    this.asked = asked;
    this.evidence = evidence;
  }

  /** What is wrong with the claim at the position; empty where it may be shown. */
  List<Rejection> check(Claim claim, int position) {
    List<Rejection> rejections = new ArrayList<>();
    List<Cited> cited = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (int number : claim.evidence()) {
      Optional<Citation> citation =
          number < 1 || number > evidence.size()
              ? Optional.empty()
              : quotes.cite(evidence.get(number - 1), number);
      if (citation.isEmpty()) {
        rejections.add(
            new Rejection(Cause.MARK_WITHOUT_CITATION, Integer.toString(number), position));
        continue;
      }
      Span span = evidence.get(number - 1);
      cited.add(Cited.of(citation.get(), quotes.reviewedYear(span), sources.facts(span)));
      sources.report(span).map(report -> report.region()).map(Region::code).ifPresent(codes::add);
    }
    if (claim.evidence().isEmpty()) {
      rejections.add(new Rejection(Cause.NO_CITATION, claim.text(), position));
    }
    if (rejections.isEmpty()) {
      Reading reading = Reading.ofClaim(claim.text());
      ClaimContext context = new ClaimContext(reading, cited, codes);
      checkPlaces(context, cited, position, rejections);
      checkFigures(reading, context, cited, position, rejections);
      if (!Support.holds(reading, context, cited, asked.language())) {
        rejections.add(new Rejection(Cause.NOT_SUPPORTED, claim.text(), position));
      }
    }
    return rejections;
  }

  private void checkPlaces(
      ClaimContext context, List<Cited> cited, int position, List<Rejection> rejections) {
    for (String stranger : context.strangers()) {
      rejections.add(new Rejection(Cause.OTHER_PLACE, stranger, position));
    }
    if (context.namesPlace() || asked.slots().places().isEmpty()) {
      return;
    }
    Set<String> places = new HashSet<>();
    for (Region place : asked.slots().places()) {
      places.add(place.fullName());
    }
    for (Cited each : cited) {
      if (!places.contains(each.citation().region())) {
        rejections.add(new Rejection(Cause.OTHER_PLACE, each.citation().report(), position));
      }
    }
  }

  private void checkFigures(
      Reading reading,
      ClaimContext context,
      List<Cited> cited,
      int position,
      List<Rejection> rejections) {
    PrintedFormulas formulas = PrintedFormulas.in(reading, cited);
    for (String wrong : formulas.wrong()) {
      rejections.add(new Rejection(Cause.COMPUTATION_NOT_PROVED, wrong, position));
    }
    Subjects subjects = new Subjects(reading, context.isLatin());
    for (Amount amount : reading.amounts()) {
      if (formulas.covers(amount)) {
        continue;
      }
      Optional<Cause> cause = cause(amount, reading, context, subjects, cited);
      if (cause.isPresent()) {
        rejections.add(new Rejection(cause.get(), amount.figure().words(), position));
      }
    }
  }

  /** Why no cited text proves the figure; the reason of the citation that came nearest. */
  private Optional<Cause> cause(
      Amount amount, Reading reading, ClaimContext context, Subjects subjects, List<Cited> cited) {
    if (context.isYear(amount)) {
      int year = amount.figure().number().intValue();
      // A growth is over the year before the one that the report speaks of.
      int spoken = context.isBase(amount.figure()) ? year + 1 : year;
      if (cited.stream().anyMatch(each -> each.covers(year) || each.covers(spoken))) {
        return Optional.empty();
      }
    }
    Set<Cause> causes = new LinkedHashSet<>();
    for (Cited each : cited) {
      for (Amount quoted : each.reading().amounts()) {
        if (!amount.sameNumber(quoted)) {
          continue;
        }
        Optional<Cause> cause = cause(amount, quoted, each, reading, context, subjects);
        if (cause.isEmpty()) {
          return Optional.empty();
        }
        causes.add(cause.get());
      }
    }
    return Optional.of(
        context.isYear(amount)
            ? Cause.OTHER_YEAR
            : causes.isEmpty() ? Cause.FIGURE_NOT_CITED : causes.iterator().next());
  }

  private Optional<Cause> cause(
      Amount amount,
      Amount quoted,
      Cited cited,
      Reading reading,
      ClaimContext context,
      Subjects subjects) {
    int at = amount.figure().begin();
    if (!amount.sameAmount(quoted)) {
      return Optional.of(Cause.OTHER_UNIT);
    }
    if (!amount.maySay(quoted)) {
      return Optional.of(Cause.OTHER_DIRECTION);
    }
    if (!amount.keepsBound(quoted)) {
      return Optional.of(Cause.OTHER_BOUND);
    }
    if (!context.fitsPlace(cited, at)) {
      return Optional.of(Cause.OTHER_PLACE);
    }
    List<Fact> facts = cited.factsWith(amount);
    if (!fitsYear(year(context, at), facts, cited)) {
      return Optional.of(Cause.OTHER_YEAR);
    }
    if (!fitsKind(clause(reading.text(), at), facts, cited)) {
      return Optional.of(Cause.OTHER_KIND);
    }
    return facts.isEmpty() || subjects.fits(amount, facts, cited)
        ? Optional.empty()
        : Optional.of(Cause.OTHER_SUBJECT);
  }

  /** A claim that names no year is about the one that the question names. */
  private int year(ClaimContext context, int at) {
    int named = context.year(at);
    List<Integer> years = asked.slots().years();
    boolean left = named == 0 && !context.isRelative() && asked.slots().reportYear() == 0;
    return left && years.size() == 1 ? years.getFirst() : named;
  }

  private static boolean fitsYear(int year, List<Fact> facts, Cited cited) {
    if (year == 0) {
      return true;
    }
    boolean open = facts.isEmpty();
    for (Fact fact : facts) {
      if (fact.period().year() == year) {
        return true;
      }
      open |= fact.period().year() == 0 || !fact.period().isWholeYear();
    }
    return open && cited.covers(year);
  }

  /** What is said of a figure, back to the last semicolon or full stop. */
  private static String clause(String text, int end) {
    int begin = end;
    while (begin > 0 && ";；。".indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    return text.substring(begin, end);
  }

  private static boolean fitsKind(String claim, List<Fact> facts, Cited cited) {
    boolean target = says(claim, TARGET) && !says(cited.reading().text(), TARGET);
    boolean result = says(claim, RESULT) && !says(claim, TARGET);
    if (facts.isEmpty() || (!target && !result)) {
      return true;
    }
    return facts.stream().anyMatch(fact -> target == (fact.kind() == Kind.TARGET));
  }

  private static boolean says(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }
}
