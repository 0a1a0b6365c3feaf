package io.github.youju.answer.rule;

import io.github.youju.document.Report;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.question.Operand;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The figures of one measure for several operands. Only the same measure is set side by side, never
 * a growth and a level.
 */
final class Grid {
  /** A figure of a series that is less alike the surest one is of another thing. */
  private static final double LIKE = 0.3;

  private final Question question;
  private final Evidence evidence;
  private final CellSearch search;

  Grid(Question question, Evidence evidence) {
    this.question = question;
    this.evidence = evidence;
    this.search = new CellSearch(question, evidence);
  }

  /**
   * A cell for each operand, in the measure asked for or, where none is, in the one that fills
   * most.
   */
  List<Cell> cells(List<Operand> operands) {
    List<Cell> best = List.of();
    int most = -1;
    for (Measure measure : measures()) {
      List<Cell> cells = new ArrayList<>();
      int stated = 0;
      for (Operand operand : operands) {
        Cell cell = search.cell(operand, measure);
        cells.add(cell);
        stated += cell.isStated() ? 1 : 0;
      }
      if (operands.size() > 2 && operands.getFirst().indicator().isEmpty()) {
        cells = alike(cells);
        stated = Cell.stated(cells).size();
      }
      if (stated > 0 && stated < operands.size() && isOfOnePlace(operands)) {
        cells = completed(cells);
        stated = Cell.stated(cells).size();
      }
      if (stated > most) {
        most = stated;
        best = cells;
      }
    }
    return best;
  }

  /** What the figures of a series are of must be one thing: those unlike the surest are dropped. */
  private List<Cell> alike(List<Cell> cells) {
    List<Cell> stated = Cell.stated(cells);
    Cell surest = null;
    double most = 0;
    for (Cell cell : stated) {
      double sum = 0;
      for (Cell other : stated) {
        sum += CellSearch.alike(cell.fact(), other.fact());
      }
      if (sum > most) {
        most = sum;
        surest = cell;
      }
    }
    List<Cell> kept = new ArrayList<>();
    for (Cell cell : cells) {
      boolean unlike = cell.isStated() && CellSearch.alike(cell.fact(), surest.fact()) < LIKE;
      kept.add(unlike ? new Cell(cell.operand(), null, null) : cell);
    }
    return kept;
  }

  /** Two figures, or one through the years: there the wording differs, the thing does not. */
  private static boolean isOfOnePlace(List<Operand> operands) {
    boolean one = true;
    for (Operand operand : operands) {
      one &= Objects.equals(operand.place(), operands.getFirst().place());
    }
    return one || operands.size() == 2;
  }

  /**
   * Two reports put one thing in different words: what is alike in unit and subject is the same.
   */
  private List<Cell> completed(List<Cell> cells) {
    Fact known = Cell.stated(cells).getFirst().fact();
    List<Cell> completed = new ArrayList<>();
    for (Cell cell : cells) {
      completed.add(cell.isStated() ? cell : search.like(known, cell.operand()).orElse(cell));
    }
    return completed;
  }

  /**
   * The cells of a series. Where the question leaves the kind open they are all results, or, where
   * no result is stated, all targets; a series never mixes the two.
   */
  List<Cell> series(List<Operand> operands) {
    // What was the GDP each year leans to results, and is filled up with no target.
    boolean leaning = operands.size() > 2 && !question.strictKind();
    for (Operand operand : operands) {
      if (operand.kind() == Kind.TARGET || operand.kind() != null && !leaning) {
        return cells(operands);
      }
    }
    List<Cell> results = cells(of(operands, Kind.ACTUAL));
    for (Cell cell : results) {
      if (cell.isStated()) {
        return results;
      }
    }
    return cells(of(operands, Kind.TARGET));
  }

  private static List<Operand> of(List<Operand> operands, Kind kind) {
    List<Operand> same = new ArrayList<>();
    for (Operand each : operands) {
      same.add(new Operand(each.place(), each.year(), kind, each.indicator()));
    }
    return same;
  }

  /** A cell for every year that the reports of the place speak of, earliest first. */
  List<Cell> everyYear() {
    Set<Integer> years = new TreeSet<>();
    for (Report report : evidence.reports()) {
      years.add(report.year());
      years.add(report.reviewedYear());
    }
    Operand only = question.operands().getFirst();
    List<Operand> operands = new ArrayList<>();
    for (int year : years) {
      operands.add(new Operand(only.place(), year, question.slots().kind(), only.indicator()));
    }
    return Cell.stated(series(operands));
  }

  /**
   * A cell for every place whose reports speak of the question's year, in the order of the sources.
   * Where the question names no year it is the one that most places speak of, and the later of two.
   */
  List<Cell> everyPlace() {
    List<Integer> years = question.slots().years();
    if (!years.isEmpty()) {
      return everyPlace(years.getFirst());
    }
    Set<Integer> spoken = new TreeSet<>();
    for (FactHit hit : evidence.facts()) {
      spoken.add(hit.fact().period().year());
    }
    List<Cell> best = List.of();
    for (int year : spoken) {
      List<Cell> cells = everyPlace(year);
      best = Cell.stated(cells).size() >= Cell.stated(best).size() ? cells : best;
    }
    return best;
  }

  /** Results and targets are not set side by side; where the question leaves it open, results. */
  private List<Cell> everyPlace(int year) {
    if (question.slots().kind() != null) {
      return everyPlace(year, question.slots().kind());
    }
    List<Cell> results = everyPlace(year, Kind.ACTUAL);
    List<Cell> targets = everyPlace(year, Kind.TARGET);
    return Cell.stated(results).size() > 1
            || Cell.stated(targets).size() <= Cell.stated(results).size()
        ? results
        : targets;
  }

  private List<Cell> everyPlace(int year, Kind kind) {
    List<Operand> operands = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String indicator =
        question.slots().indicators().isEmpty() ? "" : question.slots().indicators().getFirst();
    for (Report report : evidence.reports()) {
      if (report.region() != null && seen.add(report.region().code())) {
        operands.add(new Operand(report.region(), year, kind, indicator));
      }
    }
    return cells(operands);
  }

  /** What a place states of the other indicators that the words of the question can mean. */
  List<Cell> otherMeaning(Operand asked) {
    for (List<String> reading : Meaning.others(asked.indicator(), question)) {
      List<Cell> stated = new ArrayList<>();
      for (String indicator : reading) {
        Operand other = new Operand(asked.place(), asked.year(), asked.kind(), indicator);
        stated.addAll(Cell.stated(cells(List.of(other))));
      }
      if (!stated.isEmpty()) {
        return stated;
      }
    }
    return List.of();
  }

  /** The amount that the same sentence states beside a growth. */
  Optional<Cell> levelWith(Cell growth) {
    Fact fact = growth.fact();
    Cell level = search.cell(growth.operand(), Measure.LEVEL);
    boolean same =
        level.isStated()
            && level.fact().sentence().equals(fact.sentence())
            && level.fact().subject().equals(fact.subject())
            && level.fact().kind() == fact.kind();
    return same ? Optional.of(level) : Optional.empty();
  }

  private List<Measure> measures() {
    List<Measure> asked = new ArrayList<>();
    for (Measure measure : question.slots().measures()) {
      if (measure != Measure.RANK) {
        asked.add(measure);
      }
    }
    if (question.units().isEmpty() && asked.contains(Measure.GROWTH)) {
      return List.of(Measure.GROWTH);
    }
    return asked.isEmpty()
        ? List.of(Measure.LEVEL, Measure.GROWTH, Measure.SHARE, Measure.POINTS)
        : asked;
  }
}
