package io.github.youju.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Which documents may be found at all: every clause must hold, by any one of its values. */
final class Filter {
  private record Clause(String field, Collection<String> values) {}

  private final List<Clause> clauses = new ArrayList<>();

  Filter(String field, Collection<String> values) {
    clauses.add(new Clause(field, values));
  }

  Filter and(String field, Collection<String> values) {
    if (!values.isEmpty()) {
      clauses.add(new Clause(field, values));
    }
    return this;
  }

  /** The documents of one segment. */
  FixedBitSet documents(LeafReader leaf) throws IOException {
    FixedBitSet all = null;
    for (Clause clause : clauses) {
      FixedBitSet some = anyOf(clause, leaf);
      if (all == null) {
        all = some;
      } else {
        all.and(some);
      }
    }
    Bits alive = leaf.getLiveDocs();
    if (alive != null) {
      alive.applyMask(all, 0);
    }
    return all;
  }

  private static FixedBitSet anyOf(Clause clause, LeafReader leaf) throws IOException {
    FixedBitSet found = new FixedBitSet(leaf.maxDoc());
    if (leaf.terms(clause.field) == null) {
      return found;
    }
    TermsEnum terms = leaf.terms(clause.field).iterator();
    PostingsEnum postings = null;
    for (String value : clause.values) {
      if (terms.seekExact(new BytesRef(value))) {
        postings = terms.postings(postings, PostingsEnum.NONE);
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          found.set(postings.docID());
        }
      }
    }
    return found;
  }
}
