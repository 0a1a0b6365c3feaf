package io.github.youju.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void a_chinese_character_takes_two_columns() {
    assertThat(Columns.width("增长5.6%")).isEqualTo(8);
    assertThat(Columns.wrap("一二三四五", 4)).containsExactly("一二", "三四", "五");
  }

  @Test
  void no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one() {
    assertThat(Columns.wrap("一二三。四「五」六", 6)).containsExactly("一二", "三。四", "「五」", "六");
  }

  @Test
  void words_and_numbers_stay_whole_where_they_can() {
    assertThat(Columns.wrap("growth of 12345678%", 10)).containsExactly("growth of", "12345678%");
    assertThat(Columns.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
  }

  @Test
  void an_empty_text_is_one_empty_line() {
    assertThat(Columns.wrap("", 10)).containsExactly("");
  }
}
