/**
 * Draws charts as files; the wall around the chart library. Start at {@link
 * io.github.youju.render.chart.Picture}.
 */
package io.github.youju.render.chart;
