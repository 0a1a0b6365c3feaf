package io.github.youju.verify;

import io.github.youju.document.Passage;
import io.github.youju.document.RawText;
import io.github.youju.document.Report;
import io.github.youju.document.Section;
import io.github.youju.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes citations: cuts the quote out of the raw text and finds the headings it stands under. */
final class Quotes {
  private final Sources sources;
  private final Map<String, RawText> texts = new HashMap<>();

  Quotes(Sources sources) {
    this.sources = sources;
  }

  /** The citation of a span; empty where nothing stands there. */
  Optional<Citation> cite(Span span, int number) {
    Optional<String> quote = text(span.source()).flatMap(text -> text.quote(span));
    if (quote.isEmpty()) {
      return Optional.empty();
    }
    Report report = sources.report(span).orElse(null);
    if (report == null) {
      return Optional.of(
          new Citation(
              number,
              span,
              quote.get(),
              "",
              null,
              null,
              0,
              List.of(),
              sources.page(span),
              sources.sample()));
    }
    return Optional.of(
        new Citation(
            number,
            span,
            quote.get(),
            report.title(),
            report.region() == null ? null : report.region().fullName(),
            report.region() == null ? null : report.region().name(),
            report.year(),
            headings(report, span),
            sources.page(span),
            sources.sample()));
  }

  /** The year that the report around a span looks back on; 0 where it is not known. */
  int reviewedYear(Span span) {
    Report report = sources.report(span).orElse(null);
    return report == null ? 0 : report.reviewedYear();
  }

  private Optional<RawText> text(String source) {
    RawText known = texts.get(source);
    if (known == null) {
      String text = sources.text(source);
      if (text == null) {
        return Optional.empty();
      }
      known = new RawText(text);
      texts.put(source, known);
    }
    return Optional.of(known);
  }

  /** What is common to the headings of all passages that the quote touches. */
  private static List<String> headings(Report report, Span span) {
    List<String> common = null;
    for (Passage passage : report.passages()) {
      boolean touches = passage.span().begin() < span.end() && span.begin() < passage.span().end();
      if (touches) {
        common = common == null ? passage.headings() : shared(common, passage.headings());
      }
    }
    return common == null ? above(report, span) : common;
  }

  private static List<String> shared(List<String> one, List<String> two) {
    int length = 0;
    while (length < Math.min(one.size(), two.size()) && one.get(length).equals(two.get(length))) {
      length++;
    }
    return one.subList(0, length);
  }

  /** For a quote outside the passages, such as a heading itself: the headings above it. */
  private static List<String> above(Report report, Span span) {
    List<Section> open = new ArrayList<>();
    for (Section section : report.sections()) {
      if (section.span().end() > span.begin()) {
        break;
      }
      open.removeIf(each -> each.level() >= section.level());
      open.add(section);
    }
    for (Section section : report.sections()) {
      if (section.span().contains(span)) {
        open.removeIf(each -> each.level() >= section.level());
      }
    }
    return open.stream().map(Section::title).toList();
  }
}
