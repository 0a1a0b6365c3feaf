package io.github.youju.render;

import io.github.youju.error.Line;
import io.github.youju.error.Tongue;
import io.github.youju.table.Chart;
import io.github.youju.table.Chart.Series;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;

/** Draws a chart in a terminal: a plot over the years, bars over the places. */
public final class ChartRenderer {
  /** Rows of a plot at most; 1-2-5 steps give no fewer than half of them. */
  private static final int HEIGHT = 15;

  /** Wider than this a plot is no clearer. */
  private static final int WIDEST = 66;

  private static final int MARGIN = 9;
  private static final int GAP = 2;

  private final boolean plain;
  private final String marks;
  private final String several;
  private final Tongue tongue;
  private final int screen;

  /**
   * A renderer.
   *
   * @param plain whether the terminal shows ASCII only, labels aside
   * @param tongue of what is said below the chart
   * @param theme tells how wide the terminal is
   */
  public ChartRenderer(boolean plain, Tongue tongue, Theme theme) {
    this.plain = plain;
    this.tongue = tongue;
    this.screen = theme.screen();
    marks = plain ? "*o#+x@%&" : "●○◆◇▲△■□";
    several = plain ? "=" : "◎";
  }

  /** Draws the chart; what stands for which series is said below it. */
  public void render(Chart chart, PrintWriter out) {
    String unit = chart.unit().isEmpty() ? "" : " (" + chart.unit() + ")";
    out.println(Shown.line(chart.title() + unit));
    if (chart.overYears()) {
      out.println();
      plot(chart, out);
    } else {
      // The bars have no headings, which leaves a line free.
      new Bars(chart, plain, screen).write(out);
    }
    out.println();
    if (!chart.leftOut().isEmpty()) {
      Line leftOut = Line.of("没有画出: %s", "not drawn: %s", String.join(" · ", chart.leftOut()));
      Columns.wrap(Shown.line(leftOut.in(tongue)), Theme.USUAL).forEach(out::println);
    }
    out.println(Shown.line(chart.source()));
    out.flush();
  }

  /** Rows of equal steps of value, and a column for each label. */
  private void plot(Chart chart, PrintWriter out) {
    int columns = chart.labels().size();
    int room = Math.min(WIDEST, screen - MARGIN - 1);
    int width = Math.max(2, Math.min(6, room / columns));
    double low = 0;
    double high = 0;
    for (Series series : chart.series()) {
      for (BigDecimal value : series.values()) {
        low = Math.min(low, value == null ? low : value.doubleValue());
        high = Math.max(high, value == null ? high : value.doubleValue());
      }
    }
    Scale scale = Scale.over(low, high, HEIGHT);
    boolean meet = false;
    for (int row = scale.rows() - 1; row >= 0; row--) {
      StringBuilder line = new StringBuilder();
      line.append(" ".repeat(Math.max(0, MARGIN - 1 - scale.label(row).length())));
      line.append(scale.label(row)).append(' ');
      line.append(plain ? '|' : '┤');
      for (int column = 0; column < columns; column++) {
        String mark = mark(chart.series(), column, row, scale);
        line.append(" ".repeat(width - 1)).append(mark);
        meet |= mark.equals(several);
      }
      out.println(line.toString().stripTrailing());
    }
    out.println(
        " ".repeat(MARGIN) + (plain ? "+" : "└") + (plain ? "-" : "─").repeat(width * columns));
    out.println(labels(chart.labels(), width));
    out.println();
    for (int i = 0; i < chart.series().size(); i++) {
      out.println(" ".repeat(MARGIN + 1) + marks.charAt(i) + " " + chart.series().get(i).name());
    }
    if (meet) {
      Line said = new Line("几个数相差不到一格", "several that are less than a row apart");
      out.println(" ".repeat(MARGIN + 1) + several + " " + said.in(tongue));
    }
  }

  /** The series whose value at the column falls into the row. */
  private String mark(List<Series> series, int column, int row, Scale scale) {
    String mark = " ";
    for (int i = 0; i < series.size(); i++) {
      BigDecimal value = series.get(i).values().get(column);
      if (value != null && scale.row(value.doubleValue()) == row) {
        mark = mark.equals(" ") ? marks.substring(i, i + 1) : several;
      }
    }
    return mark;
  }

  /** As many labels as there is room for, each beginning below its column. */
  private static String labels(List<String> labels, int width) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < labels.size(); column++) {
      int begin = MARGIN + (column + 1) * width;
      if (column == 0 || begin >= line.length() + GAP) {
        line.append(" ".repeat(begin - line.length())).append(labels.get(column));
      }
    }
    return line.toString();
  }
}
