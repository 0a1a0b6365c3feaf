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
      case "year" -> years(slots.years(), language);
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
    return joined(names, language);
  }

  /** Years that follow each other without a gap are told by the first and the last: 2010–2026. */
  private static String years(List<Integer> years, Language language) {
    boolean unbroken = years.size() > 2;
    for (int i = 1; i < years.size(); i++) {
      unbroken &= years.get(i) == years.get(i - 1) + 1;
    }
    return unbroken
        ? years.getFirst() + "–" + years.getLast()
        : joined(years.stream().map(String::valueOf).toList(), language);
  }

  private static String kind(Slots slots) {
    return slots.kind() == Kind.TARGET ? "target" : "result";
  }

  private static String subject(Slots slots, Language language) {
    if (language == Language.ENGLISH && !slots.indicators().isEmpty()) {
      return joined(slots.indicators().stream().map(CarriedLine::english).toList(), language);
    }
    return written(
        slots.indicators().isEmpty() ? slots.subject() : joined(slots.indicators(), language),
        language);
  }

  /** Of an indicator without an English name its own. */
  private static String english(String indicator) {
    return Indicators.known().named(indicator).map(Indicator::english).orElse(indicator);
  }

  private static String written(String words, Language language) {
    return language == Language.TRADITIONAL ? Script.toTraditional(words) : words;
  }

  private static String joined(List<String> words, Language language) {
    return String.join(language == Language.ENGLISH ? ", " : "、", words);
  }
}
