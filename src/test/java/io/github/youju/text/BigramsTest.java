package io.github.youju.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BigramsTest {
  @Test
  void pairs_neighbouring_characters() {
    assertThat(Bigrams.of("固定投资")).containsExactly("固定", "定投", "投资");
  }

  @Test
  void keeps_words_and_numbers_whole_and_in_lower_case() {
    assertThat(Bigrams.of("GDP增长6.5%,5G基站3,400个"))
        .containsExactly("gdp", "增长", "6.5", "5g", "基站", "3400", "个");
  }

  @Test
  void does_not_pair_across_punctuation() {
    assertThat(Bigrams.of("县、镇、乡村")).containsExactly("县", "镇", "乡村");
  }

  @Test
  void takes_a_character_beyond_the_basic_plane_for_one() {
    assertThat(Bigrams.of("𠮷林省😀")).containsExactly("𠮷林", "林省");
  }

  @Test
  void splits_an_english_sentence_into_words() {
    assertThat(Bigrams.of("What was the target, in 2025?"))
        .containsExactly("what", "was", "the", "target", "in", "2025");
  }
}
