package io.github.youju.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.text.Resource;
import io.github.youju.understand.Synonyms.Match;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SynonymsTest {
  private final Synonyms synonyms = Synonyms.builtIn();

  @Test
  void every_word_stands_once_and_has_something_to_stand_for() {
    Set<String> words = new HashSet<>();
    for (List<String> line : WordFile.read("synonyms.tsv", 2)) {
      List<String> written = Resource.split(line.get(1), '|');
      assertThat(written).as(line.get(0)).isNotEmpty().doesNotContain("");
      for (String word : Resource.split(line.get(0), '|')) {
        assertThat(word).isNotBlank();
        assertThat(words.add(word)).as("twice: " + word).isTrue();
        assertThat(synonyms.expansions(word)).isEqualTo(written);
      }
    }
    assertThat(words).hasSizeGreaterThan(250);
  }

  @Test
  void a_word_of_the_street_becomes_a_word_of_the_report() {
    assertThat(synonyms.expansions("网上卖货")).contains("线上销售额", "网络零售额");
    assertThat(synonyms.expansions("高企")).containsExactly("高新技术企业");
    assertThat(synonyms.expansions("专债")).startsWith("专项债券");
    assertThat(synonyms.expansions("飞碟")).isEmpty();
  }

  @Test
  void the_longest_word_is_found_and_its_place_is_told() {
    Match match = synonyms.find("村里的路修好几公里").get(0);
    assertThat(match.word()).isEqualTo("村里的路");
    assertThat(match.begin()).isZero();
    assertThat(match.end()).isEqualTo(4);
    assertThat(match.expansions()).startsWith("农村公路");
    assertThat(synonyms.find("老小区改造了几个").get(0).expansions()).startsWith("老旧小区");
  }

  @Test
  void a_word_of_one_character_is_known_but_not_looked_for_inside_others() {
    assertThat(synonyms.expansions("茶")).isNotEmpty();
    assertThat(synonyms.find("油茶")).isEmpty();
  }

  @Test
  void matches_do_not_overlap() {
    int end = 0;
    for (Match match : synonyms.find("乡下人挣钱多少老人吃饭的食堂几家")) {
      assertThat(match.begin()).isGreaterThanOrEqualTo(end);
      end = match.end();
    }
    assertThat(end).isPositive();
  }
}
