package io.github.youju.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StyledTextTest {
  private static String bold(String words) {
    return "<" + words + ">";
  }

  @Test
  void a_style_goes_on_behind_the_end_of_a_line_and_takes_no_columns() {
    StyledText text = new StyledText("固定资产投资增长5.6%左右");
    text.style(4, 8, StyledTextTest::bold);
    assertThat(text.lines(12)).containsExactly("固定资产<投资>", "<增长>5.6%左右");
  }

  @Test
  void what_overlaps_an_earlier_stretch_is_left_alone() {
    StyledText text = new StyledText("增长5.6%[1]");
    text.style(2, 6, StyledTextTest::bold);
    text.style(4, 9, words -> "never");
    text.style(6, 9, words -> "{" + words + "}");
    assertThat(text.lines(80)).containsExactly("增长<5.6%>{[1]}");
    assertThat(text.text()).isEqualTo("增长5.6%[1]");
  }

  @Test
  void the_same_words_on_two_lines_are_not_mixed_up() {
    StyledText text = new StyledText("增长5% 增长5% 增长5%");
    text.style(5, 9, StyledTextTest::bold);
    List<String> lines = text.lines(7);
    assertThat(lines).containsExactly("增长5%", "<增长5%>", "增长5%");
  }

  @Test
  void nothing_is_lost_in_twenty_columns() {
    String words = "城鄉居民人均可支配收入分別為49433元、26932元,分別增長4.2%、6.7%。";
    StyledText text = new StyledText(words);
    text.style(13, 19, StyledTextTest::bold);
    assertThat(String.join("", text.lines(20)).replaceAll("[<>]", "")).isEqualTo(words);
  }
}
