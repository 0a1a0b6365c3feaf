package io.github.youju.table;

import io.github.youju.document.Report;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.table.Sheet.Cell;
import io.github.youju.table.Sheet.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which report says something of which indicator: one report and indicator a line, with how many
 * targets, estimates and results it states of its own place and of whole years; 0 is a gap.
 */
public final class Coverage {
  private Coverage() {}

  /** The coverage of a table: of the indicators asked for, or of all that any report states. */
  public static Sheet of(FactTable table, Words words) {
    Map<String, Map<String, Map<Kind, Integer>>> counts = new HashMap<>();
    Map<String, Boolean> stated = new HashMap<>();
    table.forEach(
        row -> {
          Fact fact = row.fact();
          if (fact.scope().isEmpty() && fact.period().isWholeYear()) {
            stated.put(fact.indicator(), true);
            counts
                .computeIfAbsent(row.report().id(), any -> new HashMap<>())
                .computeIfAbsent(fact.indicator(), any -> new EnumMap<>(Kind.class))
                .merge(fact.kind(), 1, Integer::sum);
          }
        });
    List<String> indicators = Grid.indicators(table.query());
    if (table.query().indicators().isEmpty()) {
      indicators.retainAll(stated.keySet());
    }
    return new Sheet(
        "",
        columns(words),
        true,
        taker -> {
          for (Report report : table.reports()) {
            for (String indicator : indicators) {
              Map<Kind, Integer> kinds =
                  counts.getOrDefault(report.id(), Map.of()).getOrDefault(indicator, Map.of());
              taker.accept(line(report, indicator, kinds, words));
            }
          }
        });
  }

  private static List<Column> columns(Words words) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.heading("place"), false));
    columns.add(new Column(words.heading("year"), true));
    columns.add(new Column(words.heading("report"), false));
    columns.add(new Column(words.heading("indicator"), false));
    for (Kind kind : Kind.values()) {
      columns.add(new Column(words.kind(kind), true));
    }
    return columns;
  }

  private static List<Cell> line(
      Report report, String indicator, Map<Kind, Integer> kinds, Words words) {
    List<Cell> line = new ArrayList<>();
    line.add(Cell.of(report.region() == null ? report.title() : words.name(report.region())));
    line.add(report.year() == 0 ? Cell.EMPTY : Cell.of(BigDecimal.valueOf(report.year())));
    line.add(Cell.of(report.id()));
    line.add(Cell.of(words.indicator(indicator)));
    for (Kind kind : Kind.values()) {
      line.add(Cell.of(BigDecimal.valueOf(kinds.getOrDefault(kind, 0))));
    }
    return line;
  }
}
