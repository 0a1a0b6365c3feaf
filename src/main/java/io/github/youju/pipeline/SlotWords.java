package io.github.youju.pipeline;

import io.github.youju.error.Line;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.question.Intent;
import java.util.List;
import java.util.Locale;

/** What people call the intents, kinds, measures and slots that a question is understood by. */
final class SlotWords {
  private static final Line NONE = new Line("未写", "open");

  private SlotWords() {}

  static Line of(Intent intent) {
    String chinese =
        switch (intent) {
          case Intent.Lookup _ -> "查一项";
          case Intent.Direction _ -> "升了还是降了";
          case Intent.Name _ -> "是谁、是什么";
          case Intent.Describe _ -> "怎样、为什么";
          case Intent.AboutSource _ -> "问报告本身";
          case Intent.Compare _ -> "两项相比";
          case Intent.Attained _ -> "目标完成没有";
          case Intent.Rank _ -> "排名次";
          case Intent.ListAll _ -> "逐一列出";
          case Intent.Nothing _ -> "看不出问题";
          case Intent.Targets _ -> "全部主要目标";
          case Intent.Compute _ -> "要算的";
        };
    return new Line(chinese, intent.getClass().getSimpleName());
  }

  /** Null where the question leaves the kind open. */
  static Line of(Kind kind) {
    return switch (kind) {
      case null -> NONE;
      case ACTUAL -> new Line("结果", "result");
      case EXPECTED -> new Line("预计", "estimate");
      case TARGET -> new Line("目标", "target");
    };
  }

  /** Several, or that there is none. */
  static Line of(List<Measure> measures) {
    Line all = null;
    for (Measure measure : measures) {
      Line one = of(measure);
      all = all == null ? one : Line.of("%s、%s", "%s, %s", all, one);
    }
    return all == null ? NONE : all;
  }

  private static Line of(Measure measure) {
    String chinese =
        switch (measure) {
          case LEVEL -> "总量";
          case GROWTH -> "增速";
          case SHARE -> "占比";
          case POINTS -> "百分点";
          case RANK -> "位次";
        };
    return new Line(chinese, measure.name().toLowerCase(Locale.ROOT));
  }

  /** Names of things, or that there is none. */
  static Line names(List<?> names) {
    List<String> shown = names.stream().map(String::valueOf).toList();
    return shown.isEmpty() ? NONE : new Line(String.join("、", shown), String.join(", ", shown));
  }

  /** Slots by the names that they have in the output. */
  static Line slots(List<String> slots) {
    return new Line(
        String.join("、", slots.stream().map(SlotWords::chinese).toList()),
        String.join(", ", slots));
  }

  private static String chinese(String slot) {
    return switch (slot) {
      case "place" -> "地区";
      case "year" -> "年份";
      case "kind" -> "类别";
      case "indicator" -> "指标";
      case "measure" -> "度量";
      default -> slot;
    };
  }
}
