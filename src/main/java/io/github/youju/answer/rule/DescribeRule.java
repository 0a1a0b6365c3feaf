package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.document.Span;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Coverage;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.SentenceHit;
import io.github.youju.text.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers how and why with the sentences of the one passage that is about it, each cited, in the
 * report's order.
 */
final class DescribeRule {
  private static final double SURE = 0.42;
  private static final int LONGEST = 600;
  private static final int SHORT = 60;

  private final Evidence evidence;
  private final Voice voice;
  private final Question question;

  DescribeRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** Empty where no heading and no passage is surely about it. */
  Optional<Answer> answer() {
    Optional<Answer> contradicted = new Premise(question, evidence, voice).contradicted();
    if (contradicted.isPresent()) {
      return contradicted;
    }
    Map<String, List<SentenceHit>> byPassage = new LinkedHashMap<>();
    for (SentenceHit hit : evidence.sentences()) {
      String passage = hit.report().id() + "." + hit.passage().ordinal();
      byPassage.computeIfAbsent(passage, key -> new ArrayList<>()).add(hit);
    }
    List<SentenceHit> best = List.of();
    double most = 0;
    for (List<SentenceHit> group : byPassage.values()) {
      double score = score(group);
      if (score > most) {
        most = score;
        best = group;
      }
    }
    return most < SURE ? Optional.empty() : Optional.of(stated(best));
  }

  /** A heading that is about it counts for all that stands under it. */
  private double score(List<SentenceHit> group) {
    Coverage.Zones above = new Coverage.Zones();
    Coverage.Zones all = new Coverage.Zones();
    Coverage.Zones own = new Coverage.Zones();
    List<String> headings = group.getFirst().passage().headings();
    for (int i = 0; i < headings.size(); i++) {
      String heading = FoldedText.fold(headings.get(i));
      double weight = i == headings.size() - 1 ? 1 : 0.5;
      above.add(heading, weight);
      all.add(heading, weight);
    }
    int length = 0;
    for (SentenceHit hit : group) {
      all.add(hit.text().text(), 0.9);
      own.add(hit.text().text(), 1);
      length += hit.text().text().length();
    }
    Coverage coverage = evidence.coverage();
    double score = 0.45 * coverage.of(all) + 0.4 * coverage.of(above) + 0.15 * coverage.of(own);
    // A lead-in of one sentence names the matter but says nothing of it.
    return length < SHORT ? 0.8 * score : score;
  }

  private Answer stated(List<SentenceHit> group) {
    List<SentenceHit> chosen = new ArrayList<>();
    int length = 0;
    for (SentenceHit hit : group) {
      int size = hit.text().text().length();
      if (chosen.isEmpty() || length + size <= LONGEST) {
        chosen.add(hit);
        length += size;
      }
    }
    chosen.sort(Comparator.comparingInt(hit -> hit.span().begin()));
    StringBuilder text = new StringBuilder();
    List<Span> citations = new ArrayList<>();
    for (SentenceHit hit : chosen) {
      citations.add(hit.span());
      text.append(voice.words(hit.text().text())).append('[').append(citations.size()).append(']');
    }
    return new Answer.Stated(text.toString(), citations, "sentences");
  }
}
