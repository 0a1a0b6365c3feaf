package io.github.youju.render;

import io.github.youju.question.Language;
import io.github.youju.question.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Place, year and kind of a question in a few words: what a follow-up takes over. */
public final class SlotsLine {
  private static final int MOST_COLUMNS = 30;

  private SlotsLine() {}

  /** Empty where the question has none, or so many that they are no line. */
  public static Optional<String> of(Slots slots, Language language) {
    List<String> held = new ArrayList<>();
    for (String slot : List.of("place", "year", "kind")) {
      held.add(CarriedLine.held(slot, slots, language));
    }
    held.removeIf(String::isEmpty);
    String line = Shown.line(String.join(" · ", held));
    return line.isEmpty() || Columns.width(line) > MOST_COLUMNS
        ? Optional.empty()
        : Optional.of(line);
  }
}
