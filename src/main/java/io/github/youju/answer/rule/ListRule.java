package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.question.Intent;
import io.github.youju.question.Operand;
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
        parts.add(cited.part(cell, question, voice));
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

  /** Where a place states no 失业率 under its usual name, the other one is told by its own. */
  private List<Cell> withOtherMeanings(List<Cell> cells, Grid grid) {
    List<Cell> told = new ArrayList<>();
    for (Cell cell : cells) {
      List<Cell> stated = cell.isStated() ? List.of(cell) : otherMeaning(cell.operand(), grid);
      told.addAll(stated.isEmpty() ? List.of(cell) : stated);
    }
    return told;
  }

  private List<Cell> otherMeaning(Operand asked, Grid grid) {
    for (List<String> reading : Meaning.others(asked.indicator(), question)) {
      List<Cell> stated = new ArrayList<>();
      for (String indicator : reading) {
        Operand other = new Operand(asked.place(), asked.year(), asked.kind(), indicator);
        stated.addAll(Cell.stated(grid.cells(List.of(other))));
      }
      if (!stated.isEmpty()) {
        return stated;
      }
    }
    return List.of();
  }
}
