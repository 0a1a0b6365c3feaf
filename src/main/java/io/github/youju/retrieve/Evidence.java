package io.github.youju.retrieve;

import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import java.util.List;

/**
 * What was found for a question.
 *
 * @param reports the reports that the slots leave: of the places and years asked about
 * @param missing the slot that no report covers: place, year or kind; empty where all are covered
 * @param facts the facts that fit the slots, best first
 * @param others facts of the same subject that fail on one slot, to offer as the nearest
 * @param sentences the sentences that fit the slots, best first; a list that is made when asked for
 * @param runs what follows the best sentences in their reports, for what they only announce; a list
 *     that is made when asked for
 * @param files the files of the reports, their text left out; a list that is made when asked for
 * @param catalogue all indexed reports
 * @param coverage tells how much of the question a text holds
 * @param parts the evidence for the further parts of the question, in their order
 */
public record Evidence(
    List<Report> reports,
    String missing,
    List<FactHit> facts,
    List<FactHit> others,
    List<SentenceHit> sentences,
    List<Run> runs,
    List<SourceFile> files,
    List<Report> catalogue,
    Coverage coverage,
    List<Evidence> parts) {
  /**
   * A sentence and those that follow it in the order of the report, each read when it is reached.
   */
  public record Run(SentenceHit lead, Iterable<SentenceHit> after) {}

  public Evidence {
    reports = List.copyOf(reports);
    facts = facts instanceof LazyList<FactHit> ? facts : List.copyOf(facts);
    others = others instanceof LazyList<FactHit> ? others : List.copyOf(others);
    files = files instanceof LazyList<SourceFile> ? files : List.copyOf(files);
    catalogue = List.copyOf(catalogue);
    parts = List.copyOf(parts);
  }

  /** The same evidence with other facts. */
  public Evidence withFacts(List<FactHit> fewer) {
    return new Evidence(
        reports, missing, fewer, others, sentences, runs, files, catalogue, coverage, parts);
  }

  /** The same evidence with other sentences. */
  public Evidence withSentences(List<SentenceHit> fewer) {
    return new Evidence(
        reports, missing, facts, others, fewer, runs, files, catalogue, coverage, parts);
  }
}
