package io.github.youju.repl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedQuestionsTest {
  private static List<String> questions(String pasted) {
    return PastedQuestions.of(pasted, line -> line.matches("(?s)(云溪县|20\\d\\d年).*"));
  }

  @Test
  void one_line_is_one_question() {
    assertThat(questions("  云溪县2031年粮食产量? 那农村呢?  ")).containsExactly("云溪县2031年粮食产量? 那农村呢?");
  }

  @Test
  void lines_without_marks_are_questions_each() {
    assertThat(questions("云溪县2031年粮食产量\n\n那2030年呢\r\n/quit"))
        .containsExactly("云溪县2031年粮食产量", "那2030年呢", "/quit");
  }

  @Test
  void a_question_that_a_page_broke_is_put_together() {
    assertThat(questions("云溪县2031年固定资产\n投资目标是多少?\n那农村呢?"))
        .containsExactly("云溪县2031年固定资产投资目标是多少?", "那农村呢?");
    assertThat(questions("what was the growth of\nfixed-asset investment in Yunxi?"))
        .containsExactly("what was the growth of fixed-asset investment in Yunxi?");
  }

  @Test
  void a_line_that_names_a_place_of_its_own_begins_anew() {
    assertThat(questions("云溪县2031年粮食产量\n云溪县2031年棉花产量是多少?"))
        .containsExactly("云溪县2031年粮食产量", "云溪县2031年棉花产量是多少?");
  }

  @Test
  void marks_of_lists_are_no_part_of_questions() {
    assertThat(questions("1. 云溪县2031年粮食产量?\n2、云溪县2031年棉花产量?\n- 那2030年呢\n(3) 5G基站多少?"))
        .containsExactly("云溪县2031年粮食产量?", "云溪县2031年棉花产量?", "那2030年呢", "5G基站多少?");
  }
}
