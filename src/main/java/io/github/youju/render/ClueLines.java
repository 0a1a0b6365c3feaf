package io.github.youju.render;

import io.github.youju.document.Clue;
import io.github.youju.document.Clue.Slot;
import io.github.youju.document.Report;
import io.github.youju.document.ReportKind;
import io.github.youju.document.SourceFile;
import io.github.youju.error.Line;
import io.github.youju.error.Tongue;
import io.github.youju.index.ReportIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Why a report was taken for one of its place, year and kind: each clue, for and against. */
final class ClueLines {
  /** Fewer columns of a quote say nothing. */
  private static final int LEAST_QUOTE = 12;

  private final ReportIndex index;
  private final int columns;
  private final Tongue tongue;
  private final Notes notes;

  ClueLines(ReportIndex index, int columns, Tongue tongue) {
    this.index = index;
    this.columns = columns;
    this.tongue = tongue;
    this.notes = new Notes(tongue);
  }

  /** What the signs and numbers before the clues mean. */
  String legend() {
    return new Line("+ 支持，- 不支持，数字是分量", "+ speaks for it, - against it; the number is its weight")
        .in(tongue);
  }

  /** For people: a line a slot, and below it one a clue, none wider than the screen. */
  List<String> text(Report report) {
    List<String> lines = new ArrayList<>();
    lines.add(FittedLine.of(report.id(), columns));
    for (Slot slot : Slot.values()) {
      String value = report.value(slot).isEmpty() ? "?" : shown(slot, report.value(slot));
      Line sure =
          Line.of(
              "%s：%s（把握 %s）",
              "%s: %s (%s sure)", name(slot), value, percent(report.confidence(slot)));
      lines.add("  " + sure.in(tongue));
      for (Clue clue : report.clues()) {
        if (clue.slot() == slot) {
          lines.add(line(report, clue));
        }
      }
    }
    return lines;
  }

  /** For programs: how sure each slot is. */
  static Map<String, Object> confidence(Report report) {
    Map<String, Object> sure = new LinkedHashMap<>();
    for (Slot slot : Slot.values()) {
      sure.put(lower(slot), hundredths(report.confidence(slot)));
    }
    return sure;
  }

  /** For programs: one object a clue. */
  static List<Map<String, Object>> evidence(Report report) {
    List<Map<String, Object>> evidence = new ArrayList<>();
    for (Clue clue : report.clues()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("slot", lower(clue.slot()));
      fields.put("ground", lower(clue.ground()));
      fields.put("value", clue.value());
      fields.put("supports", clue.value().equals(report.value(clue.slot())));
      fields.put("weight", hundredths(clue.weight()));
      fields.put("says", clue.says());
      fields.put("start", clue.span() == null ? null : clue.span().begin());
      fields.put("end", clue.span() == null ? null : clue.span().end());
      evidence.add(fields);
    }
    return evidence;
  }

  private String line(Report report, Clue clue) {
    boolean supports = clue.value().equals(report.value(clue.slot()));
    List<String> says = new ArrayList<>();
    if (!supports) {
      says.add(shown(clue.slot(), clue.value()));
    }
    if (!clue.says().isEmpty()) {
      says.add(notes.said(clue.says()));
    }
    String sign = supports ? "+" : "-";
    String begin = String.format(Locale.ROOT, "    %s %3.0f  ", sign, clue.weight());
    int width = columns - begin.length();
    StringBuilder line = new StringBuilder();
    line.append(words(clue.ground()).in(tongue));
    if (!says.isEmpty()) {
      String between = tongue == Tongue.CHINESE ? "，" : ", ";
      line.append(tongue == Tongue.CHINESE ? "：" : ": ").append(String.join(between, says));
    }
    if (clue.span() != null) {
      int free = width - Columns.width(line.toString()) - Columns.width(" 「」");
      if (free >= LEAST_QUOTE) {
        String quote = SourceFile.quote(index.text(report.source()), clue.span());
        line.append(" 「").append(FittedLine.of(quote, free)).append('」');
      }
    }
    return begin + FittedLine.of(line.toString(), width);
  }

  private String shown(Slot slot, String value) {
    for (ReportKind kind : ReportKind.values()) {
      if (slot == Slot.KIND && lower(kind).equals(value)) {
        return kind(kind, tongue);
      }
    }
    return value;
  }

  /** The kind of a report; in English as {@code --kind} takes it. */
  static String kind(ReportKind kind, Tongue tongue) {
    if (tongue == Tongue.ENGLISH) {
      return lower(kind);
    }
    return switch (kind) {
      case WORK -> "工作报告";
      case PLAN -> "计划报告";
      case OTHER -> "其他";
    };
  }

  private static Line name(Slot slot) {
    return switch (slot) {
      case REGION -> new Line("地区", "place");
      case YEAR -> new Line("年份", "year");
      case KIND -> new Line("类别", "kind");
    };
  }

  private static Line words(Clue.Ground ground) {
    return switch (ground) {
      case USER -> new Line("youju.yml 里您写的", "your word in youju.yml");
      case TITLE -> new Line("标题", "title");
      case OTHER_TITLE -> new Line("别处的标题", "title further off");
      case MEETING -> new Line("会议", "meeting");
      case SPEAKER -> new Line("报告人", "speaker");
      case OPENING -> new Line("开头", "opening");
      case HEADING -> new Line("小标题", "heading");
      case DATE -> new Line("报告日期", "date of the speech");
      case PUBLISHER -> new Line("发布单位", "publisher");
      case PUBLISHED -> new Line("发布日期", "date of publication");
      case HEADER -> new Line("网页页头", "the page's header");
      case FILE_NAME -> new Line("文件名", "the file's name");
      case TEXT -> new Line("正文", "text");
      case SELF -> new Line("自称", "calls itself so");
    };
  }

  private static String percent(double share) {
    return Math.round(share * 100) + "%";
  }

  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
