package io.github.youju.render;

import com.fasterxml.jackson.jr.ob.JSON;
import io.github.youju.document.Detail;
import io.github.youju.document.Report;
import io.github.youju.document.Section;
import io.github.youju.document.SourceFile;
import io.github.youju.error.Tongue;
import io.github.youju.index.Origin;
import io.github.youju.index.ReportIndex;
import io.github.youju.region.Region;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what is indexed: a table and what is wrong, or one object a report. */
public final class SourcesRenderer {
  private final ReportIndex index;
  private final RecordFormat format;
  private final boolean explain;
  private final Theme theme;
  private final Tongue tongue;
  private final Notes notes;
  private final Map<String, SourceFile> files = new LinkedHashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  /**
   * For the reports of an open index.
   *
   * @param explain whether the text form says what spoke for place, year and kind; the others
   *     always do
   * @param theme whose columns the text form keeps to
   * @param tongue the language of the text form
   */
  public SourcesRenderer(
      ReportIndex index, String format, boolean explain, Theme theme, Tongue tongue) {
    this.index = index;
    this.explain = explain;
    this.theme = theme;
    this.tongue = tongue;
    this.notes = new Notes(tongue);
    this.format = RecordFormat.of(format, "sources");
    for (SourceFile file : index.sources()) {
      files.put(file.path(), file);
    }
    for (Origin origin : index.origins()) {
      ids.put(origin.source(), origin.id());
    }
  }

  /** Writes these reports. */
  public void render(List<Report> reports, PrintWriter out) throws IOException {
    if (format == RecordFormat.TEXT) {
      table(reports).write(theme.screen(), out);
      warnings(reports, out);
      if (explain) {
        clues(reports, out);
      }
    } else {
      List<Map<String, Object>> objects = new ArrayList<>();
      for (Report report : reports) {
        objects.add(fields(report));
      }
      format.write(objects, JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES), out);
    }
    out.flush();
  }

  private Table table(List<Report> reports) {
    // So many columns fit into 80 characters for most names.
    Table table =
        tongue == Tongue.CHINESE
            ? new Table("文件", "篇", "地区", "年份", "类别", "格式", ">数字")
            : new Table("source", "part", "place", "year", "kind", "format", ">facts");
    for (Report report : reports) {
      table.row(
          report.source(),
          Integer.toString(report.part()),
          report.region() == null ? "?" : report.region().fullName(),
          report.year() == 0 ? "?" : Integer.toString(report.year()),
          ClueLines.kind(report.kind(), tongue),
          form(report),
          Integer.toString(index.factCount(report.id())));
    }
    return table;
  }

  /** The format, and for what is written in a character set other than the usual one, the set. */
  private String form(Report report) {
    SourceFile file = files.get(report.source());
    boolean usual = file.encoding().isEmpty() || file.encoding().equals("UTF-8");
    return usual ? file.format() : file.format() + ", " + file.encoding();
  }

  /** Of the files first, each once, also of those in which no report was found. */
  private void warnings(List<Report> reports, PrintWriter out) {
    List<String> lines = new ArrayList<>();
    for (SourceFile file : files.values()) {
      boolean whole = reports.size() == index.reportCount();
      boolean listed = reports.stream().anyMatch(one -> one.source().equals(file.path()));
      if (whole || listed) {
        file.collection().ifPresent(title -> lines.add(file.path() + ": " + title.value()));
        file.warnings().forEach(warning -> lines.add(file.path() + ": " + notes.said(warning)));
      }
    }
    for (Report report : reports) {
      warnings(report).forEach(warning -> lines.add(report.id() + ": " + notes.said(warning)));
    }
    if (!lines.isEmpty()) {
      out.println();
    }
    for (String line : lines) {
      Columns.wrap(Shown.line(line), theme.screen()).forEach(out::println);
    }
  }

  private void clues(List<Report> reports, PrintWriter out) {
    ClueLines lines = new ClueLines(index, theme.columns(), tongue);
    out.println();
    out.println(lines.legend());
    for (Report report : reports) {
      out.println();
      for (String line : lines.text(report)) {
        out.println(line);
      }
    }
  }

  private Map<String, Object> fields(Report listed) {
    Report report = index.report(listed.id()).orElseThrow();
    SourceFile file = files.get(report.source());
    Region region = report.region();
    List<String> sections = new ArrayList<>();
    for (Section section : report.sections()) {
      sections.add(section.title());
    }
    List<String> warnings = new ArrayList<>(file.warnings());
    warnings.addAll(warnings(report));
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("source", report.source());
    fields.put("id", ids.get(report.source()));
    fields.put("part", report.part());
    fields.put("title", report.title());
    fields.put("region", region == null ? null : region.fullName());
    fields.put("regionCode", region == null ? null : region.code());
    fields.put("level", region == null ? null : lower(region.level()));
    fields.put("year", report.year() == 0 ? null : report.year());
    fields.put("reviewedYear", report.reviewedYear() == 0 ? null : report.reviewedYear());
    fields.put("kind", lower(report.kind()));
    fields.put("speaker", value(report, Report.Field.SPEAKER));
    fields.put("date", value(report, Report.Field.DATE));
    fields.put("meeting", value(report, Report.Field.MEETING));
    fields.put("sections", sections);
    fields.put("passages", index.passageCount(report.id()));
    fields.put("facts", index.factCount(report.id()));
    fields.put("format", file.format());
    fields.put("encoding", file.encoding());
    fields.put("collection", file.collection().map(Detail::value).orElse(null));
    fields.put("copyOf", index.originalOf(report.id()).orElse(null));
    fields.put("confidence", ClueLines.confidence(report));
    fields.put("evidence", ClueLines.evidence(report));
    fields.put("warnings", warnings);
    return fields;
  }

  /** What is wrong with it, and which report answers in its place. */
  private List<String> warnings(Report report) {
    List<String> warnings = new ArrayList<>(report.warnings());
    index
        .originalOf(report.id())
        .ifPresent(original -> warnings.add("a copy of " + original + ", which answers cite"));
    return warnings;
  }

  private static String value(Report report, Report.Field field) {
    return report.detail(field).map(Detail::value).orElse(null);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
