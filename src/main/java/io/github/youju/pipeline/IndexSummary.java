package io.github.youju.pipeline;

import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import io.github.youju.error.ExitStatus;
import io.github.youju.index.ReportIndex;
import java.util.Locale;

/**
 * What is in the index after a run, and how the run went.
 *
 * @param read how many files the run read
 * @param unchanged how many it did not have to read again
 * @param removed how many left the index
 * @param status the worst of what happened
 */
public record IndexSummary(
    int files,
    int reports,
    int facts,
    int warnings,
    int read,
    int unchanged,
    int removed,
    ExitStatus status) {

  static IndexSummary of(
      ReportIndex index, int read, int unchanged, int removed, ExitStatus status) {
    int files = 0;
    int facts = 0;
    int warnings = 0;
    for (SourceFile source : index.sources()) {
      files++;
      warnings += source.warnings().size();
    }
    for (Report report : index.reports()) {
      facts += index.factCount(report.id());
      warnings += report.warnings().size();
    }
    return new IndexSummary(
        files, index.reportCount(), facts, warnings, read, unchanged, removed, status);
  }

  /** One line for people. */
  public String line() {
    StringBuilder line = new StringBuilder();
    line.append(count(files, "file")).append(", ").append(count(reports, "report"));
    line.append(", ").append(count(facts, "fact"));
    if (unchanged > 0) {
      line.append("; ").append(unchanged).append(" unchanged");
    }
    if (removed > 0) {
      line.append("; ").append(removed).append(" removed");
    }
    if (warnings > 0) {
      line.append("; ").append(count(warnings, "warning")).append(" (youju sources shows them)");
    }
    return line.toString();
  }

  private static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
