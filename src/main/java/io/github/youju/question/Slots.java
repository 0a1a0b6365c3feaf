package io.github.youju.question;

import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.region.Region;
import java.util.List;

/**
 * What was understood of a question.
 *
 * @param places the places asked about; empty where the question names none
 * @param years the years asked about; empty where the question names none
 * @param reportYear the year of the report asked about, where the question names a report by its
 *     year; 0 where it does not
 * @param kind whether a target or a result is asked for; null where the question leaves it open
 * @param indicators canonical names of the indicators asked about
 * @param subject the words that say what is asked about, beyond place, year and kind; folded
 * @param measures what is asked of the indicator; empty where the question leaves it open
 * @param carried names of the slots that were taken over from the conversation
 */
public record Slots(
    List<Region> places,
    List<Integer> years,
    int reportYear,
    Kind kind,
    List<String> indicators,
    String subject,
    List<Measure> measures,
    List<String> carried) {
  public Slots {
    places = List.copyOf(places);
    years = List.copyOf(years);
    indicators = List.copyOf(indicators);
    measures = List.copyOf(measures);
    carried = List.copyOf(carried);
  }

  /** The slots of a question of which nothing was understood. */
  public static Slots none() {
    return new Slots(List.of(), List.of(), 0, null, List.of(), "", List.of(), List.of());
  }

  /** Places and years alone. */
  public static Slots of(List<Region> places, List<Integer> years) {
    return new Slots(places, years, 0, null, List.of(), "", List.of(), List.of());
  }

  /** The same slots, asking for this indicator alone. */
  public Slots withIndicator(String indicator) {
    return withIndicators(List.of(indicator));
  }

  /** The same slots, asking for these indicators. */
  public Slots withIndicators(List<String> others) {
    return new Slots(places, years, reportYear, kind, others, subject, measures, carried);
  }

  /** The same slots, asking for these measures. */
  public Slots withMeasures(List<Measure> asked) {
    return new Slots(places, years, reportYear, kind, indicators, subject, asked, carried);
  }
}
