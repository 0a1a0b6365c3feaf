package io.github.youju.answer.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.answer.Answer.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyReaderTest {

  @Test
  void reads_the_format_that_was_asked_for() {
    assertThat(ReplyReader.claims("{\"claims\": [{\"text\": \"增长5.6%\", \"evidence\": [1, 3]}]}"))
        .containsExactly(new Claim("增长5.6%", List.of(1, 3)));
  }

  @Test
  void reads_other_names_numbers_in_strings_and_marks_in_the_text() {
    assertThat(
            ReplyReader.claims(
                "[{\"claim\": \"增长5.6%[2]。\", \"citations\": [\"[1]\", \"1\"]}, {\"sentence\": \"好\"}]"))
        .containsExactly(new Claim("增长5.6%。", List.of(1, 2)), new Claim("好", List.of()));
  }

  @Test
  void reads_claims_that_are_plain_strings() {
    assertThat(ReplyReader.claims("{\"claims\": [\"增长5.6%[1]。\"]}"))
        .containsExactly(new Claim("增长5.6%。", List.of(1)));
  }

  @Test
  void passes_over_what_is_thought_and_what_stands_around() {
    assertThat(
            ReplyReader.claims(
                "<think>{\"text\": \"错\"}</think>Sure! ```json\n{\"text\": \"a \\\"b\\\" {c}\", \"evidence\": 2}\n```"))
        .containsExactly(new Claim("a \"b\" {c}", List.of(2)));
  }

  @Test
  void reads_plain_text_sentence_by_sentence_with_marks_before_or_behind_the_stop() {
    assertThat(ReplyReader.claims("甲增长1.5%[1]。乙增长2%。[2][3]丙很好\nGrowth was 1.5%. Good [4]."))
        .containsExactly(
            new Claim("甲增长1.5%。", List.of(1)),
            new Claim("乙增长2%。", List.of(2, 3)),
            new Claim("丙很好", List.of()),
            new Claim("Growth was 1.5%.", List.of()),
            new Claim("Good.", List.of(4)));
  }

  @Test
  void takes_out_what_acts_on_a_terminal() {
    assertThat(ReplyReader.claims("{\"text\": \"\\u001b[31m红\\u202e\", \"evidence\": [1]}"))
        .containsExactly(new Claim("红", List.of(1)));
  }

  @Test
  void says_nothing_of_nothing() {
    assertThat(ReplyReader.claims("{\"claims\": []}")).isEmpty();
    assertThat(ReplyReader.claims("{\"text\": \"\", \"evidence\": []}")).isEmpty();
    assertThat(ReplyReader.claims("  \n")).isEmpty();
  }

  @Test
  void has_an_end() {
    assertThat(ReplyReader.claims("好。".repeat(100_000))).hasSize(40);
    assertThat(ReplyReader.claims("好".repeat(100_000))).isEmpty();
    assertThat(ReplyReader.claims("{\"".repeat(100_000))).isEmpty();
  }
}
