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
import java.util.function.UnaryOperator;

/** Writes a citation in its place, or a whole file. */
public final class ShowRenderer {
  /** Code points of a passage that only stands before or behind. */
  private static final int MOST = 120;

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

  /**
   * The quote that {@code SOURCE#START-END} names, in its paragraph, with its headings and
   * neighbours.
   */
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
    QuoteContext context = QuoteContext.of(quote, length, index);
    if (format == RecordFormat.TEXT) {
      write(quote, text, context, out);
    } else {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("source", quote.source());
      fields.put("report", context.report() == null ? null : context.report().title());
      fields.put("section", context.headings());
      fields.put("start", quote.begin());
      fields.put("end", quote.end());
      fields.put("quote", SourceFile.quote(text, quote));
      fields.put("paragraph", SourceFile.quote(text, context.around()));
      fields.put("before", QuoteContext.texts(context.before(), text));
      fields.put("after", QuoteContext.texts(context.after(), text));
      format.write(List.of(fields), JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES), out);
    }
    out.flush();
  }

  private void write(Span quote, String text, QuoteContext context, PrintWriter out) {
    lines(title(quote, context), theme::heading, out);
    List<String> headings = List.of();
    for (Passage passage : context.before()) {
      write(headings, passage.headings(), out);
      headings = passage.headings();
      out.println();
      lines(Shown.line(cut(passage, text, true)), theme::aside, out);
    }
    write(headings, context.headings(), out);
    out.println();
    paragraph(quote, text, context.around(), out);
    headings = context.headings();
    for (Passage passage : context.after()) {
      write(headings, passage.headings(), out);
      headings = passage.headings();
      out.println();
      lines(Shown.line(cut(passage, text, false)), theme::aside, out);
    }
    out.println();
    String name = theme.aside(Shown.line(quote.name()));
    out.println(theme.links().link(quote.source(), "c", name));
  }

  private void paragraph(Span quote, String text, Span around, PrintWriter out) {
    String before = Shown.line(part(text, around.begin(), quote.begin()));
    String cited = "「" + Shown.line(SourceFile.quote(text, quote)) + "」";
    String after = Shown.line(part(text, quote.end(), around.end()));
    StyledText marked = new StyledText(before + cited + after);
    marked.style(before.length(), before.length() + cited.length(), theme::quote);
    marked.lines(theme.columns()).forEach(out::println);
  }

  /** Those headings that differ from the ones above, each on a line, the inner ones indented. */
  private void write(List<String> above, List<String> headings, PrintWriter out) {
    int same = 0;
    while (same < Math.min(above.size(), headings.size())
        && above.get(same).equals(headings.get(same))) {
      same++;
    }
    if (same < headings.size() && !above.isEmpty()) {
      out.println();
    }
    for (int level = same; level < headings.size(); level++) {
      lines("  ".repeat(level) + Shown.line(headings.get(level)), theme::heading, out);
    }
  }

  private void lines(String text, UnaryOperator<String> style, PrintWriter out) {
    for (String line : Columns.wrap(text, theme.columns())) {
      out.println(style.apply(line));
    }
  }

  /** Of a long passage only what is near the quote. */
  private static String cut(Passage passage, String text, boolean end) {
    String whole = SourceFile.quote(text, passage.span());
    int length = whole.codePointCount(0, whole.length());
    if (length <= MOST) {
      return whole;
    }
    return end
        ? "…" + whole.substring(whole.offsetByCodePoints(0, length - MOST))
        : whole.substring(0, whole.offsetByCodePoints(0, MOST)) + "…";
  }

  private static String part(String text, int begin, int end) {
    return begin == end ? "" : SourceFile.quote(text, new Span("", begin, end));
  }

  private static String title(Span quote, QuoteContext context) {
    Report report = context.report();
    StringBuilder title = new StringBuilder();
    if (report == null) {
      title.append(quote.source());
    } else {
      title.append(report.region() == null ? report.title() : report.region().fullName());
      if (report.year() != 0) {
        title.append(" · ").append(report.year());
      }
    }
    return Shown.line(title.toString());
  }
}
