package io.github.youju.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SentenceSplitterTest {
  @Test
  void a_sentence_ends_with_its_stop() {
    assertThat(split("产值增长5.6%。税收增长2%!好?")).containsExactly("产值增长5.6%。", "税收增长2%!", "好?");
  }

  @Test
  void a_semicolon_joins() {
    assertThat(split("工业增长3%；农业增长2%。")).containsExactly("工业增长3%；农业增长2%。");
  }

  @Test
  void a_quotation_that_goes_on_is_not_cut() {
    assertThat(split("村民说“日子好了。”的声音传开。路通了。")).containsExactly("村民说“日子好了。”的声音传开。", "路通了。");
  }

  @Test
  void a_stop_inside_a_closing_quotation_ends_the_sentence() {
    assertThat(split("他说“路通了。”大家都高兴。")).containsExactly("他说“路通了。”", "大家都高兴。");
  }

  @Test
  void a_quotation_that_never_closes_does_not_swallow_the_text() {
    assertThat(split("推进“两新工作。建成学校。")).containsExactly("推进“两新工作。", "建成学校。");
  }

  @Test
  void damage_is_no_question() {
    assertThat(split("面积22万平方米??h域发展良好。")).hasSize(1);
  }

  private static List<String> split(String text) {
    Page page = Page.of("x", text);
    return SentenceSplitter.split(page, 0, text.length()).stream()
        .map(sentence -> text.substring(sentence.begin(), sentence.end()))
        .toList();
  }
}
