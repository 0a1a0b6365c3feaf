package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.document.Report;
import io.github.youju.question.Question;
import io.github.youju.retrieve.FactHit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells when a word fits several indicators alike, as a bare 收入 does, and offers them to choose
 * from.
 */
final class Readings {
  /** A longer word narrows enough. */
  private static final int BARE = 3;

  private static final int MOST = 8;
  private static final double WHOLE = 0.99;

  private final Question question;
  private final Voice voice;

  Readings(Question question, Voice voice) {
    this.question = question;
    this.voice = voice;
  }

  /** The question once for each indicator it may mean; empty where it means one. */
  Optional<Answer> of(List<FactHit> fitting) {
    boolean bare =
        question.slots().indicators().isEmpty()
            && question.terms().size() == 1
            && question.slots().subject().length() <= BARE
            && question.slots().subject().length() > 1;
    if (!bare) {
      return Optional.empty();
    }
    String word = question.slots().subject();
    Set<String> names = new LinkedHashSet<>();
    for (FactHit hit : fitting) {
      String name = hit.fact().indicator();
      if (hit.fact().subject().equals(word)) {
        return Optional.empty();
      }
      if (hit.coverage() >= WHOLE && name.endsWith(word) && names.size() < MOST) {
        names.add(name);
      }
    }
    if (names.size() < 2) {
      return Optional.empty();
    }
    List<String> choices =
        names.stream().map(name -> voice.script(question.folded().replace(word, name))).toList();
    return Optional.of(new Answer.Unclear(voice.unclear(word), choices));
  }

  /** Questions that the reports of the place or the year answer, the latest report first. */
  Answer ofReports(List<Report> reports) {
    List<Report> latest = new ArrayList<>(reports);
    latest.sort(Comparator.comparingInt(Report::year).reversed());
    Set<String> choices = new LinkedHashSet<>();
    boolean onePlace = question.slots().places().size() == 1;
    for (Report report : latest) {
      List<String> questions = voice.questionsOf(report);
      choices.addAll(onePlace ? questions : questions.subList(0, 1));
      if (choices.size() >= MOST || onePlace) {
        break;
      }
    }
    return new Answer.Unclear(voice.unasked(), List.copyOf(choices));
  }
}
