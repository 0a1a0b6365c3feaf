package io.github.youju.table;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a chart shows: series of one measure in one unit, over years or over places.
 *
 * @param title what all series share
 * @param overYears whether the labels are years; else they are places
 * @param labels along the axis, in order
 * @param unit of every value
 * @param source which reports the values are from
 * @param leftOut places that were asked for and have no value here, each with the reason
 * @param series none where nothing is stated
 */
public record Chart(
    String title,
    boolean overYears,
    List<String> labels,
    String unit,
    String source,
    List<String> leftOut,
    List<Series> series) {
  public Chart {
    leftOut = List.copyOf(leftOut);
    labels = List.copyOf(labels);
    series = List.copyOf(series);
  }

  /**
   * A line, or the bars of one colour.
   *
   * @param values one for each label; null where nothing is stated as a single figure
   */
  public record Series(String name, List<BigDecimal> values) {}

  /** The chart of a table. */
  public static Chart of(FactTable table, Words words) {
    return new ChartForm(new Grid(table), words).chart();
  }
}
