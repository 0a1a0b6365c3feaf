package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Measure;
import io.github.youju.question.Intent;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives one indicator for all places, or for the places and years that a question names. */
final class ListRule {
  private final Question question;
  private final Evidence evidence;
  private final Voice voice;

  ListRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  private boolean isOverYears() {
    return question.intent() instanceof Intent.ListAll(boolean overYears) && overYears;
  }

  /** Empty where nothing of it is stated. */
  Optional<Answer> answer() {
    Grid grid = new Grid(question, evidence);
    List<Cell> cells =
        question.operands().size() > 1
            ? grid.series(question.operands())
            : isOverYears() || Series.isAsked(question) ? grid.everyYear() : grid.everyPlace();
    cells = withOtherMeanings(cells, grid);
    Cited cited = new Cited();
    List<String> parts = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell.isStated()) {
        parts.add(part(cell, grid, cited));
      } else {
        missing.add(voice.operand(cell.operand()));
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    if (!missing.isEmpty()) {
      parts.add(voice.notStated(missing));
    }
    return Optional.of(new Answer.Stated(voice.join(parts), cited.spans(), "list"));
  }

  /** Where most places state only a growth, those that state the amount are told with both. */
  private String part(Cell cell, Grid grid, Cited cited) {
    boolean growth = cell.fact().quantity().measure() == Measure.GROWTH;
    Optional<Cell> level =
        growth && question.slots().measures().isEmpty() ? grid.levelWith(cell) : Optional.empty();
    if (level.isEmpty()) {
      return cited.part(cell, question, voice);
    }
    List<Fact> both = List.of(level.get().fact(), cell.fact());
    return voice.head(cell.report(), cell.fact().period().year(), cell.fact().kind())
        + voice.facts(Names.of(question, cell.fact()), both)
        + cited.marks(both);
  }

  /** Where a place states no 失业率 under its usual name, the other one is told by its own. */
  private List<Cell> withOtherMeanings(List<Cell> cells, Grid grid) {
    List<Cell> told = new ArrayList<>();
    for (Cell cell : cells) {
      List<Cell> stated = cell.isStated() ? List.of(cell) : grid.otherMeaning(cell.operand());
      told.addAll(stated.isEmpty() ? List.of(cell) : stated);
    }
    return told;
  }
}
