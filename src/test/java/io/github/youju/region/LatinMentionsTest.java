package io.github.youju.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places in romanised text, shown as in {@link MentionsTest}. */
class LatinMentionsTest {
  private final Gazetteer gazetteer = Gazetteer.builtIn();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dongxiang's target|Dongxiang=361003,622926",
        "Dongxiang District in 2025|Dongxiang District*=361003",
        "dongxiang county|dongxiang county*=361003,622926",
        "Dongxiang Autonomous County|Dongxiang Autonomous County*=622926",
        "Dong Xiang 2025|Dong Xiang=361003,622926",
        "dongxiangqu 2025|dongxiangqu*=361003",
        "Dongxiang qu 2025|Dongxiang qu*=361003",
        "how did dongchangfu do|dongchangfu=371502",
        "growth of Fuzhou|Fuzhou=350100,361000",
        "Fuzhou City|Fuzhou City*=350100,361000",
        "Fuzhou in Jiangxi|Fuzhou in Jiangxi*=361000",
        "Fuzhou, Jiangxi|Fuzhou, Jiangxi*=361000",
        "Jiangxi's Fuzhou|Jiangxi's Fuzhou*=361000",
        "Dongxiang District, Fuzhou, Jiangxi Province|Dongxiang District, Fuzhou, Jiangxi Province*=361003",
        "Fuzhou (Fujian)|Fuzhou (Fujian*=350100",
        "Which firm of Dongxiang did Jiangxi's government praise|Dongxiang=361003 Jiangxi=360000",
        "ZHUMADIAN 2024|ZHUMADIAN=411700",
        "Ankang and Hanzhong|Ankang=610900 Hanzhong=610700",
        "Xi'an or Yan'an|Xi'an=610100,220403,231005 Yan'an=610600",
        "xi'an gdp|xi'an=610100,220403,231005",
        "Xi’an gdp|Xi’an=610100,220403,231005",
        "Shaanxi and Shanxi|Shaanxi=610000 Shanxi=140000",
        "Inner Mongolia|Inner Mongolia=150000",
        "Tibet or Xizang|Tibet=540000 Xizang=540000",
        "Harbin, Urumqi, Hohhot and Lhasa|Harbin=230100 Urumqi=650100 Hohhot=150100 Lhasa=540100",
        "Zhao County|Zhao County*=130133",
        "Guide County|Guide County*=632523",
        "Guide, Qinghai|Guide, Qinghai*=632523",
        "Lüliang or Luliang|Lüliang=141100,530322 Luliang=141100,530322",
        "东乡 Dongxiang 目标|Dongxiang=361003,622926"
      })
  void places_are_found(String text, String expected) {
    assertThat(shown(text, Set.of())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How long can he change the plan for men and an urban area?",
        "a guide to the mile, in yuan",
        "What did the county and the city do in China?",
        "Zhang Yi sang a song",
        "an academic and a deep plan",
        "Xi Jinping said",
        "retail sales grew by more than 7%",
        "the income of rural residents, a ban on coal, the lean season"
      })
  void english_words_are_no_places(String text) {
    assertThat(shown(text, Set.of())).isEmpty();
  }

  @Test
  void a_preferred_place_comes_first() {
    assertThat(shown("Fuzhou 2024", Set.of("361000"))).isEqualTo("Fuzhou=361000,350100");
    assertThat(shown("in Guide 2024", Set.of("632523"))).isEqualTo("Guide=632523");
    assertThat(shown("a guide", Set.of("632523"))).isEmpty();
  }

  @Test
  void every_place_is_found_by_its_name_in_english() {
    for (Region region : gazetteer.all()) {
      String text = "GDP of " + region.english() + " 2024";
      List<Mention> mentions = gazetteer.mentionsInLatin(text, Set.of(region.code()));
      assertThat(mentions).as(text).hasSize(1);
      assertThat(mentions.getFirst().candidates().getFirst()).as(text).isEqualTo(region);
    }
  }

  private String shown(String text, Set<String> preferred) {
    return MentionsTest.shown(text, gazetteer.mentionsInLatin(text, preferred));
  }
}
