package io.github.youju.index;

import io.github.youju.document.Report;

/**
 * A report's own record, and where it stands among all reports.
 *
 * @param report without sections and passages
 * @param id the report's name, put together once and not for each of its facts
 * @param key what its passages and facts are kept under
 * @param rank position in the order of source and part
 * @param document Lucene's number
 */
record StoredReport(
    Report report, String id, String key, int passages, int facts, int rank, int document) {
  StoredReport ranked(int newRank) {
    return new StoredReport(report, id, key, passages, facts, newRank, document);
  }
}
