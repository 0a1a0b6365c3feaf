package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Indicator;
import io.github.youju.fact.Indicators;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.question.Question;
import io.github.youju.question.Selection;
import io.github.youju.question.Selection.Order;
import io.github.youju.retrieve.Evidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts places or years in order by one measure, or keeps those that pass a bar. Says which places
 * were compared and which of them gave no figure.
 */
final class RankRule {
  /** A figure in the unit that all are compared in. */
  private record Valued(Cell cell, BigDecimal value) {}

  private final Question question;
  private final Evidence evidence;
  private final Voice voice;

  RankRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** Empty where there are no two figures that can be compared, nor one that stands alone. */
  Optional<Answer> answer(Selection selection) {
    List<Cell> cells = cells();
    List<Cell> compared = Amounts.comparable(Cell.stated(cells));
    boolean alone = compared.size() == 1 && isOfAllPlaces() && isOfKind(compared.getFirst());
    if (compared.size() < 2 && !alone) {
      return Optional.empty();
    }
    List<Valued> sorted = sorted(compared, selection);
    List<Valued> chosen = chosen(sorted, selection);
    Cited cited = new Cited();
    List<String> parts = new ArrayList<>();
    if (chosen.isEmpty()) {
      // None passes: the one that comes nearest shows it.
      parts.add(voice.nonePasses() + cited.part(sorted.getFirst().cell(), question, voice));
    }
    for (Valued each : chosen) {
      parts.add(cited.part(each.cell(), question, voice));
    }
    List<String> places = places(compared);
    if (places.size() > 1) {
      parts.add(voice.among(places));
    }
    if (alone) {
      parts.add(voice.noneElse());
    }
    List<Cell> silent = new ArrayList<>(cells);
    silent.removeAll(compared);
    boolean told = alone || places.size() > 1;
    if (!silent.isEmpty() && told && question.slots().years().isEmpty()) {
      Fact first = compared.getFirst().fact();
      parts.add(voice.yearTaken(first.period().year(), first.kind()));
    }
    List<Cell> otherwise = told ? otherwise(silent, isRate(compared.getFirst())) : List.of();
    for (Cell each : otherwise) {
      silent.removeIf(cell -> cell.operand().place().equals(each.operand().place()));
      String lead = each.equals(otherwise.getFirst()) ? voice.notCompared() : "";
      parts.add(lead + cited.part(each, question, voice));
    }
    if (!silent.isEmpty() && told) {
      parts.add(voice.notStated(silent.stream().map(Cell::operand).map(voice::operand).toList()));
    }
    return Optional.of(new Answer.Stated(voice.join(parts), cited.spans(), "rank"));
  }

  /** What was not compared is told where it is stated in other units, or by another indicator. */
  private List<Cell> otherwise(List<Cell> silent, boolean rates) {
    Grid grid = new Grid(question, evidence);
    List<Cell> otherwise = new ArrayList<>();
    for (Cell cell : silent) {
      if (cell.operand().place() != null) {
        otherwise.addAll(
            cell.isStated() && isRate(cell) == rates
                ? List.of(cell)
                : grid.otherMeaning(cell.operand()));
      }
    }
    return otherwise;
  }

  /** 完成年计划的106% is no number of jobs. */
  private static boolean isRate(Cell cell) {
    return cell.fact().quantity().unit().equals("%");
  }

  /** A target that stands alone answers no question that does not ask for one. */
  private boolean isOfKind(Cell cell) {
    return question.slots().kind() != null || cell.fact().kind() != Kind.TARGET;
  }

  /** Whether it is one indicator of all the places that there are. */
  private boolean isOfAllPlaces() {
    return question.slots().places().isEmpty()
        && question.slots().years().size() < 2
        && question.slots().indicators().size() == 1
        && !Series.isAsked(question);
  }

  private List<Cell> cells() {
    Grid grid = new Grid(question, evidence);
    if (question.slots().places().size() > 1) {
      return grid.cells(question.operands());
    }
    if (question.slots().years().size() > 1) {
      return Cell.stated(grid.series(question.operands()));
    }
    return Series.isAsked(question) ? grid.everyYear() : grid.everyPlace();
  }

  private List<String> places(List<Cell> cells) {
    return cells.stream().map(cell -> voice.place(cell.report())).distinct().toList();
  }

  private static List<Valued> sorted(List<Cell> cells, Selection selection) {
    List<Fact> facts = cells.stream().map(Cell::fact).toList();
    List<BigDecimal> values = Amounts.inOrder(facts);
    List<Valued> sorted = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean fall = selection.falls() && facts.get(i).quantity().measure() == Measure.GROWTH;
      sorted.add(new Valued(cells.get(i), fall ? values.get(i).negate() : values.get(i)));
    }
    Comparator<Valued> rising = Comparator.comparing(Valued::value);
    sorted.sort(
        switch (selection.order()) {
          case LOWEST -> rising;
          case HIGHEST, BOTH_ENDS -> rising.reversed();
          case BEST -> isLessBetter(facts) ? rising : rising.reversed();
          case WORST -> isLessBetter(facts) ? rising.reversed() : rising;
          case EARLIEST -> Comparator.comparingInt(each -> each.cell().fact().period().year());
        });
    return sorted;
  }

  /** The best of 失业率 or PM2.5 is the lowest. */
  private static boolean isLessBetter(List<Fact> facts) {
    return Indicators.known()
        .byName(facts.getFirst().indicator())
        .filter(Indicator::lessIsBetter)
        .isPresent();
  }

  private static List<Valued> chosen(List<Valued> sorted, Selection selection) {
    List<Valued> passing = new ArrayList<>(sorted);
    selection
        .bar()
        .ifPresent(
            bar ->
                passing.removeIf(
                    each ->
                        !bar.isPassed(Amounts.inUnit(each.cell().fact().quantity(), bar.unit()))));
    if (passing.isEmpty() || selection.most() == 0) {
      return passing;
    }
    if (selection.order() == Order.BOTH_ENDS) {
      List<Valued> ends = new ArrayList<>(tying(passing, passing.getFirst()));
      ends.addAll(tying(passing, passing.getLast()));
      return ends;
    }
    int most = Math.min(selection.most(), passing.size());
    List<Valued> top = new ArrayList<>(passing.subList(0, most));
    if (selection.order() != Order.EARLIEST) {
      // Ties are named together.
      top.addAll(tying(passing.subList(most, passing.size()), passing.get(most - 1)));
    }
    return top;
  }

  private static List<Valued> tying(List<Valued> among, Valued with) {
    return among.stream().filter(each -> each.value().compareTo(with.value()) == 0).toList();
  }
}
