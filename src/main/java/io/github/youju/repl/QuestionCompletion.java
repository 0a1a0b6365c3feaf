package io.github.youju.repl;

import io.github.youju.error.Tongue;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Indicator;
import io.github.youju.index.FactQuery;
import io.github.youju.index.Hit;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.question.SlotSpan;
import io.github.youju.question.SlotSpan.Slot;
import io.github.youju.region.Region;
import io.github.youju.text.FoldedText;
import io.github.youju.text.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Completes a question: what is begun before the cursor, wherever in a Chinese line that is, and
 * where nothing is begun, the slot that the question still lacks: place, year, indicator.
 */
final class QuestionCompletion {
  /** The longest name of an indicator, and more than the longest of a place. */
  private static final int LONGEST = 24;

  /** Words behind which a slot may follow though nothing names one there. */
  private static final Pattern LEADING =
      Pattern.compile("(?:[那么请問问查一下看的和与與及跟在、，,:：\\s]|(?<=\\d)年)*");

  private final AnswerPipeline pipeline;
  private final Supplier<Tongue> tongue;
  private final KnownPlaces places;
  private final KnownIndicators indicators = new KnownIndicators();
  private final Map<Region, Set<String>> stated = new HashMap<>();

  /** Over what a pipeline has; what stands beside a choice is in the language of the shell. */
  QuestionCompletion(AnswerPipeline pipeline, Supplier<Tongue> tongue) {
    this.pipeline = pipeline;
    this.tongue = tongue;
    this.places = new KnownPlaces(pipeline.reports());
  }

  KnownPlaces places() {
    return places;
  }

  /**
   * What may come next.
   *
   * @param before the line up to the cursor
   * @param carried the place that the conversation is about, where it is about one
   */
  Proposals at(String before, Optional<Region> carried) {
    List<SlotSpan> spans = pipeline.slotSpans(before);
    Line line = new Line(before, spans, place(before, spans).or(() -> carried));
    for (int begin = Math.max(0, before.length() - LONGEST); begin < before.length(); begin++) {
      if (line.mayBegin(begin)) {
        String begun = before.substring(begin);
        List<Proposal> choices = line.completing(begin, folded(begun));
        choices.removeIf(choice -> choice.value().equals(begun));
        if (!choices.isEmpty()) {
          return new Proposals(begin, choices);
        }
      }
    }
    return new Proposals(
        before.length(), line.isBetweenSlots() ? line.lacking() : List.<Proposal>of());
  }

  /** The places that words begin to name, as values of an option are. */
  List<Proposal> places(String begun) {
    List<Proposal> choices = new ArrayList<>();
    for (Region region : begun.isEmpty() ? places.all() : places.startingWith(folded(begun))) {
      choices.add(new Proposal(region.name(), region.fullName(), true));
    }
    return choices;
  }

  /** The indicators that words begin to name, as values of an option are. */
  List<Proposal> indicators(String begun) {
    List<Proposal> choices = new ArrayList<>();
    if (begun.isEmpty()) {
      indicators.all().forEach(each -> choices.add(value(each)));
    } else {
      indicators.startingWith(folded(begun)).forEach(each -> choices.add(value(each.indicator())));
    }
    return choices;
  }

  private Proposal value(Indicator indicator) {
    return new Proposal(indicator.name(), gloss(indicator), false);
  }

  /** The English name, or for whoever reads Chinese the shortest of the other names. */
  private String gloss(Indicator indicator) {
    if (tongue.get() == Tongue.ENGLISH) {
      return indicator.english();
    }
    // The longest stand first.
    List<String> others = indicator.chineseNames();
    return others.isEmpty() ? "" : others.getLast();
  }

  private Optional<Region> place(String text, List<SlotSpan> spans) {
    Optional<Region> found = Optional.empty();
    for (SlotSpan span : spans) {
      if (span.slot() == Slot.PLACE) {
        List<Region> named = places.startingWith(folded(text.substring(span.begin(), span.end())));
        found = named.isEmpty() ? found : Optional.of(named.getFirst());
      }
    }
    return found;
  }

  /** The indicators that the reports of a place state, read when they are first asked for. */
  private Set<String> stated(Region region) {
    return stated.computeIfAbsent(
        region,
        each -> {
          List<String> ids = new ArrayList<>();
          pipeline.reports().stream()
              .filter(report -> region.equals(report.region()))
              .forEach(report -> ids.add(report.id()));
          Set<String> names = new LinkedHashSet<>();
          if (!ids.isEmpty()) {
            for (Hit<Fact> hit : pipeline.index().facts(FactQuery.allOf(ids))) {
              if (hit.item().indicator() != null) {
                names.add(hit.item().indicator());
              }
            }
          }
          return names;
        });
  }

  private static String folded(String words) {
    return FoldedText.fold(words).toLowerCase(Locale.ROOT);
  }

  private static boolean isWordCharacter(char character) {
    return character < 128 && Character.isLetterOrDigit(character);
  }

  /** A line on its way. */
  private final class Line {
    private final String text;
    private final List<SlotSpan> spans;
    private final Optional<Region> place;
    private final boolean traditional;

    Line(String text, List<SlotSpan> spans, Optional<Region> place) {
      this.text = text;
      this.spans = spans;
      this.place = place;
      this.traditional = Script.isTraditional(text);
    }

    /** Not within a word of letters, nor within what is understood as one name. */
    boolean mayBegin(int begin) {
      char first = text.charAt(begin);
      if (CommandWords.isBlank(first) || !Character.isLetterOrDigit(first)) {
        return false;
      }
      if (begin > 0 && isWordCharacter(first) && isWordCharacter(text.charAt(begin - 1))) {
        return false;
      }
      return spans.stream().noneMatch(span -> span.begin() < begin && begin < span.end());
    }

    List<Proposal> completing(int begin, String begun) {
      List<Proposal> choices = new ArrayList<>();
      if (begun.matches("\\d{1,4}年?")) {
        years(begun, choices);
        return choices;
      }
      boolean english = isEnglish(text.substring(0, begin));
      for (Region region : places.startingWith(begun)) {
        choices.add(proposal(region, english));
      }
      List<Proposal> others = new ArrayList<>();
      Set<String> own = place.map(QuestionCompletion.this::stated).orElse(Set.of());
      boolean takesEnglish =
          tongue.get() == Tongue.ENGLISH && text.codePoints().noneMatch(Character::isIdeographic);
      for (KnownIndicators.Begun each : indicators.startingWith(begun)) {
        Indicator indicator = each.indicator();
        Proposal proposal = proposal(indicator, english || each.english() && takesEnglish);
        (own.contains(indicator.name()) ? choices : others).add(proposal);
      }
      choices.addAll(others);
      return choices;
    }

    /**
     * Whether nothing is begun: the line ends with a slot, a blank, or a word that leads to one.
     */
    boolean isBetweenSlots() {
      if (text.isBlank() || CommandWords.isBlank(text.charAt(text.length() - 1))) {
        return true;
      }
      int end = spans.stream().mapToInt(SlotSpan::end).max().orElse(0);
      return LEADING.matcher(text.substring(end)).matches();
    }

    List<Proposal> lacking() {
      List<Proposal> choices = new ArrayList<>();
      boolean english = isEnglish(text);
      if (english && !text.endsWith(" ")) {
        return choices;
      }
      if (place.isEmpty()) {
        places.all().forEach(region -> choices.add(proposal(region, english)));
      } else if (lacks(Slot.YEAR)) {
        years("", choices);
      } else if (lacks(Slot.INDICATOR)) {
        Set<String> own = stated(place.get());
        for (Indicator indicator : indicators.all()) {
          if (own.contains(indicator.name())) {
            choices.add(proposal(indicator, english));
          }
        }
      } else if (!english && !text.matches(".*[?？。!！]\\s*")) {
        for (String tail : List.of("是多少?", "目标是多少?", "增长多少?")) {
          choices.add(new Proposal(written(tail), "", false));
        }
      }
      return choices;
    }

    private boolean lacks(Slot slot) {
      return spans.stream().noneMatch(span -> span.slot() == slot);
    }

    private void years(String begun, List<Proposal> choices) {
      boolean english = isEnglish(text);
      for (int year : places.years(place.orElse(null))) {
        String value = year + (english ? "" : "年");
        if (value.startsWith(begun)) {
          choices.add(new Proposal(value, "", false));
        }
      }
    }

    private Proposal proposal(Region region, boolean english) {
      return english
          ? new Proposal(region.english(), region.fullName(), false)
          : new Proposal(written(region.name()), region.fullName(), false);
    }

    private Proposal proposal(Indicator indicator, boolean english) {
      return english && !indicator.english().isEmpty()
          ? new Proposal(indicator.english(), indicator.name(), false)
          : new Proposal(written(indicator.name()), gloss(indicator), false);
    }

    private String written(String words) {
      return traditional ? Script.toTraditional(words) : words;
    }

    /** Whether other words of letters stand before, and no Chinese. */
    private static boolean isEnglish(String head) {
      return Script.isLatin(head) && head.codePoints().anyMatch(Character::isLetter);
    }
  }
}
