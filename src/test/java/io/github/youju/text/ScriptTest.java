package io.github.youju.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {
  @ParameterizedTest
  @ValueSource(strings = {"東鄉區今年固定資產投資打算增長多少", "財政收入目標", "GDP增長"})
  void knows_traditional_text(String text) {
    assertThat(Script.isTraditional(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"东乡区固定资产投资", "今年打算", "GDP", "", "東鄉的财政收入目标增长", "后里余干"})
  void knows_other_text(String text) {
    assertThat(Script.isTraditional(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"what was Dongxiang's target?", "GDP", "what is 东乡区's 固定资产投资 target for 2025"})
  void knows_a_question_in_english(String text) {
    assertThat(Script.isLatin(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"东乡 GDP 目标", "5G基站", "2025", "", "AI和GDP", "dongxiang 今年增长目标"})
  void knows_what_is_not_english(String text) {
    assertThat(Script.isLatin(text)).isFalse();
  }

  @Test
  void chooses_traditional_characters_by_phrase() {
    assertThat(Script.toTraditional("经济发展,头发,后来,皇后,干部,干旱")).isEqualTo("經濟發展,頭髮,後來,皇后,幹部,乾旱");
  }

  @Test
  void folds_back_what_it_writes_in_traditional_characters() {
    String text = "城镇居民人均可支配收入增长,规模以上工业增加值稳步回升";
    assertThat(FoldedText.fold(Script.toTraditional(text))).isEqualTo(text);
  }
}
