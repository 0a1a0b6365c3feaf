package io.github.youju.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
  @ParameterizedTest
  @CsvSource({
    "0, 6.3, 0.0, 0.5, 6.5",
    "0, 10.4, 0, 1, 11",
    "0, 373.01, 0, 50, 400",
    "-2.4, 8.1, -3, 1, 9",
    "0, 0.047, 0.000, 0.005, 0.050",
    "0, 2340000, 0, 200000, 2400000",
    "0, 0, 0.0, 0.1, 1.0",
    "-7, 0, -7.0, 0.5, 0.0"
  })
  void rows_are_round_figures_that_hold_all_values(
      double low, double high, String lowest, String step, String highest) {
    Scale scale = Scale.over(low, high, 15);
    assertThat(scale.label(0)).isEqualTo(lowest);
    assertThat(scale.step()).isEqualByComparingTo(step);
    assertThat(scale.label(scale.rows() - 1)).isEqualTo(highest);
    assertThat(scale.rows()).isBetween(6, 15);
    assertThat(scale.row(high)).isBetween(0, scale.rows() - 1);
    assertThat(scale.row(low)).isBetween(0, scale.rows() - 1);
  }
}
