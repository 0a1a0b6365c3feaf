package io.github.youju.answer.llm;

import io.github.youju.document.Report;
import io.github.youju.document.Span;
import io.github.youju.error.UserException;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import io.github.youju.retrieve.SentenceHit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The evidence as a model reads it: numbered, each with its place, year and section, best first,
 * within a budget, between fences. The fence holds a hash of what it encloses, so that no report
 * can hold the line that ends it.
 */
final class EvidenceList {
  /** More than this only blurs an answer. */
  private static final int MOST = 40;

  private static final int FENCE_LENGTH = 10;

  private final List<Span> spans = new ArrayList<>();
  private final List<String> entries = new ArrayList<>();
  private int offered;
  private int left;

  private EvidenceList(int budget) {
    this.left = budget;
  }

  /** As much of the evidence as the budget of tokens allows. */
  static EvidenceList of(Evidence evidence, int budget) {
    EvidenceList list = new EvidenceList(budget);
    list.addAll(evidence);
    for (Evidence part : evidence.parts()) {
      list.addAll(part);
    }
    return list;
  }

  /** Facts and sentences by turns: either may hold what the other missed. */
  private void addAll(Evidence evidence) {
    Iterator<FactHit> facts = evidence.facts().iterator();
    Iterator<SentenceHit> sentences = evidence.sentences().iterator();
    while (facts.hasNext() || sentences.hasNext()) {
      if (facts.hasNext()) {
        FactHit hit = facts.next();
        add(hit.fact().sentence(), place(hit.report()), hit.segment());
      }
      if (sentences.hasNext()) {
        SentenceHit hit = sentences.next();
        String section = String.join(" › ", hit.passage().headings());
        String place = place(hit.report()) + (section.isEmpty() ? "" : " · " + section);
        add(hit.span(), place, hit.text().text());
      }
    }
  }

  private void add(Span span, String place, String text) {
    for (Span known : spans) {
      if (known.contains(span)) {
        return;
      }
    }
    offered++;
    String entry = "[" + (spans.size() + 1) + "] (" + place + ") " + UserException.onOneLine(text);
    int cost = TokenCount.of(entry) + 1;
    if (spans.size() < MOST && cost <= left) {
      spans.add(span);
      entries.add(entry);
      left -= cost;
    }
  }

  private static String place(Report report) {
    String region = report.region() == null ? "" : report.region().fullName() + " · ";
    String year = report.year() == 0 ? "" : report.year() + "年报告 · ";
    return region + year + report.title();
  }

  /** What the numbers stand for, from 1. */
  List<Span> spans() {
    return spans;
  }

  /** What was found and did not fit. */
  int cut() {
    return offered - spans.size();
  }

  /** The numbered lines between their fences. */
  String fenced() {
    String lines = String.join("\n", entries);
    String fence =
        "evidence-" + Hash.of(lines.getBytes(StandardCharsets.UTF_8)).substring(0, FENCE_LENGTH);
    return "<" + fence + ">\n" + lines + "\n</" + fence + ">";
  }
}
