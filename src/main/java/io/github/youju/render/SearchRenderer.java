package io.github.youju.render;

import com.fasterxml.jackson.jr.ob.JSON;
import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import io.github.youju.document.Span;
import io.github.youju.index.Hit;
import io.github.youju.index.ReportIndex;
import io.github.youju.text.Bigrams;
import io.github.youju.text.FoldedText;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes passages that were found, each by the sentence that matches best. */
public final class SearchRenderer {
  private static final int WIDTH = 80;
  private static final String INDENT = "    ";

  private final ReportIndex index;
  private final RecordFormat format;
  private final Map<String, Report> reports = new HashMap<>();

  /** For passages of an open index. */
  public SearchRenderer(ReportIndex index, String format) {
    this.index = index;
    this.format = RecordFormat.of(format, "passages");
    for (Report report : index.reports()) {
      reports.put(report.id(), report);
    }
  }

  /** Writes passages in the order given. */
  public void render(String words, List<Hit<Passage>> hits, PrintWriter out) throws IOException {
    Set<String> asked = new HashSet<>(Bigrams.of(FoldedText.fold(words)));
    List<Map<String, Object>> objects = new ArrayList<>();
    int number = 0;
    for (Hit<Passage> hit : hits) {
      Report report = reports.get(hit.reportId());
      String text = index.text(report.source());
      Span sentence = bestSentence(hit.item(), text, asked);
      number++;
      if (format == RecordFormat.TEXT) {
        write(number, report, hit.item(), sentence, text, out);
      } else {
        objects.add(fields(number, report, hit, sentence, text));
      }
    }
    if (format != RecordFormat.TEXT) {
      format.write(objects, JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES), out);
    }
    out.flush();
  }

  private static Span bestSentence(Passage passage, String text, Set<String> asked) {
    Span best = passage.sentences().getFirst();
    int most = 0;
    for (Span sentence : passage.sentences()) {
      Set<String> shared =
          new HashSet<>(Bigrams.of(FoldedText.fold(SourceFile.quote(text, sentence))));
      shared.retainAll(asked);
      if (shared.size() > most) {
        most = shared.size();
        best = sentence;
      }
    }
    return best;
  }

  private static void write(
      int number, Report report, Passage passage, Span sentence, String text, PrintWriter out) {
    StringBuilder heading = new StringBuilder();
    heading.append(report.region() == null ? report.title() : report.region().name());
    if (report.year() != 0) {
      heading.append(" · ").append(report.year());
    }
    if (!passage.headings().isEmpty()) {
      heading.append(" · ").append(String.join(" › ", passage.headings()));
    }
    HangingLines.of(number + ". ", Shown.line(heading.toString()), WIDTH).forEach(out::println);
    String quote = "「" + Shown.line(SourceFile.quote(text, sentence)) + "」";
    for (String line : Columns.wrap(quote, WIDTH - INDENT.length())) {
      out.println(INDENT + line);
    }
    out.println(INDENT + Shown.line(sentence.name()));
  }

  private static Map<String, Object> fields(
      int number, Report report, Hit<Passage> hit, Span sentence, String text) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("n", number);
    fields.put("source", report.source());
    fields.put("report", report.title());
    fields.put("region", report.region() == null ? null : report.region().fullName());
    fields.put("year", report.year() == 0 ? null : report.year());
    fields.put("section", hit.item().headings());
    fields.put("start", sentence.begin());
    fields.put("end", sentence.end());
    fields.put("quote", SourceFile.quote(text, sentence));
    fields.put("passage", hit.item().span().name());
    fields.put("score", hit.score());
    return fields;
  }
}
