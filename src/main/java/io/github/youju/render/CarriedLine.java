package io.github.youju.render;

import io.github.youju.fact.Indicator;
import io.github.youju.fact.Indicators;
import io.github.youju.fact.Kind;
import io.github.youju.question.Language;
import io.github.youju.question.Slots;
import io.github.youju.region.Region;
import io.github.youju.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which slots an answer took over from the conversation, and what they held. */
final class CarriedLine {
  private CarriedLine() {}

  /** Empty where the question stood for itself. */
  static Optional<String> of(Slots slots, Language language) {
    List<String> held = new ArrayList<>();
    for (String slot : slots.carried()) {
      held.add(held(slot, slots, language));
    }
    held.removeIf(String::isEmpty);
    return held.isEmpty()
        ? Optional.empty()
        : Optional.of(Frame.word("carried", language) + String.join(" · ", held));
  }

  /** What a slot holds; empty where it holds nothing. */
  static String held(String slot, Slots slots, Language language) {
    return switch (slot) {
      case "place" -> places(slots, language);
      case "year" -> joined(slots.years().stream().map(String::valueOf).toList());
      case "kind" -> slots.kind() == null ? "" : Frame.word(kind(slots), language);
      case "indicator" -> subject(slots, language);
      default -> "";
    };
  }

  private static String places(Slots slots, Language language) {
    List<String> names = new ArrayList<>();
    for (Region region : slots.places()) {
      names.add(language == Language.ENGLISH ? region.english() : written(region.name(), language));
    }
    return joined(names);
  }

  private static String kind(Slots slots) {
    return slots.kind() == Kind.TARGET ? "target" : "result";
  }

  private static String subject(Slots slots, Language language) {
    if (language == Language.ENGLISH && !slots.indicators().isEmpty()) {
      return String.join(", ", slots.indicators().stream().map(CarriedLine::english).toList());
    }
    return written(
        slots.indicators().isEmpty() ? slots.subject() : joined(slots.indicators()), language);
  }

  /** Of an indicator without an English name its own. */
  private static String english(String indicator) {
    return Indicators.known().named(indicator).map(Indicator::english).orElse(indicator);
  }

  private static String written(String words, Language language) {
    return language == Language.TRADITIONAL ? Script.toTraditional(words) : words;
  }

  private static String joined(List<String> words) {
    return String.join("、", words);
  }
}
