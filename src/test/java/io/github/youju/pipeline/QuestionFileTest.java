package io.github.youju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.youju.error.UserException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionFileTest {

  private static List<FileQuestion> read(String text, String name) throws IOException {
    List<FileQuestion> questions = new ArrayList<>();
    try (QuestionFile file = QuestionFile.of(new StringReader(text), name)) {
      for (FileQuestion next = file.next(); next != null; next = file.next()) {
        questions.add(next);
      }
    }
    return questions;
  }

  @Test
  void a_text_has_a_question_a_line_and_its_number_is_its_id() throws IOException {
    assertThat(read("\ufeff# 目标\n\n  固投目标?  \r\n#x\n社零,目标?\n", "-"))
        .containsExactly(FileQuestion.of("3", "固投目标?"), FileQuestion.of("5", "社零,目标?"));
  }

  @Test
  void json_lines_carry_ids_context_and_what_is_expected() throws IOException {
    assertThat(
            read(
                "{\"id\":\"a\",\"question\":\"那农村呢?\",\"context\":[\"城镇收入?\"],"
                    + "\"expect\":[[\"5%\",\"百分之5\"],\"左右\"]}\n\n{\"question\":\"x\",\"id\":7}\n"
                    + "{\"question\":\"y\"}",
                "q.jsonl"))
        .containsExactly(
            new FileQuestion(
                "a", "那农村呢?", List.of("城镇收入?"), List.of(List.of("5%", "百分之5"), List.of("左右")), ""),
            FileQuestion.of("7", "x"),
            FileQuestion.of("4", "y"));
  }

  @Test
  void a_line_that_cannot_be_read_is_told_by_its_number_and_the_next_one_is_read()
      throws IOException {
    assertThat(
            read("{\"question\":\"x\"}\n{\"question\":\n[1]\n{\"id\":3}\n{\"question\":5}\n", "-"))
        .containsExactly(
            FileQuestion.of("1", "x"),
            FileQuestion.broken("2", "line 2 is not a JSON object"),
            FileQuestion.broken("3", "line 3 is not a JSON object"),
            FileQuestion.broken("4", "line 4 has no question"),
            FileQuestion.broken("5", "line 5 has a question that is no string"));
  }

  @Test
  void csv_cells_may_hold_commas_quotes_and_lines() throws IOException {
    assertThat(read("id,question,expect\r\nq1,\"固投,\"\"社零\"\"目标\n各是多少?\",8%\r\n,没有编号?\n", "-"))
        .containsExactly(
            new FileQuestion("q1", "固投,\"社零\"目标\n各是多少?", List.of(), List.of(List.of("8%")), ""),
            FileQuestion.of("4", "没有编号?"));
  }

  @Test
  void csv_columns_may_stand_in_any_order_and_be_missing() throws IOException {
    assertThat(read("Question\n固投目标?\n", "q.csv")).containsExactly(FileQuestion.of("2", "固投目标?"));
    assertThat(read("question,id\n固投目标?,z\n", "-")).containsExactly(FileQuestion.of("z", "固投目标?"));
  }

  @Test
  void a_question_that_is_not_utf8_is_told() throws IOException {
    InputStream in =
        new ByteArrayInputStream(new byte[] {(byte) 0xb9, (byte) 0xcc, (byte) 0xcd, '\n', 'a'});
    try (QuestionFile file = QuestionFile.open("-", in)) {
      assertThat(file.next()).isEqualTo(FileQuestion.broken("1", "line 1 is not UTF-8"));
      assertThat(file.next()).isEqualTo(FileQuestion.of("2", "a"));
      assertThat(file.next()).isNull();
    }
  }

  @Test
  void an_empty_file_has_no_questions() throws IOException {
    assertThat(read("", "-")).isEmpty();
    assertThat(read("\n# nothing\n", "q.txt")).isEmpty();
  }

  @Test
  void a_missing_file_can_be_mended() {
    InputStream none = new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> QuestionFile.open("/does/not/exist.txt", none))
        .isInstanceOf(UserException.class)
        .hasMessage("cannot read the question file /does/not/exist.txt; is the path right?");
  }
}
