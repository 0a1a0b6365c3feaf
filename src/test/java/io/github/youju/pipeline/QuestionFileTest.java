package io.github.youju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionFileTest {

  @TempDir private Path folder;
  private final List<Line> told = new ArrayList<>();

  private List<FileQuestion> read(String text, String name) throws IOException {
    List<FileQuestion> questions = new ArrayList<>();
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    Path path = folder.resolve(name);
    if (!name.equals("-")) {
      Files.write(path, in.readAllBytes());
    }
    String opened = name.equals("-") ? name : path.toString();
    try (QuestionFile file = QuestionFile.open(opened, in, told::add)) {
      for (FileQuestion next = file.next(); next != null; next = file.next()) {
        questions.add(next);
      }
    }
    return questions;
  }

  private static Optional<Expectation> expecting(String cell) {
    return Optional.of(Expectation.ofCell(cell));
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
            new FileQuestion("a", "那农村呢?", List.of("城镇收入?"), expecting("5%|百分之5;左右"), ""),
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
            new FileQuestion("q1", "固投,\"社零\"目标\n各是多少?", List.of(), expecting("8%"), ""),
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
    try (QuestionFile file = QuestionFile.open("-", in, told::add)) {
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
    assertThatThrownBy(() -> QuestionFile.open("/does/not/exist.txt", none, told::add))
        .isInstanceOf(UserException.class)
        .hasMessage("cannot read the question file /does/not/exist.txt; is the path right?");
  }

  @Test
  void columns_may_be_parted_by_semicolons_or_tabs_and_have_chinese_names() throws IOException {
    assertThat(read("编号;问题;期望\n甲;固投,社零?;8%\n", "q.csv"))
        .containsExactly(new FileQuestion("甲", "固投,社零?", List.of(), expecting("8%"), ""));
    assertThat(read("\ufeffid\tquestion\nq1\t固投?\n", "q.tsv"))
        .containsExactly(FileQuestion.of("q1", "固投?"));
  }

  @Test
  void a_table_tells_context_refusals_and_how_much_is_needed() throws IOException {
    assertThat(
            read(
                """
                question,context,expect,need,status
                那农村呢?,"城镇收入?
                增长多少?",5%;6%;7%,2,
                x,,,,refused
                y,,5%,z,
                """,
                "-"))
        .containsExactly(
            new FileQuestion(
                "2",
                "那农村呢?",
                List.of("城镇收入?", "增长多少?"),
                Optional.of(Expectation.ofCell("5%;6%;7%").needing(2)),
                ""),
            new FileQuestion("4", "x", List.of(), Optional.of(Expectation.refused()), ""),
            FileQuestion.broken("5", "line 5 has a need that is no number"));
  }

  @Test
  void a_refusal_is_expected_by_an_empty_list_or_by_its_status() throws IOException {
    assertThat(
            read(
                "{\"question\":\"x\",\"expect\":[]}\n{\"question\":\"y\",\"status\":\"refused\"}",
                "-"))
        .extracting(FileQuestion::expectation)
        .containsOnly(Optional.of(Expectation.refused()));
  }

  @Test
  void what_is_expected_may_be_one_text_as_a_cell_has_it() throws IOException {
    assertThat(
            read(
                """
                {"question":"x","expect":"refuse"}
                {"question":"x","expect":"5%|百分之5; 左右"}
                {"question":"x","expect":" "}
                """,
                "-"))
        .extracting(FileQuestion::expectation)
        .containsExactly(
            Optional.of(Expectation.refused()),
            Optional.of(Expectation.of(List.of(List.of("5%", "百分之5"), List.of("左右")))),
            Optional.empty());
  }

  @Test
  void a_quote_that_is_not_closed_is_told() throws IOException {
    assertThat(read("question\n固投?\n\"社零?\n进出口?\n", "-"))
        .containsExactly(
            FileQuestion.of("2", "固投?"),
            FileQuestion.broken(
                "3", "line 3 has a quote that is not closed; what follows is not read"));
  }

  @Test
  void a_table_without_a_column_of_questions_is_refused() {
    assertThatThrownBy(() -> read("编号,内容\n1,固投?\n", "q.csv"))
        .isInstanceOf(UserException.class)
        .hasMessageEndingWith("has no column 'question'; its first line names the columns");
    assertThatThrownBy(() -> read("[\n{}]", "q.json")).hasMessageContaining("one JSON array");
  }

  @Test
  void other_encodings_are_told_and_read() throws IOException {
    for (String charset : List.of("GB18030", "UTF-16LE", "Big5")) {
      Path file = folder.resolve("other.csv");
      String mark = charset.startsWith("UTF") ? "\ufeff" : "";
      String text =
          mark
              + "id,question\r\na,\u5730\u5340\u751f\u7522\u7e3d\u503c\u7684\u76ee\u6a19\u662f\u591a\u5c11\r\n";
      Files.write(file, text.getBytes(Charset.forName(charset)));
      told.clear();
      try (QuestionFile questions = QuestionFile.open(file.toString(), null, told::add)) {
        assertThat(questions.next())
            .isEqualTo(
                FileQuestion.of(
                    "a",
                    "\u5730\u5340\u751f\u7522\u7e3d\u503c\u7684\u76ee\u6a19\u662f\u591a\u5c11"));
      }
      assertThat(told).singleElement().asString().contains("other.csv is read as " + charset);
    }
  }

  @Test
  void what_is_far_too_long_is_told_and_passed_over() throws IOException {
    String endless = "长".repeat(QuestionLines.LONGEST + 1);
    assertThat(read(endless + "\n固投?\n", "-"))
        .containsExactly(
            FileQuestion.broken("1", "line 1 has a question longer than 10000 characters"),
            FileQuestion.of("2", "固投?"));
    assertThat(read("{\"question\":\"" + endless + "\"}\n{\"question\":\"x\"}\n", "-"))
        .containsExactly(
            FileQuestion.broken("1", "line 1 is longer than 1000000 characters"),
            FileQuestion.of("2", "x"));
  }

  @Test
  void a_folder_is_no_question_file() {
    assertThatThrownBy(() -> QuestionFile.open(folder.toString(), null, told::add))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("cannot read the question file");
  }
}
