package io.github.youju.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.error.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the report carries no title|报告没有标题",
        "the file's name says 2014, the report's own text says 2011|文件名写的是2014，报告正文写的是2011",
        "the contents list 23 reports, 4 of them are in the file|目录列了23份报告，文件里有4份",
        "named 4x|提到4次",
        "区 19x, 市 2x|区 19次、市 2次",
        "line 3 is not a JSON object|第3行不是 JSON 对象",
        "something that nobody foresaw|something that nobody foresaw"
      })
  void what_is_written_down_in_english_is_said_in_chinese(String note, String chinese) {
    assertThat(new Notes(Tongue.CHINESE).said(note)).isEqualTo(chinese);
    assertThat(new Notes(Tongue.ENGLISH).said(note)).isEqualTo(note);
  }

  @Test
  void dollars_and_backslashes_in_a_name_stay() {
    assertThat(new Notes(Tongue.CHINESE).said("a copy of a$1\\b.txt#1, which answers cite"))
        .isEqualTo("与 a$1\\b.txt#1 相同，回答引用那一份");
  }
}
