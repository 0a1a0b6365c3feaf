package io.github.youju.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkTest {
  @ParameterizedTest
  @CsvSource({
    "一、工作回顾, 1, 1",
    "十二、保障, 1, 12",
    "第三部分 任务, 1, 3",
    "(二)产业, 2, 2",
    "3. 创新, 3, 3",
    "16.安全, 3, 16",
    "(4)城建, 4, 4",
    "⑤教育, 4, 5"
  })
  void numbers_of_headings_have_their_level(String text, int level, int number) {
    Mark mark = Mark.at(text, 0, text.length());
    assertThat(mark.level()).isEqualTo(level);
    assertThat(mark.number()).isEqualTo(number);
  }

  @Test
  void figures_and_counted_industries_are_no_marks() {
    for (String text : new String[] {"4.1亿元", "一、二、三产业", "2031年", "一方面", "(市、区)", "(2031年)"}) {
      assertThat(Mark.at(text, 0, text.length())).as(text).isNull();
    }
  }
}
