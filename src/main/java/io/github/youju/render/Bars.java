package io.github.youju.render;

import io.github.youju.table.Chart;
import io.github.youju.table.Chart.Series;
import java.io.PrintWriter;
import java.math.BigDecimal;

/** Bars of a terminal chart, one for each value, aligned by columns. */
final class Bars {
  private static final int LONGEST = 30;
  private static final int SHORTEST = 8;

  /** Blanks between the columns, and one before the figure. */
  private static final int GAPS = 6;

  private static final String[] EIGHTHS = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

  private final Chart chart;
  private final boolean plain;
  private final double most;
  private final int longest;

  /**
   * @param plain whether only ASCII may be used
   * @param screen how wide the terminal is
   */
  Bars(Chart chart, boolean plain, int screen) {
    this.chart = chart;
    this.plain = plain;
    double largest = 0;
    int figures = 0;
    int lines = 0;
    for (Series series : chart.series()) {
      lines = Math.max(lines, Columns.width(series.name()));
      for (BigDecimal value : series.values()) {
        largest = Math.max(largest, value == null ? 0 : Math.abs(value.doubleValue()));
        figures = Math.max(figures, value == null ? 0 : value.toPlainString().length());
      }
    }
    int names = chart.labels().stream().mapToInt(Columns::width).max().orElse(0);
    most = largest == 0 ? 1 : largest;
    longest = Math.clamp((long) screen - names - lines - figures - GAPS, SHORTEST, LONGEST);
  }

  void write(PrintWriter out) {
    Table table = new Table("", "", "");
    for (int at = 0; at < chart.labels().size(); at++) {
      String label = chart.labels().get(at);
      for (Series series : chart.series()) {
        BigDecimal value = series.values().get(at);
        if (value != null) {
          table.row(label, series.name(), bar(value.doubleValue()) + " " + value.toPlainString());
          label = "";
        }
      }
    }
    table.write(out);
  }

  /** A fall has an open bar, since there is no room to the left. */
  private String bar(double value) {
    int eighths = (int) Math.round(Math.abs(value) / most * longest * 8);
    int whole = (eighths + 4) / 8;
    if (plain) {
      return (value < 0 ? "-" : "#").repeat(whole);
    }
    return value < 0 ? "░".repeat(whole) : "█".repeat(eighths / 8) + EIGHTHS[eighths % 8];
  }
}
