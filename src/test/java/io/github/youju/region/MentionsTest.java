package io.github.youju.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places in Chinese text. The expected form is words=codes, a * for full, in the text's order. */
class MentionsTest {
  private final Gazetteer gazetteer = Gazetteer.builtIn();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "东乡2025年目标|东乡=361003,622926",
        "东乡区2025年目标|东乡区*=361003",
        "东乡县的粮食产量|东乡县*=361003,622926",
        "甘肃省东乡县的粮食产量|甘肃省东乡县*=622926",
        "江西抚州东乡的投资|江西抚州东乡*=361003",
        "广元市昭化区的计划|广元市昭化区*=510811",
        "昭化和东昌府哪个高|昭化=510811 东昌府=371502",
        "江西的抚州|江西的抚州*=361000",
        "福建省在福州召开会议|福建省*=350000 福州=350100",
        "抚州的东乡今年怎样|抚州的东乡*=361003",
        "北京市朝阳区的收入|北京市朝阳区*=110105",
        "北京朝阳的收入|北京朝阳*=110105",
        "朝阳市的收入|朝阳市*=211300",
        "朝阳 2024 目标|朝阳=211300,110105,211321,220104",
        "吉林省吉林市|吉林省吉林市*=220200",
        "南昌市新建区|南昌市新建区*=360112",
        "南昌新建的规划|南昌新建*=360112",
        "临夏州和恩施州|临夏州*=622900 恩施州*=422800",
        "襄樊2009年|襄樊=420600",
        "抚州市的任务|抚州市*=361000",
        "高平市场监管局|高平=140581",
        "上海合作组织在青岛|青岛=370200",
        "赵县的产值|赵县*=130133",
        "石家庄赵县的产值|石家庄赵县*=130133",
        "青海—河南直流工程|青海=630000 河南=410000,632324",
        "全国2024年目标|全国*=000000",
        "元坝区和昭化|元坝区*=510811 昭化=510811",
        "海南藏族自治州|海南藏族自治州*=632500"
      })
  void places_are_found(String text, String expected) {
    assertThat(shown(text, gazetteer.mentions(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "维护和平稳定，推进合作共赢",
        "新建公园三处，改造老旧矿区",
        "加快建设新城区，完善城区功能",
        "提高县级财力，创新县域经济",
        "行政区域内的大城市",
        "中原城市群和长江经济带",
        "扩大新能源汽车消费",
        "公安机关解放思想",
        "投资兴业，金融安全",
        "黄河南岸的长治久安",
        "全国文明城市",
        "富裕安宁，光明前进",
        "上海路和南京路改造",
        "东方红小学",
        "成县级示范",
        "新增城市停车位，县级以上城市空气质量",
        "招商水平和融资中心，城乡融合水平",
        "提高青年人才待遇，科技创新青年专项",
        "复合肥项目和静脉产业园，道路桥梁",
        "管理水平和市民满意度",
        "中国制造，全国各地"
      })
  void ordinary_words_are_no_places(String text) {
    assertThat(shown(text, gazetteer.mentions(text))).isEmpty();
  }

  @Test
  void a_preferred_place_comes_first_and_is_found_by_a_word_too() {
    assertThat(shown("东乡2025", gazetteer.mentions("东乡2025", Set.of("622926"))))
        .isEqualTo("东乡=622926,361003");
    assertThat(gazetteer.mentions("问一下和平怎么样")).isEmpty();
    assertThat(gazetteer.mentions("问一下和平怎么样", Set.of("120101")).getFirst().candidates().getFirst())
        .isEqualTo(gazetteer.byCode("120101").orElseThrow());
  }

  @Test
  void every_place_is_found_by_its_short_name_where_it_is_preferred_and_stands_alone() {
    for (Region region : gazetteer.all()) {
      String text = region.shortName() + "2024年目标";
      List<Mention> mentions = gazetteer.mentions(text, Set.of(region.code()));
      assertThat(mentions).as(text).hasSize(1);
      assertThat(mentions.getFirst().candidates().getFirst()).as(text).isEqualTo(region);
    }
  }

  @Test
  void every_cautious_word_is_a_name() {
    for (String line : ResourceFile.lines("ambiguous.txt")) {
      for (String word : ResourceFile.fields(line, ' ')) {
        if (!word.startsWith("-")) {
          assertThat(gazetteer.named(word.replace("!", ""))).as(word).isNotEmpty();
        }
      }
    }
  }

  static String shown(String text, List<Mention> mentions) {
    return mentions.stream()
        .map(
            mention ->
                text.substring(mention.begin(), mention.end())
                    + (mention.full() ? "*=" : "=")
                    + mention.candidates().stream()
                        .map(Region::code)
                        .collect(Collectors.joining(",")))
        .collect(Collectors.joining(" "));
  }
}
