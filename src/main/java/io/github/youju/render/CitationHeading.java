package io.github.youju.render;

import io.github.youju.question.Language;
import io.github.youju.verify.Citation;

/** The line above a quote: its number, place and year, and the headings that it stands under. */
final class CitationHeading {
  private CitationHeading() {}

  static String of(Citation citation, Language language) {
    return "[" + citation.number() + "] " + place(citation, language);
  }

  /** The same without the number. */
  static String place(Citation citation, Language language) {
    StringBuilder heading = new StringBuilder();
    heading.append(citation.place() == null ? citation.report() : citation.place());
    if (citation.year() != 0) {
      heading.append(" · ").append(citation.year());
    }
    if (citation.sample()) {
      heading.append(" · ").append(Frame.word("sample", language));
    }
    if (!citation.section().isEmpty()) {
      heading.append(" · ").append(String.join(" › ", citation.section()));
    }
    if (citation.page() != null) {
      String page = Frame.word("page", language);
      heading.append(" · ").append(page.replace("%", citation.page().toString()));
    }
    return heading.toString();
  }
}
