package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.document.Span;
import io.github.youju.question.Operand;
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
import java.util.regex.Pattern;

/**
 * Answers how and why with the sentences of the one passage that is about it, each cited, in the
 * report's order.
 */
final class DescribeRule {
  private static final double SURE = 0.42;
  private static final double CLOSE = 0.85;
  private static final double SAID = 0.6;

  /** A longer sentence holds words of every matter. */
  private static final int LONG = 160;

  /** A sentence that holds so much of the question begins what is said of it. */
  private static final double ANNOUNCES = 0.8;

  private static final int LONGEST = 700;
  private static final int MENTIONS = 3;

  /** Asks whether something is spoken of at all. */
  private static final Pattern MENTIONED =
      Pattern.compile("提到|提及|写到|说到|讲到|谈到|有无关于|有没有关于|是否涉及|(?i)\\bmention");

  private static final int SENTENCES = 8;
  private static final Pattern WHY = Pattern.compile("(?i)为什么|为何|为啥|凭什么|原因|基于|考虑|\\bwhy\\b|reason");
  private static final Pattern REASON = Pattern.compile("因为|由于|主要是|主要因为|考虑到|考虑,|有利于|为了|一方面|鉴于");
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
    if (MENTIONED.matcher(question.folded()).find()) {
      return mentioned();
    }
    if (question.slots().years().size() > 2) {
      Optional<Answer> yearly = ofEachReport();
      if (yearly.isPresent()) {
        return yearly;
      }
    }
    Map<String, List<SentenceHit>> byPassage = new LinkedHashMap<>();
    for (SentenceHit hit : evidence.sentences()) {
      String passage = hit.report().id() + "." + hit.passage().ordinal();
      byPassage.computeIfAbsent(passage, key -> new ArrayList<>()).add(hit);
    }
    List<Scored> passages = new ArrayList<>();
    for (List<SentenceHit> group : byPassage.values()) {
      passages.add(new Scored(group, score(group)));
    }
    passages.sort(Comparator.comparingDouble(Scored::score).reversed());
    return passages.isEmpty() || passages.getFirst().score < SURE && !isSaid(passages.getFirst())
        ? Optional.empty()
        : Optional.of(stated(chosen(passages)));
  }

  /** The sentences that speak of what is asked about, and no more. */
  private Optional<Answer> mentioned() {
    List<SentenceHit> said = new ArrayList<>();
    for (SentenceHit hit : evidence.sentences()) {
      Coverage.Zones own = new Coverage.Zones().add(hit.text().text(), 1);
      if (said.size() < MENTIONS && evidence.coverage().of(own) >= ANNOUNCES) {
        said.add(hit);
      }
    }
    return said.isEmpty() ? Optional.empty() : Optional.of(stated(said));
  }

  /** What each report says of it, a sentence each, in the order of their years. */
  private Optional<Answer> ofEachReport() {
    Map<String, SentenceHit> best = new LinkedHashMap<>();
    for (SentenceHit hit : evidence.sentences()) {
      boolean about =
          said(hit) >= SAID
              && hit.text().text().length() <= LONG
              && question.slots().years().contains(hit.report().year());
      SentenceHit known = best.get(hit.report().id());
      if (about && (known == null || said(hit) > said(known))) {
        best.put(hit.report().id(), hit);
      }
    }
    List<SentenceHit> hits = new ArrayList<>(best.values());
    hits.sort(Comparator.comparingInt(hit -> hit.report().year()));
    StringBuilder text = new StringBuilder();
    List<Span> citations = new ArrayList<>();
    for (SentenceHit hit : hits) {
      citations.add(hit.span());
      Operand when = new Operand(hit.report().region(), hit.report().year(), null, "");
      text.append(text.isEmpty() ? "" : "\n")
          .append(voice.operand(when))
          .append(':')
          .append(voice.words(hit.text().text(), true))
          .append('[')
          .append(citations.size())
          .append(']');
    }
    return hits.size() < 2
        ? Optional.empty()
        : Optional.of(new Answer.Stated(text.toString(), citations, "sentences"));
  }

  private double said(SentenceHit hit) {
    return evidence.coverage().of(new Coverage.Zones().add(hit.text().text(), 1));
  }

  /** Whether one sentence holds most of the question, though no heading does. */
  private boolean isSaid(Scored passage) {
    boolean why = WHY.matcher(question.folded()).find();
    for (SentenceHit hit : passage.sentences) {
      Coverage.Zones own = new Coverage.Zones().add(hit.text().text(), 1);
      boolean fits =
          hit.text().text().length() <= LONG && (!why || REASON.matcher(hit.text().text()).find());
      if (fits && evidence.coverage().of(own) >= SAID) {
        return true;
      }
    }
    return false;
  }

  /** A passage, and how surely it is about what is asked. */
  private record Scored(List<SentenceHit> sentences, double score) {}

  /** The best passage, what it only announces, and others that are about it as surely. */
  private List<SentenceHit> chosen(List<Scored> passages) {
    for (Evidence.Run run : evidence.runs()) {
      List<SentenceHit> marked = Enumeration.marked(run);
      if (run.lead().coverage() >= ANNOUNCES && marked.size() > 1) {
        // 存在以下问题:一是…。二是…。
        List<SentenceHit> announced = new ArrayList<>(List.of(run.lead()));
        add(announced, marked);
        return announced;
      }
    }
    Scored best = passages.getFirst();
    SentenceHit first = best.sentences.getFirst();
    List<SentenceHit> chosen = new ArrayList<>();
    add(chosen, opened(best.sentences));
    for (Evidence.Run run : evidence.runs()) {
      boolean own = run.lead().passage().equals(first.passage());
      add(chosen, own && length(chosen) < SHORT * 2 ? following(run) : List.of());
    }
    List<Scored> others = new ArrayList<>(passages.subList(1, passages.size()));
    others.removeIf(
        other ->
            !other.sentences.getFirst().report().equals(first.report())
                || other.score < Math.max(SURE, CLOSE * best.score));
    // What follows comes before what stands ahead.
    others.sort(
        Comparator.comparing(
            other -> other.sentences.getFirst().passage().ordinal() < first.passage().ordinal()));
    for (Scored other : others) {
      add(chosen, other.sentences);
    }
    return chosen;
  }

  /** What stands under the same headings behind a sentence that announces it. */
  private static List<SentenceHit> following(Evidence.Run run) {
    List<SentenceHit> following = new ArrayList<>();
    List<String> headings = run.lead().passage().headings();
    for (SentenceHit hit : run.after()) {
      List<String> other = hit.passage().headings();
      boolean under =
          other.size() >= headings.size() && other.subList(0, headings.size()).equals(headings);
      if (!under || following.size() == SENTENCES) {
        break;
      }
      following.add(hit);
    }
    return following;
  }

  /** What a long passage says before it comes to the matter is left out. */
  private List<SentenceHit> opened(List<SentenceHit> group) {
    List<SentenceHit> ordered = new ArrayList<>(group);
    ordered.sort(Comparator.comparingInt(hit -> hit.span().begin()));
    for (int i = 0; i < ordered.size(); i++) {
      double own =
          evidence.coverage().of(new Coverage.Zones().add(ordered.get(i).text().text(), 1));
      if (own >= ANNOUNCES && length(ordered) > LONGEST) {
        return ordered.subList(i, ordered.size());
      }
    }
    return ordered;
  }

  private static void add(List<SentenceHit> chosen, List<SentenceHit> more) {
    for (SentenceHit hit : more) {
      boolean fits = chosen.isEmpty() || length(chosen) + hit.text().text().length() <= LONGEST;
      if (fits && chosen.stream().noneMatch(one -> one.span().equals(hit.span()))) {
        chosen.add(hit);
      }
    }
  }

  private static int length(List<SentenceHit> sentences) {
    int length = 0;
    for (SentenceHit hit : sentences) {
      length += hit.text().text().length();
    }
    return length;
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
    boolean reason = false;
    for (SentenceHit hit : group) {
      all.add(hit.text().text(), 0.9);
      own.add(hit.text().text(), 1);
      reason |= REASON.matcher(hit.text().text()).find();
    }
    Coverage coverage = evidence.coverage();
    double score = 0.45 * coverage.of(all) + 0.4 * coverage.of(above) + 0.15 * coverage.of(own);
    // A lead-in of one sentence names the matter but says nothing of it.
    score = length(group) < SHORT ? 0.8 * score : score;
    return reason && WHY.matcher(question.folded()).find() ? score + 0.2 : score;
  }

  private Answer stated(List<SentenceHit> chosen) {
    chosen = new ArrayList<>(chosen);
    chosen.sort(Comparator.comparingInt(hit -> hit.span().begin()));
    StringBuilder text = new StringBuilder();
    List<Span> citations = new ArrayList<>();
    for (SentenceHit hit : chosen) {
      citations.add(hit.span());
      text.append(voice.words(hit.text().text(), !text.isEmpty()))
          .append('[')
          .append(citations.size())
          .append(']');
    }
    return new Answer.Stated(text.toString(), citations, "sentences");
  }
}
