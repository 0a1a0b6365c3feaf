package io.github.youju.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.fact.Indicators.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndicatorsTest {
  private final Indicators indicators = Indicators.builtIn();

  @Test
  void the_list_has_the_headline_indicators_and_many_more() {
    assertThat(indicators.all()).hasSizeGreaterThanOrEqualTo(200);
    for (String name :
        List.of(
            "地区生产总值",
            "一般公共预算收入",
            "固定资产投资",
            "规模以上工业增加值",
            "社会消费品零售总额",
            "城镇居民人均可支配收入",
            "农村居民人均可支配收入",
            "居民人均可支配收入")) {
      assertThat(indicators.byName(name)).as(name).isPresent();
    }
    assertThat(indicators.byName("固投")).isEmpty();
  }

  @Test
  void no_name_belongs_to_two_indicators() {
    Map<String, String> owners = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (IndicatorFile.Row row : IndicatorFile.read("indicators.tsv", List.of())) {
      List<String> names = new ArrayList<>(row.indicator().englishNames());
      for (IndicatorName name : row.chinese()) {
        names.add(name.written());
      }
      for (String name : names) {
        if (owners.putIfAbsent(name, row.indicator().name()) != null) {
          shared.add(name);
        }
      }
    }
    assertThat(shared).isEmpty();
  }

  @Test
  void every_row_is_whole() {
    for (Indicator indicator : indicators.all()) {
      assertThat(indicator.english()).as(indicator.name()).isNotBlank();
      assertThat(indicator.family())
          .as(indicator.name())
          .isIn("money", "percent", "index", "people", "weight", "area", "count");
      assertThat(indicator.englishNames())
          .as(indicator.name())
          .allMatch(name -> name.equals(name.toLowerCase(Locale.ROOT)));
      for (int i = 1; i < indicator.chineseNames().size(); i++) {
        assertThat(indicator.chineseNames().get(i).length())
            .as(indicator.name())
            .isLessThanOrEqualTo(indicator.chineseNames().get(i - 1).length());
      }
    }
  }

  @Test
  void every_name_alone_finds_its_own_indicator() {
    List<String> lost = new ArrayList<>();
    for (IndicatorFile.Row row : IndicatorFile.read("indicators.tsv", List.of())) {
      for (IndicatorName name : row.chinese()) {
        List<Match> found = indicators.find(name.written(), true);
        boolean right =
            name.indicator() == null
                ? found.isEmpty()
                : found.size() == 1
                    && found.get(0).indicator().name().equals(row.indicator().name())
                    && found.get(0).end() == name.written().length();
        if (!right) {
          lost.add(name.written());
        }
      }
      List<String> english = new ArrayList<>(row.indicator().englishNames());
      english.add(row.indicator().english().toLowerCase(Locale.ROOT));
      for (String name : english) {
        List<Match> found = indicators.findEnglish("what was the " + name + "?");
        if (found.size() != 1 || !found.get(0).indicator().equals(row.indicator())) {
          lost.add(name);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void the_longest_name_wins_and_matches_do_not_overlap() {
    assertThat(names("规模以上工业增加值增长8%,固投增长6%", false)).containsExactly("规模以上工业增加值", "固定资产投资");
    assertThat(names("城镇居民人均可支配收入和农村居民人均可支配收入", false))
        .containsExactly("城镇居民人均可支配收入", "农村居民人均可支配收入");
    assertThat(names("现代服务业增加值增长9%", false)).containsExactly("现代服务业增加值");
    assertThat(names("城镇和农村居民人均可支配收入分别增长4%、6%", false)).containsExactly("城乡居民人均可支配收入");
    assertThat(names("空气质量优良天数比例达95%", false)).containsExactly("空气质量优良天数比例");
    assertThat(names("人均GDP达8万元", false)).containsExactly("人均地区生产总值");
  }

  @Test
  void a_match_says_where_it_stands() {
    Match match = indicators.find("全年社零总额增长7%", false).get(0);
    assertThat(match.begin()).isEqualTo(2);
    assertThat(match.end()).isEqualTo(6);
    assertThat(match.name()).isEqualTo("社零总额");
    assertThat(match.growth()).isFalse();
  }

  @Test
  void a_denominator_is_not_the_indicator() {
    assertThat(names("民生支出30亿元,占一般公共预算支出的80%", false)).containsExactly("民生支出");
    assertThat(names("非公经济占GDP的一半", false)).isEmpty();
    assertThat(names("高速出口绿化", true)).isEmpty();
  }

  @Test
  void growth_of_the_economy_needs_its_figure_in_a_report_and_not_in_a_question() {
    Match match = indicators.find("经济增长7%左右", false).get(0);
    assertThat(match.indicator().name()).isEqualTo("地区生产总值");
    assertThat(match.growth()).isTrue();
    assertThat(names("经济增长的内生动力不足,2家企业停产", false)).isEmpty();
    assertThat(names("培育新的经济增长点3个", false)).isEmpty();
    assertThat(names("今年经济增长目标是多少", true)).containsExactly("地区生产总值");
  }

  @Test
  void short_and_colloquial_names_count_in_questions_only() {
    assertThat(names("城里人收入", true)).containsExactly("城镇居民人均可支配收入");
    assertThat(names("城里人收入", false)).isEmpty();
    assertThat(names("外贸涨了多少", true)).containsExactly("进出口总额");
    assertThat(names("外贸涨了多少", false)).isEmpty();
  }

  @Test
  void quotation_marks_and_case_do_not_hide_a_name() {
    assertThat(names("新获专精特新“小巨人”企业2家", false)).containsExactly("专精特新小巨人企业");
    assertThat(names("gdp目标", true)).containsExactly("地区生产总值");
    assertThat(names("GDPR合规", true)).isEmpty();
  }

  @Test
  void english_names_are_whole_words_in_any_number_and_with_any_hyphen() {
    assertThat(english("what is the fixed asset investment target")).containsExactly("固定资产投资");
    assertThat(english("fixed-asset investments")).containsExactly("固定资产投资");
    assertThat(english("rural residents' per-capita disposable income"))
        .containsExactly("农村居民人均可支配收入");
    assertThat(english("online retail sales and retail sales"))
        .containsExactly("网络零售额", "社会消费品零售总额");
    assertThat(english("how many 5g base stations")).containsExactly("5G基站");
    assertThat(english("was the gdpx good? product")).isEmpty();
    assertThat(english("economic growth target").size()).isEqualTo(1);
    assertThat(indicators.findEnglish("economic growth target").get(0).growth()).isTrue();
  }

  @Test
  void an_english_match_does_not_reach_over_a_full_stop() {
    assertThat(english("the retail. sales went up")).isEmpty();
  }

  @Test
  void what_the_user_adds_is_known_beside_the_others_and_names_what_was_none() {
    Indicator ducks =
        new Indicator("麻鸭出栏量", "duck output", List.of("麻鸭出栏"), List.of("ducks sold"), "count");
    Indicator points = new Indicator("经济增长点", "", List.of(), List.of(), "");
    Indicator more = new Indicator("固定资产投资", "", List.of("固投总盘子"), List.of("big spend"), "");
    Indicators with = new Indicators(List.of(ducks, points, more));
    assertThat(with.all()).hasSize(indicators.all().size() + 2).endsWith(ducks, points);
    assertThat(with.find("全年麻鸭出栏300万羽", false).getFirst().indicator()).isEqualTo(ducks);
    assertThat(with.find("新的经济增长点3个", false).getFirst().indicator()).isEqualTo(points);
    assertThat(with.named("固投总盘子")).isEqualTo(with.named("固定资产投资")).isNotEmpty();
    assertThat(with.named("Big spends")).isEqualTo(with.named("固投"));
    assertThat(with.named("duck output")).contains(ducks);
    assertThat(indicators.named("麻鸭出栏量")).isEmpty();
  }

  private List<String> names(String text, boolean question) {
    return indicators.find(text, question).stream().map(m -> m.indicator().name()).toList();
  }

  private List<String> english(String text) {
    return indicators.findEnglish(text).stream().map(m -> m.indicator().name()).toList();
  }
}
