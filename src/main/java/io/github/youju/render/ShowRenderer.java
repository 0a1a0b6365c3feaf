package io.github.youju.render;

import com.fasterxml.jackson.jr.ob.JSON;
import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import io.github.youju.document.Span;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.index.ReportIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a citation in its place, or a whole file. */
public final class ShowRenderer {
  /** Code points shown on either side where a quote stands in no paragraph. */
  private static final int AROUND = 60;

  private final ReportIndex index;
  private final RecordFormat format;
  private final Theme theme;

  /** For citations of an open index. */
  public ShowRenderer(ReportIndex index, String format, Theme theme) {
    this.index = index;
    this.format = RecordFormat.of(format, "citation");
    this.theme = theme;
  }

  /** The decoded text of a file, exactly; on a terminal without what would act on it. */
  public void text(String source, boolean terminal, PrintWriter out) {
    String text = index.text(source);
    out.print(terminal ? Shown.lines(text) : text);
    out.flush();
  }

  /** The quote that {@code SOURCE#START-END} names, in its paragraph, with its headings. */
  public void citation(String name, PrintWriter out) throws IOException {
    Span quote = CitationName.read(name);
    String text = index.text(quote.source());
    int length = text.codePointCount(0, text.length());
    if (quote.end() > length) {
      throw new UserException(
          ExitStatus.USAGE,
          Line.of(
              "%s 共%d个字符，%s 超出了末尾",
              "%s has %d characters; %s is beyond its end", quote.source(), length, name));
    }
    Place place = place(quote, length);
    if (format == RecordFormat.TEXT) {
      write(quote, text, place, out);
    } else {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("source", quote.source());
      fields.put("report", place.report == null ? null : place.report.title());
      fields.put("section", place.headings);
      fields.put("start", quote.begin());
      fields.put("end", quote.end());
      fields.put("quote", SourceFile.quote(text, quote));
      fields.put("paragraph", SourceFile.quote(text, place.around));
      format.write(List.of(fields), JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES), out);
    }
    out.flush();
  }

  private record Place(Report report, List<String> headings, Span around) {}

  private Place place(Span quote, int length) {
    Span around =
        new Span(
            quote.source(),
            Math.max(0, quote.begin() - AROUND),
            Math.min(length, quote.end() + AROUND));
    for (Report listed : index.reportsAndCopies()) {
      if (listed.source().equals(quote.source()) && listed.span().contains(quote)) {
        Report report = index.report(listed.id()).orElseThrow();
        for (Passage passage : report.passages()) {
          if (passage.span().end() > quote.begin()) {
            boolean inside = passage.span().begin() <= quote.begin();
            return inside
                ? new Place(report, passage.headings(), passage.span().cover(quote))
                : new Place(report, List.of(), around);
          }
        }
        return new Place(report, List.of(), around);
      }
    }
    return new Place(null, List.of(), around);
  }

  private void write(Span quote, String text, Place place, PrintWriter out) {
    headings(quote, place, out);
    out.println();
    String before = Shown.line(part(text, place.around.begin(), quote.begin()));
    String cited = "「" + Shown.line(SourceFile.quote(text, quote)) + "」";
    String after = Shown.line(part(text, quote.end(), place.around.end()));
    StyledText marked = new StyledText(before + cited + after);
    marked.style(before.length(), before.length() + cited.length(), theme::quote);
    marked.lines(theme.columns()).forEach(out::println);
    out.println();
    String name = theme.aside(Shown.line(quote.name()));
    out.println(theme.links().link(quote.source(), "c", name));
  }

  private void headings(Span quote, Place place, PrintWriter out) {
    for (String line : Columns.wrap(Shown.line(heading(quote, place)), theme.columns())) {
      out.println(theme.heading(line));
    }
  }

  private static String part(String text, int begin, int end) {
    return begin == end ? "" : SourceFile.quote(text, new Span("", begin, end));
  }

  private static String heading(Span quote, Place place) {
    StringBuilder heading = new StringBuilder();
    if (place.report == null) {
      heading.append(quote.source());
    } else if (place.report.region() == null) {
      heading.append(place.report.title());
    } else {
      heading.append(place.report.region().fullName());
    }
    if (place.report != null && place.report.year() != 0) {
      heading.append(" · ").append(place.report.year());
    }
    if (!place.headings.isEmpty()) {
      heading.append(" · ").append(String.join(" › ", place.headings));
    }
    return heading.toString();
  }
}
