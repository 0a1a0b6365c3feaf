package io.github.youju.ingest;

import io.github.youju.document.Clue;
import io.github.youju.document.Clue.Ground;
import io.github.youju.document.Clue.Slot;
import io.github.youju.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The clues to one slot, added up: the value with most weight wins. */
final class Balance {
  private final Slot slot;
  private final List<Clue> clues = new ArrayList<>();

  Balance(Slot slot) {
    this.slot = slot;
  }

  /** A clue; nothing is added for an empty value or without weight. */
  void add(Ground ground, String value, String says, double weight, Span span) {
    if (!value.isEmpty() && weight > 0) {
      clues.add(new Clue(slot, ground, value, says, weight, span));
    }
  }

  List<Clue> clues() {
    return clues;
  }

  /** The value with most weight, the last by name of several with the same; empty for none. */
  String winner() {
    Map<String, Double> weights = new TreeMap<>();
    for (Clue clue : clues) {
      weights.merge(clue.value(), clue.weight(), Double::sum);
    }
    String best = "";
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      boolean heavier = best.isEmpty() || weight.getValue() >= weights.get(best);
      best = heavier ? weight.getKey() : best;
    }
    return best;
  }
}
