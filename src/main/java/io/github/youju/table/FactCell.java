package io.github.youju.table;

import io.github.youju.fact.Agreement;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Quantity;
import io.github.youju.table.Sheet.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * What reports state of one place, year, kind, indicator and measure.
 *
 * <p>A figure that is stated several times and agrees is one value, and one statement may take
 * another's place ({@link Agreement}). What is striven for (增长6%以上,力争6.5%) stands behind what is
 * planned. What still differs is a conflict, and all of it is shown.
 */
final class FactCell {
  /** Of which no report says anything. */
  static final FactCell NOTHING = new FactCell();

  private final List<Row> values = new ArrayList<>();

  void add(Row row) {
    for (int i = 0; i < values.size(); i++) {
      int better = Agreement.compare(row.fact(), values.get(i).fact());
      if (better < 0) {
        return;
      }
      if (better > 0) {
        values.remove(i);
        i--;
      }
    }
    values.add(row);
  }

  /** What counts: without what is only striven for, where something is planned. */
  private List<Row> counted() {
    List<Row> planned = new ArrayList<>();
    for (Row row : values) {
      if (!Agreement.isStriven(row.fact())) {
        planned.add(row);
      }
    }
    return planned.isEmpty() ? values : planned;
  }

  List<Row> values() {
    return values;
  }

  /** The value that counts, where it is one number; else null. */
  Quantity single() {
    List<Row> counted = counted();
    if (counted.size() != 1 || counted.getFirst().fact().isInWords()) {
      return null;
    }
    Quantity quantity = counted.getFirst().fact().quantity();
    return quantity.isRange() ? null : quantity;
  }

  /** As a person reads it: 6%左右, 与经济增长同步, 6%以上(力争6.5%), 6%左右 ≠ 5.5%. */
  Cell shown(Words words) {
    StringBuilder text = new StringBuilder();
    List<Row> counted = counted();
    for (Row row : counted) {
      text.append(text.isEmpty() ? "" : " ≠ ");
      if (row.fact().kind() == Kind.EXPECTED) {
        // It stands among the results, and is none yet.
        text.append(words.kind(Kind.EXPECTED)).append(words.isEnglish() ? " " : "");
      }
      text.append(FigureText.of(row.fact(), words));
    }
    for (Row row : values) {
      if (!counted.contains(row)) {
        String strive = words.isEnglish() ? " (strives for " : "(" + Agreement.STRIVE;
        text.append(strive).append(FigureText.of(row.fact(), words)).append(')');
      }
    }
    Quantity single = single();
    return new Cell(text.toString(), single == null ? null : single.low(), values);
  }

  /** The words of ambition and exactness beside the number: 力争, 左右. */
  String coded(Words words) {
    if (values.isEmpty()) {
      return "";
    }
    Fact fact = counted().getFirst().fact();
    String qualifier = words.qualifier(fact.qualifier());
    String between = fact.ambition().isEmpty() || qualifier.isEmpty() ? "" : " ";
    return fact.ambition() + between + qualifier;
  }
}
