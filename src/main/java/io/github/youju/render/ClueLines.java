package io.github.youju.render;

import io.github.youju.document.Clue;
import io.github.youju.document.Clue.Slot;
import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import io.github.youju.index.ReportIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Why a report was taken for one of its place, year and kind: each clue, for and against. */
final class ClueLines {
  private static final int LONGEST_QUOTE = 60;

  private final ReportIndex index;

  ClueLines(ReportIndex index) {
    this.index = index;
  }

  /** For people: a line a slot, and below it one a clue, + for and - against. */
  List<String> text(Report report) {
    List<String> lines = new ArrayList<>();
    lines.add(Shown.line(report.id()));
    for (Slot slot : Slot.values()) {
      String value = report.value(slot).isEmpty() ? "?" : report.value(slot);
      lines.add("  " + name(slot) + " " + value + ", sure to " + percent(report.confidence(slot)));
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
    StringBuilder line = new StringBuilder(supports ? "    + " : "    - ");
    line.append(String.format(Locale.ROOT, "%3.0f", clue.weight())).append("  ");
    line.append(words(clue.ground())).append(supports ? "" : ": " + clue.value());
    if (!clue.says().isEmpty()) {
      line.append(supports ? ": " : ", ").append(clue.says());
    }
    if (clue.span() != null) {
      String quote = SourceFile.quote(index.text(report.source()), clue.span());
      String one = Shown.line(quote);
      int end =
          one.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, one.codePointCount(0, one.length())));
      line.append(" 「").append(one, 0, end).append(end < one.length() ? "…」" : "」");
    }
    return line.toString();
  }

  private static String name(Slot slot) {
    return switch (slot) {
      case REGION -> "place";
      case YEAR -> "year";
      case KIND -> "kind";
    };
  }

  private static String words(Clue.Ground ground) {
    return switch (ground) {
      case USER -> "your word in youju.yml";
      case TITLE -> "title";
      case OTHER_TITLE -> "title further off";
      case MEETING -> "meeting";
      case SPEAKER -> "speaker";
      case OPENING -> "opening";
      case HEADING -> "heading";
      case DATE -> "date of the speech";
      case PUBLISHER -> "publisher";
      case PUBLISHED -> "date of publication";
      case HEADER -> "the page's header";
      case FILE_NAME -> "the file's name";
      case TEXT -> "text";
      case SELF -> "calls itself so";
    };
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
