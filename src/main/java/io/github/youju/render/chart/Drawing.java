package io.github.youju.render.chart;

import io.github.youju.table.Chart;
import io.github.youju.table.Chart.Series;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Draws a chart. Lines differ by marker and dash as well as by colour, and the colours are those of
 * Okabe and Ito, which people with any sight of colour tell apart.
 */
final class Drawing {
  private static final Color[] COLORS = {
    new Color(0x0072B2),
    new Color(0xD55E00),
    new Color(0x009E73),
    new Color(0xCC79A7),
    new Color(0xE69F00),
    new Color(0x56B4E9),
    new Color(0x000000),
    new Color(0xF0E442),
  };
  private static final Marker[] MARKERS = {
    SeriesMarkers.CIRCLE,
    SeriesMarkers.SQUARE,
    SeriesMarkers.DIAMOND,
    SeriesMarkers.TRIANGLE_UP,
    SeriesMarkers.CROSS,
    SeriesMarkers.TRIANGLE_DOWN,
    SeriesMarkers.PLUS,
    SeriesMarkers.OVAL,
  };
  private static final float[][] DASHES = {null, {8, 5}, {2, 4}, {10, 4, 2, 4}};
  private static final float LINE = 2;

  /** Labels that stand beside each other without touching; more are turned. */
  private static final int MOST_LEVEL_LABELS = 14;

  private final Chart chart;
  private final Font font;
  private final CategoryChart drawn;

  Drawing(Chart chart, Font font, int width, int height) {
    this.chart = chart;
    this.font = font;
    drawn =
        new CategoryChartBuilder()
            .width(width)
            .height(height)
            .title(chart.title())
            .xAxisTitle(chart.source())
            .yAxisTitle(chart.unit())
            .build();
  }

  CategoryChart chart() {
    style(drawn.getStyler());
    List<Series> series = chart.series();
    for (int i = 0; i < series.size(); i++) {
      Series each = series.get(i);
      CategorySeries line = drawn.addSeries(each.name(), chart.labels(), each.values());
      line.setFillColor(COLORS[i % COLORS.length]);
      line.setLineColor(COLORS[i % COLORS.length]);
      line.setMarkerColor(COLORS[i % COLORS.length]);
      line.setMarker(MARKERS[i % MARKERS.length]);
      line.setLineStyle(
          new BasicStroke(
              LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES[i % DASHES.length], 0));
    }
    return drawn;
  }

  private void style(CategoryStyler style) {
    style.setDefaultSeriesRenderStyle(
        chart.overYears() ? CategorySeriesRenderStyle.Line : CategorySeriesRenderStyle.Bar);
    style.setBaseFont(font);
    style.setChartTitleFont(font.deriveFont(font.getSize2D() + 4));
    style.setLegendFont(font);
    style.setAxisTitleFont(font);
    style.setAxisTickLabelsFont(font.deriveFont(font.getSize2D() - 2));
    style.setLabelsFont(font.deriveFont(font.getSize2D() - 2));
    style.setChartBackgroundColor(Color.WHITE);
    style.setPlotBackgroundColor(Color.WHITE);
    style.setPlotGridVerticalLinesVisible(false);
    style.setLegendPosition(LegendPosition.OutsideS);
    style.setLegendLayout(LegendLayout.Horizontal);
    style.setOverlapped(chart.overYears());
    style.setLabelsVisible(!chart.overYears());
    style.setXAxisLabelRotation(chart.labels().size() > MOST_LEVEL_LABELS ? 45 : 0);
  }
}
