package io.github.youju.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HangingLinesTest {
  @Test
  void further_lines_stand_below_the_first_and_words_stay_whole() {
    assertThat(HangingLines.of("1. ", "alpha beta gamma", 14))
        .containsExactly("1. alpha beta", "   gamma");
    assertThat(HangingLines.of("ok  ", "磁盘还有七万兆可用", 14)).containsExactly("ok  磁盘还有七", "    万兆可用");
    assertThat(HangingLines.of("1. ", "alpha beta gamma", 0))
        .containsExactly("1. alpha beta gamma");
  }

  @Test
  void a_line_with_a_command_stays_one_to_be_copied() {
    String line = "no index at nowhere; run youju index REPORTS --index nowhere";
    assertThat(HangingLines.told(line, 20)).containsExactly("youju: " + line);
    assertThat(HangingLines.told("one, two and three", 20))
        .containsExactly("youju: one, two and", "       three");
    assertThat(HangingLines.told("the input is gone", 0))
        .containsExactly("youju: the input is gone");
  }
}
