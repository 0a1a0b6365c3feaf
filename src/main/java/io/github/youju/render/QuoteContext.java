package io.github.youju.render;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import io.github.youju.document.Span;
import io.github.youju.index.ReportIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a quote stands: its report, the headings above it, its paragraph, and what stands before
 * and behind that.
 *
 * @param report null where the quote stands in none
 * @param headings above the quote, outermost first
 * @param around the paragraph, or some characters on either side where there is none
 * @param before passages of the report before the paragraph, in their order
 * @param after passages of the report behind it
 */
record QuoteContext(
    Report report, List<String> headings, Span around, List<Passage> before, List<Passage> after) {
  /** Code points shown on either side where a quote stands in no paragraph. */
  private static final int AROUND = 60;

  /** Further passages are only shown as long as there are fewer code points than this. */
  private static final int ENOUGH = 60;

  private static final int MOST_PASSAGES = 2;

  /** The context of a quote in a source of so many code points. */
  static QuoteContext of(Span quote, int length, ReportIndex index) {
    Span around =
        new Span(
            quote.source(),
            Math.max(0, quote.begin() - AROUND),
            Math.min(length, quote.end() + AROUND));
    for (Report listed : index.reportsAndCopies()) {
      if (listed.source().equals(quote.source()) && listed.span().contains(quote)) {
        return in(index.report(listed.id()).orElseThrow(), quote, around);
      }
    }
    return new QuoteContext(null, List.of(), around, List.of(), List.of());
  }

  private static QuoteContext in(Report report, Span quote, Span around) {
    List<Passage> passages = report.passages();
    for (int i = 0; i < passages.size(); i++) {
      Span span = passages.get(i).span();
      if (span.end() > quote.begin()) {
        if (span.begin() > quote.begin()) {
          break;
        }
        int next = i + 1;
        while (next < passages.size() && passages.get(next).span().begin() < quote.end()) {
          next++;
        }
        return new QuoteContext(
            report,
            passages.get(i).headings(),
            span.cover(quote),
            enough(passages.subList(0, i).reversed()).reversed(),
            enough(passages.subList(next, passages.size())));
      }
    }
    return new QuoteContext(report, List.of(), around, List.of(), List.of());
  }

  private static List<Passage> enough(List<Passage> nearestFirst) {
    List<Passage> shown = new ArrayList<>();
    int length = 0;
    for (Passage passage : nearestFirst) {
      if (shown.size() == MOST_PASSAGES || length >= ENOUGH) {
        break;
      }
      shown.add(passage);
      length += passage.span().end() - passage.span().begin();
    }
    return shown;
  }

  /** The texts of passages, exactly. */
  static List<String> texts(List<Passage> passages, String text) {
    List<String> texts = new ArrayList<>();
    for (Passage passage : passages) {
      texts.add(SourceFile.quote(text, passage.span()));
    }
    return texts;
  }
}
