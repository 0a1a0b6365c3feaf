package io.github.youju.table;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import io.github.youju.document.Span;
import io.github.youju.index.ReportIndex;
import java.util.List;

/**
 * Where facts stand and the words that prove them; reads one report at a time and keeps the last.
 */
public final class Proofs {
  private final ReportIndex index;
  private Report last;

  Proofs(ReportIndex index) {
    this.index = index;
  }

  /** The words of the file that state the fact, exactly. */
  public String quote(Row row) {
    Span evidence = row.fact().evidence();
    return SourceFile.quote(index.text(evidence.source()), evidence);
  }

  /** The headings above it, outermost first. */
  public List<String> section(Row row) {
    return passage(row).headings();
  }

  /** The paragraph in which it stands: what is before the quote, the quote, and what is behind. */
  public List<String> paragraph(Row row) {
    Span evidence = row.fact().evidence();
    Span around = passage(row).span().cover(evidence);
    String text = SourceFile.quote(index.text(around.source()), around);
    int begin = text.offsetByCodePoints(0, evidence.begin() - around.begin());
    int end = text.offsetByCodePoints(begin, evidence.end() - evidence.begin());
    return List.of(text.substring(0, begin), text.substring(begin, end), text.substring(end));
  }

  private Passage passage(Row row) {
    if (last == null || !last.id().equals(row.fact().reportId())) {
      last = index.report(row.fact().reportId()).orElseThrow();
    }
    return last.passages().get(row.fact().passage());
  }
}
