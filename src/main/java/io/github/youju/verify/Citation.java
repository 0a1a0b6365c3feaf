package io.github.youju.verify;

import io.github.youju.document.Span;
import java.util.List;

/**
 * A proof: where it stands and what exactly stands there.
 *
 * @param number the number of its mark, from 1
 * @param span where it stands
 * @param quote the raw text of the span
 * @param report the title of the report
 * @param region the full name of the report's place; null where the report does not tell
 * @param place the place's own name; null where the report does not tell
 * @param year the year that the report plans for; 0 where the report does not tell
 * @param section the headings above the quote, outermost first; empty in front matter
 * @param page the page, for formats that have pages; null for text
 * @param sample whether it is one of the built-in samples
 */
public record Citation(
    int number,
    Span span,
    String quote,
    String report,
    String region,
    String place,
    int year,
    List<String> section,
    Integer page,
    boolean sample) {
  public Citation {
    section = List.copyOf(section);
  }
}
