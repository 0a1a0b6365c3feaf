package io.github.youju.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.error.Tongue;
import io.github.youju.table.Chart;
import io.github.youju.table.Chart.Series;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartRendererTest {
  private static Chart chart(boolean overYears, List<String> labels, List<Series> series) {
    return new Chart("崇仁县 · 粮食产量", overYears, labels, "万吨", "来源: 2份政府报告", List.of(), series);
  }

  private static String drawn(Chart chart, int columns) {
    StringWriter text = new StringWriter();
    Theme theme = Theme.plain().within(columns);
    new ChartRenderer(false, Tongue.CHINESE, theme).render(chart, new PrintWriter(text));
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80})
  void bars_and_plots_fit_the_terminal(int columns) {
    List<BigDecimal> values = List.of(new BigDecimal("612.5"), new BigDecimal("7"));
    List<Series> series = List.of(new Series("粮食产量 · 目标", values), new Series("实际", values));
    assertThat(drawn(chart(false, List.of("崇仁县", "南康区"), series), columns).lines())
        .allMatch(line -> Columns.width(line) <= columns);
    assertThat(drawn(chart(true, List.of("2030", "2031"), series), columns).lines())
        .allMatch(line -> Columns.width(line) <= columns);
  }

  @Test
  void values_that_share_a_row_are_not_said_to_be_equal() {
    List<Series> near =
        List.of(
            new Series("目标", List.of(new BigDecimal("8"))),
            new Series("实际", List.of(new BigDecimal("7.9"))));
    assertThat(drawn(chart(true, List.of("2031"), near), 80)).contains("◎ 几个数相差不到一格");
  }
}
