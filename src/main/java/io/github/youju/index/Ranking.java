package io.github.youju.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * BM25 over the tokens of a few fields, added up token by token in the order given. Lucene's own
 * searcher would do the same with hundreds of classes, whose loading costs a one-off question more
 * than the search itself, and in an order of its own.
 */
final class Ranking {
  /** More different tokens than any question has; a pasted page is cut here. */
  private static final int MOST_TOKENS = 400;

  private static final float SATURATION = 1.2f;
  private static final float LENGTH_WEIGHT = 0.75f;

  private record Clause(String field, Set<String> tokens, float boost) {}

  private final List<Clause> clauses = new ArrayList<>();

  Ranking by(String field, List<String> tokens, float boost) {
    Set<String> distinct = new LinkedHashSet<>();
    for (String token : tokens) {
      if (distinct.size() < MOST_TOKENS) {
        distinct.add(token);
      }
    }
    clauses.add(new Clause(field, distinct, boost));
    return this;
  }

  /** Scores by Lucene's document number within the leaf; 0 where nothing matches. */
  float[] scores(IndexReader reader, LeafReaderContext leaf, FixedBitSet accepted)
      throws IOException {
    float[] scores = new float[leaf.reader().maxDoc()];
    for (Clause clause : clauses) {
      addClause(clause, reader, leaf.reader(), accepted, scores);
    }
    return scores;
  }

  private static void addClause(
      Clause clause, IndexReader reader, LeafReader leaf, FixedBitSet accepted, float[] scores)
      throws IOException {
    Terms terms = leaf.terms(clause.field);
    if (terms == null) {
      return;
    }
    int[] lengths = lengths(leaf, clause.field);
    long documents = reader.getDocCount(clause.field);
    float average = (float) reader.getSumTotalTermFreq(clause.field) / documents;
    boolean single = reader.leaves().size() == 1;
    TermsEnum iterator = terms.iterator();
    PostingsEnum postings = null;
    for (String token : clause.tokens) {
      BytesRef bytes = new BytesRef(token);
      if (!iterator.seekExact(bytes)) {
        continue;
      }
      int frequency = single ? iterator.docFreq() : documentFrequency(reader, clause.field, bytes);
      float weight = clause.boost * inverseFrequency(documents, frequency);
      postings = iterator.postings(postings, PostingsEnum.FREQS);
      for (int document = postings.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = postings.nextDoc()) {
        if (accepted.get(document)) {
          float norm = 1 - LENGTH_WEIGHT + LENGTH_WEIGHT * lengths[document] / average;
          scores[document] += weight * postings.freq() / (postings.freq() + SATURATION * norm);
        }
      }
    }
  }

  static int documentFrequency(IndexReader reader, String field, BytesRef token)
      throws IOException {
    int frequency = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        TermsEnum iterator = terms.iterator();
        frequency += iterator.seekExact(token) ? iterator.docFreq() : 0;
      }
    }
    return frequency;
  }

  private static float inverseFrequency(long documents, int frequency) {
    return (float) Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
  }

  private static int[] lengths(LeafReader leaf, String field) throws IOException {
    int[] lengths = new int[leaf.maxDoc()];
    NumericDocValues stored = DocValues.getNumeric(leaf, Tokens.length(field));
    for (int document = stored.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = stored.nextDoc()) {
      lengths[document] = (int) stored.longValue();
    }
    return lengths;
  }
}
