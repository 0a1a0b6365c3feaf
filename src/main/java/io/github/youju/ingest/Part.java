package io.github.youju.ingest;

import java.util.List;

/**
 * Running text under one heading, within one paragraph.
 *
 * @param path the headings above it, outermost first
 * @param sentences its sentences in order, without heading marks; never empty
 */
record Part(List<Heading> path, List<Block> sentences) {
  Part {
    path = List.copyOf(path);
    sentences = List.copyOf(sentences);
  }

  /** The first-level heading it stands under; null before the first. */
  Heading top() {
    return path.isEmpty() || path.getFirst().section().level() > 1 ? null : path.getFirst();
  }

  int begin() {
    return sentences.getFirst().begin();
  }

  int end() {
    return sentences.getLast().end();
  }
}
