package io.github.youju.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;
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

  /** The documents of one segment: those of the rarest clause that all others have as well. */
  FixedBitSet documents(LeafReader leaf) throws IOException {
    List<Postings> all = new ArrayList<>();
    for (Clause clause : clauses) {
      all.add(new Postings(leaf, clause.field, clause.values));
    }
    all.sort(Comparator.comparingLong(Postings::count));
    FixedBitSet found = new FixedBitSet(leaf.maxDoc());
    all.getFirst().addTo(found);
    for (Postings others : all.subList(1, all.size())) {
      others.retainIn(found);
    }
    Bits alive = leaf.getLiveDocs();
    if (alive != null) {
      alive.applyMask(found, 0);
    }
    return found;
  }
}
