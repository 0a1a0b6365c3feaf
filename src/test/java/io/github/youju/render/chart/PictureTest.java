package io.github.youju.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.youju.error.UserException;
import io.github.youju.table.Chart;
import io.github.youju.table.Chart.Series;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Charts as files; passed over where no font has Chinese characters. */
class PictureTest {
  private static final Chart LINES = chart("崇仁县 · 地区生产总值 · 增速", true, "2029", "2030", "2031");
  private static final Chart BARS = chart("2030 · 增速", false, "崇仁县", "南康区", "黎川县");

  @BeforeEach
  void a_font() {
    Assumptions.assumeTrue(
        Fonts.chinese(12).isPresent(), "no Chinese font: apt-get install fonts-wqy-microhei");
  }

  @Test
  void the_font_has_the_characters_of_both_scripts() {
    assertThat(Fonts.chinese(12).orElseThrow().canDisplayUpTo("农村居民收入 農村居民收入")).isNegative();
  }

  @Test
  void an_svg_has_its_title_unit_and_source_and_its_characters_as_shapes() throws IOException {
    String svg = new String(write(LINES, "svg"), StandardCharsets.UTF_8);
    assertThat(svg)
        .contains("<title", "崇仁县 · 地区生产总值 · 增速 · %", "来源: 2份政府报告", "<path")
        .doesNotContain("<text");
  }

  @Test
  void both_series_have_their_own_colour_of_the_safe_palette() throws IOException {
    for (Chart chart : List.of(LINES, BARS)) {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(write(chart, "png")));
      Set<Integer> colors = new HashSet<>();
      for (int x = 0; x < image.getWidth(); x++) {
        for (int y = 0; y < image.getHeight(); y++) {
          colors.add(image.getRGB(x, y) & 0xffffff);
        }
      }
      assertThat(colors).contains(0x0072B2, 0xD55E00);
    }
  }

  @Test
  void chinese_text_is_drawn_and_not_a_row_of_boxes() throws IOException {
    byte[] one = write(chart("崇仁县", true, "2029", "2030", "2031"), "png");
    byte[] other = write(chart("南康区", true, "2029", "2030", "2031"), "png");
    assertThat(one).isNotEqualTo(other);
  }

  @Test
  void another_format_is_the_users_error() {
    assertThatThrownBy(() -> write(LINES, "pdf"))
        .isInstanceOf(UserException.class)
        .hasMessage("no chart as 'pdf'; use svg or png");
  }

  private static byte[] write(Chart chart, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Picture().write(chart, format, out);
    return out.toByteArray();
  }

  private static Chart chart(String title, boolean overYears, String... labels) {
    return new Chart(
        title,
        overYears,
        List.of(labels),
        "%",
        "来源: 2份政府报告",
        List.of(),
        List.of(
            new Series("目标", Arrays.asList(null, new BigDecimal("6"), new BigDecimal("6.5"))),
            new Series("实际", Arrays.asList(new BigDecimal("5.9"), new BigDecimal("-2"), null))));
  }
}
