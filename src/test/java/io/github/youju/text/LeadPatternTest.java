package io.github.youju.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class LeadPatternTest {
  @Test
  void what_is_found_is_what_the_pattern_finds() {
    LeadPattern pattern = new LeadPattern("年十12", "年均|十五|(?<![\\d-])[12]\\d年(?=[度底])");
    Random random = new Random(1);
    String alphabet = "年均十五12-度底x";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(found(pattern, text.toString())).isEqualTo(expected(pattern, text.toString()));
    }
  }

  @Test
  void the_last_is_the_last_from_left_to_right() {
    LeadPattern pattern = new LeadPattern("争力", "力争|争取");
    assertThat(pattern.last("争取力争取")).isEqualTo("力争");
    assertThat(pattern.last("完成")).isEmpty();
    assertThat(pattern.isIn("要力争")).isTrue();
  }

  private static List<String> found(LeadPattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    for (int from = 0; pattern.find(matcher, text, from); from = matcher.end()) {
      found.add(matcher.start() + matcher.group());
    }
    return found;
  }

  private static List<String> expected(LeadPattern pattern, String text) {
    return pattern.pattern().matcher(text).results().map(one -> one.start() + one.group()).toList();
  }
}
