package io.github.youju.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Finds documents, puts them in order and reads their records. */
final class Search {
  private record Match(
      LeafReaderContext leaf, int document, float score, StoredReport report, long position)
      implements Comparable<Match> {

    /** The best first; ties by report, then by position. */
    @Override
    public int compareTo(Match other) {
      if (score != other.score) {
        return score > other.score ? -1 : 1;
      }
      int reports = Integer.compare(report.rank(), other.report.rank());
      return reports != 0 ? reports : Long.compare(position, other.position);
    }

    int inIndex() {
      return leaf.docBase + document;
    }
  }

  private final IndexReader reader;
  private final Map<String, StoredReport> reports;

  Search(IndexReader reader, Map<String, StoredReport> reports) {
    this.reader = reader;
    this.reports = reports;
  }

  /**
   * The best of what the filter lets through; without a ranking, the first of it.
   *
   * @param skip how many of the best are passed over
   */
  <T> List<Hit<T>> find(
      Filter filter,
      Ranking ranking,
      int skip,
      int limit,
      BiFunction<StoredReport, BytesRef, T> read)
      throws IOException {
    if (limit <= 0) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      FixedBitSet accepted = filter.documents(leaf.reader());
      float[] scores = null;
      if (ranking != null) {
        scores = ranking.scores(reader, leaf, accepted);
        keepBest(accepted, scores, skip + limit);
      }
      collect(leaf, accepted, scores, matches);
    }
    Collections.sort(matches);
    int from = Math.min(skip, matches.size());
    return read(matches.subList(from, Math.min(matches.size() - from, limit) + from), read);
  }

  /** Drops what scores nothing, and what cannot be among the best even if all ties go its way. */
  private static void keepBest(FixedBitSet accepted, float[] scores, int limit) {
    float least = Float.MIN_VALUE;
    int scored = 0;
    for (float score : scores) {
      scored += score > 0 ? 1 : 0;
    }
    if (scored > limit) {
      float[] sorted = new float[scored];
      for (float score : scores) {
        if (score > 0) {
          sorted[--scored] = score;
        }
      }
      Arrays.sort(sorted);
      least = sorted[sorted.length - limit];
    }
    for (int document = 0; document < scores.length; document++) {
      if (scores[document] < least) {
        accepted.clear(document);
      }
    }
  }

  private void collect(
      LeafReaderContext leaf, FixedBitSet accepted, float[] scores, List<Match> matches)
      throws IOException {
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Schema.REPORT);
    NumericDocValues positions = DocValues.getNumeric(leaf.reader(), Schema.POSITION);
    StoredReport[] byOrdinal = new StoredReport[ids.getValueCount()];
    BitSetIterator documents = new BitSetIterator(accepted, 0);
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      if (ids.advanceExact(document) && positions.advanceExact(document)) {
        int ordinal = ids.ordValue();
        if (byOrdinal[ordinal] == null) {
          byOrdinal[ordinal] = reports.get(ids.lookupOrd(ordinal).utf8ToString());
        }
        float score = scores == null ? 0 : scores[document];
        matches.add(new Match(leaf, document, score, byOrdinal[ordinal], positions.longValue()));
      }
    }
  }

  /** Values can only be read forwards, so they are read in their own order and put back. */
  private static <T> List<Hit<T>> read(
      List<Match> matches, BiFunction<StoredReport, BytesRef, T> read) throws IOException {
    List<Hit<T>> hits = new ArrayList<>(matches.size());
    long[] order = new long[matches.size()];
    for (int place = 0; place < order.length; place++) {
      order[place] = (long) matches.get(place).inIndex() << Integer.SIZE | place;
      hits.add(null);
    }
    Arrays.sort(order);
    int open = -1;
    BinaryDocValues records = null;
    for (long placed : order) {
      int place = (int) placed;
      Match match = matches.get(place);
      if (match.leaf.ord != open) {
        open = match.leaf.ord;
        records = DocValues.getBinary(match.leaf.reader(), Schema.RECORD);
      }
      if (records.advanceExact(match.document)) {
        T item = read.apply(match.report, records.binaryValue());
        hits.set(place, new Hit<>(item, match.report.id(), match.score));
      }
    }
    return hits;
  }
}
