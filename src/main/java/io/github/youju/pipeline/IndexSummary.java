package io.github.youju.pipeline;

import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.index.ReportIndex;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What is in the index after a run, and how the run went.
 *
 * @param read how many files the run read
 * @param unchanged how many it did not have to read again
 * @param removed how many left the index
 * @param moved how many only got another name
 * @param leftOut how many files are not in the index, by why
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
    int moved,
    Map<LeftOut, Integer> leftOut,
    ExitStatus status) {

  /** Of an index that no run changed. */
  static IndexSummary of(ReportIndex index) {
    return of(index, new IndexTally(null));
  }

  static IndexSummary of(ReportIndex index, IndexTally tally) {
    int files = 0;
    int facts = 0;
    int warnings = 0;
    for (SourceFile source : index.sources()) {
      files++;
      warnings += source.warnings().size();
    }
    for (Report report : index.reportsAndCopies()) {
      facts += index.factCount(report.id());
      warnings += report.warnings().size();
    }
    return new IndexSummary(
        files,
        index.reportCount(),
        facts,
        warnings,
        tally.read(),
        tally.unchanged(),
        tally.removed(),
        tally.moved(),
        tally.leftOut(),
        tally.status());
  }

  /** One line for people. */
  public Line line() {
    return new Line(chinese(), english());
  }

  private String chinese() {
    StringBuilder line = new StringBuilder();
    line.append(count(files, "个文件")).append("，").append(count(reports, "份报告"));
    line.append("，").append(count(facts, "个数字"));
    if (unchanged > 0) {
      line.append("；").append(count(unchanged, "个文件没有变化"));
    }
    if (removed > 0) {
      line.append("；移除").append(count(removed, "个文件"));
    }
    if (moved > 0) {
      line.append("；").append(count(moved, "个文件改了名"));
    }
    if (warnings > 0) {
      line.append("；").append(count(warnings, "条提醒")).append("（见 youju sources）");
    }
    return line.toString();
  }

  private String english() {
    StringBuilder line = new StringBuilder();
    line.append(counted(files, "file")).append(", ").append(counted(reports, "report"));
    line.append(", ").append(counted(facts, "fact"));
    if (unchanged > 0) {
      line.append("; ").append(unchanged).append(" unchanged");
    }
    if (removed > 0) {
      line.append("; ").append(removed).append(" removed");
    }
    if (moved > 0) {
      line.append("; ").append(moved).append(" renamed");
    }
    if (warnings > 0) {
      line.append("; ").append(counted(warnings, "warning")).append(" (youju sources shows them)");
    }
    return line.toString();
  }

  /** What was left out and why, in one line for people; empty where nothing was. */
  public Line leftOutLine() {
    StringJoiner chinese = new StringJoiner("，", "略过：", "").setEmptyValue("");
    StringJoiner english = new StringJoiner(", ", "left out: ", "").setEmptyValue("");
    leftOut.forEach(
        (reason, number) -> {
          chinese.add(count(number, "个文件") + reason.words().chinese());
          english.add(counted(number, "file") + " " + reason.words().english());
        });
    return new Line(chinese.toString(), english.toString());
  }

  private static String count(int number, String counted) {
    return String.format(Locale.ROOT, "%,d%s", number, counted);
  }

  private static String counted(int number, String noun) {
    return count(number, " " + noun + (number == 1 ? "" : "s"));
  }
}
