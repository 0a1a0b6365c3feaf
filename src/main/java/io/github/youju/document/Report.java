package io.github.youju.document;

import io.github.youju.document.Clue.Ground;
import io.github.youju.document.Clue.Slot;
import io.github.youju.region.Region;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One report. A file can hold several, and a report can lack its beginning or its end.
 *
 * @param source the file's path relative to the indexed folder
 * @param part position among the reports of the file, from 1
 * @param title the title, in simplified characters; made from place, year and kind where the file
 *     has none
 * @param region the place whose government reports; null where the text does not tell
 * @param year the year that is planned for; 0 where the text does not tell
 * @param reviewedYear the year that is looked back on; 0 where the text does not tell
 * @param details what the report says of itself, each with its span
 * @param span from the report's first to its last code point
 * @param sections the heading tree, in order
 * @param passages the running text, in order
 * @param clues what spoke for and against its place, year and kind, the heaviest first
 * @param warnings what is wrong with it, one plain sentence each
 */
public record Report(
    String source,
    int part,
    String title,
    Region region,
    int year,
    int reviewedYear,
    ReportKind kind,
    Map<Field, Detail> details,
    Span span,
    List<Section> sections,
    List<Passage> passages,
    List<Clue> clues,
    List<String> warnings) {

  /** Clues that weigh as much as this together make half a certainty. */
  private static final double DOUBT = 10;

  /** What a report can say of itself. */
  public enum Field {
    TITLE,
    SPEAKER,
    DATE,
    MEETING,
    PUBLISHED,
    PUBLISHER,
    COMMISSION
  }

  public Report {
    details = Map.copyOf(details);
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
    clues = List.copyOf(clues);
    warnings = List.copyOf(warnings);
  }

  /** The report's name inside an index. */
  public String id() {
    return source + "#" + part;
  }

  /** What the report says of itself on the point, if it does. */
  public Optional<Detail> detail(Field field) {
    return Optional.ofNullable(details.get(field));
  }

  /** What a slot was found to be, as clues name it; empty where the text does not tell. */
  public String value(Slot slot) {
    return switch (slot) {
      case REGION -> region == null ? "" : region.fullName();
      case YEAR -> year == 0 ? "" : Integer.toString(year);
      case KIND -> kind.name().toLowerCase(Locale.ROOT);
    };
  }

  /**
   * How sure the value of a slot is, from 0 to 1: the share of the weight that speaks for it, less
   * where there is little weight at all; 1 for the user's word.
   */
  public double confidence(Slot slot) {
    double supporting = 0;
    double all = 0;
    for (Clue clue : clues) {
      if (clue.slot() == slot) {
        boolean supports = clue.value().equals(value(slot));
        if (supports && clue.ground() == Ground.USER) {
          return 1;
        }
        supporting += supports ? clue.weight() : 0;
        all += clue.weight();
      }
    }
    return all == 0 ? 0 : supporting / all * supporting / (supporting + DOUBT);
  }
}
