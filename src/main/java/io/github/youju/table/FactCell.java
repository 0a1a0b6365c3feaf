package io.github.youju.table;

import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Qualifier;
import io.github.youju.fact.Quantity;
import io.github.youju.table.Sheet.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What reports state of one place, year, kind, indicator and measure.
 *
 * <p>A figure that is stated several times and agrees is one value. A result beats an estimate, a
 * figure beats words, and 303亿元 beats 突破300亿元. What is striven for (增长6%以上,力争6.5%) stands behind
 * what is planned. What still differs is a conflict, and all of it is shown.
 */
final class FactCell {
  /** Of which no report says anything. */
  static final FactCell NOTHING = new FactCell();

  private static final String STRIVE = "力争";
  private static final BigDecimal NEAR = new BigDecimal("0.05");

  private final List<Row> values = new ArrayList<>();

  void add(Row row) {
    for (int i = 0; i < values.size(); i++) {
      int better = compare(row.fact(), values.get(i).fact());
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

  /** More than 0 where the new one takes the other's place, less where it adds nothing to it. */
  private static int compare(Fact one, Fact other) {
    if (rank(one) != rank(other)) {
      return Integer.compare(rank(one), rank(other));
    }
    if (isStriven(one) != isStriven(other)) {
      return 0;
    }
    if (WideColumn.isInWords(one)) {
      return one.wording().equals(other.wording()) ? -1 : 0;
    }
    if (isRounded(other, one)) {
      return 1;
    }
    return isSame(one.quantity(), other.quantity()) || isRounded(one, other) ? -1 : 0;
  }

  /** Results before estimates, and figures before words. */
  private static int rank(Fact fact) {
    return (WideColumn.isInWords(fact) ? 0 : 2) + (fact.kind() == Kind.EXPECTED ? 0 : 1);
  }

  private static boolean isSame(Quantity one, Quantity other) {
    return Amount.of(one).equals(Amount.of(other))
        && one.isRange() == other.isRange()
        && (!one.isRange() || one.high().compareTo(other.high()) == 0);
  }

  /** Whether the first is only a rounder way to put the second. */
  private static boolean isRounded(Fact round, Fact exact) {
    Amount about = Amount.of(round.quantity());
    Amount value = Amount.of(exact.quantity());
    boolean loose =
        round.qualifier() == Qualifier.OVER
            || round.qualifier() == Qualifier.NEARLY
            || round.qualifier() == Qualifier.ABOUT && round.kind() != Kind.TARGET;
    if (!loose || exact.qualifier() != Qualifier.EXACT || !about.unit().equals(value.unit())) {
      return false;
    }
    BigDecimal off = value.value().subtract(about.value());
    return off.abs().compareTo(about.value().abs().multiply(NEAR)) <= 0
        && (round.qualifier() != Qualifier.OVER || off.signum() >= 0)
        && (round.qualifier() != Qualifier.NEARLY || off.signum() <= 0);
  }

  private static boolean isStriven(Fact fact) {
    return fact.ambition().equals(STRIVE);
  }

  /** What counts: without what is only striven for, where something is planned. */
  private List<Row> counted() {
    List<Row> planned = new ArrayList<>();
    for (Row row : values) {
      if (!isStriven(row.fact())) {
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
    if (counted.size() != 1 || WideColumn.isInWords(counted.getFirst().fact())) {
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
      text.append(text.isEmpty() ? "" : " ≠ ").append(FigureText.of(row.fact(), words));
    }
    for (Row row : values) {
      if (!counted.contains(row)) {
        String strive = words.isEnglish() ? " (strives for " : "(" + STRIVE;
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
