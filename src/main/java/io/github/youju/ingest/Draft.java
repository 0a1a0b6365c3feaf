package io.github.youju.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of one report, before they are read.
 *
 * @param titles the titles that stand before it, in order; empty where it has none
 * @param front title, meeting, speaker and whatever else stands between the title and the text
 * @param body the paragraphs and headings of the text
 */
record Draft(List<Block> titles, List<Block> front, List<Block> body) {
  Draft(List<Block> titles, List<Block> front) {
    this(List.copyOf(titles), List.copyOf(front), new ArrayList<>());
  }

  int begin() {
    int text = body.getFirst().begin();
    return front.isEmpty() ? text : Math.min(front.getFirst().begin(), text);
  }

  int bodyBegin() {
    return body.getFirst().begin();
  }

  int end() {
    return body.getLast().end();
  }
}
