package io.github.youju.document;

import io.github.youju.region.Region;
import java.util.List;
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
    List<String> warnings) {

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
}
