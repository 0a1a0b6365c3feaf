package io.github.youju.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** The documents of a segment that have any of some values in a field. */
final class Postings {
  private final List<PostingsEnum> values = new ArrayList<>();
  private final int documents;
  private long count;

  Postings(LeafReader leaf, String field, Collection<String> wanted) throws IOException {
    documents = leaf.maxDoc();
    Terms terms = leaf.terms(field);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    for (String value : wanted) {
      if (each.seekExact(new BytesRef(value))) {
        count += each.docFreq();
        values.add(each.postings(null, PostingsEnum.NONE));
      }
    }
  }

  /** How many there are at most. */
  long count() {
    return count;
  }

  void addTo(FixedBitSet found) throws IOException {
    for (PostingsEnum each : values) {
      while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        found.set(each.docID());
      }
    }
  }

  /** Takes out of the set what is not here; a single value is only looked at where the set is. */
  void retainIn(FixedBitSet found) throws IOException {
    if (values.size() != 1) {
      FixedBitSet here = new FixedBitSet(documents);
      addTo(here);
      found.and(here);
      return;
    }
    PostingsEnum value = values.getFirst();
    int document = found.length() == 0 ? DocIdSetIterator.NO_MORE_DOCS : found.nextSetBit(0);
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      int here = value.docID() < document ? value.advance(document) : value.docID();
      if (here != document) {
        found.clear(document);
      }
      int next = document + 1;
      document = next >= documents ? DocIdSetIterator.NO_MORE_DOCS : found.nextSetBit(next);
    }
  }
}
