package io.github.youju.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The places by code and by name, and what must hold for each of them. */
class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.builtIn();

  @Test
  void the_table_is_whole() {
    assertThat(gazetteer.all()).hasSizeGreaterThan(3_200);
    assertThat(gazetteer.all()).extracting(Region::level).contains(Region.Level.values());
  }

  @Test
  void the_table_is_the_same_when_read_and_written() {
    assertThat(gazetteer.all())
        .extracting(RegionTable::write)
        .isEqualTo(ResourceFile.lines("regions.tsv"));
  }

  @Test
  void every_place_has_its_parent_a_level_above_and_all_its_names() {
    for (Region region : gazetteer.all()) {
      boolean top = region.level().compareTo(Region.Level.PROVINCE) <= 0;
      assertThat(gazetteer.parent(region).isEmpty()).as(region.name()).isEqualTo(top);
      gazetteer.parent(region).ifPresent(p -> assertThat(p.level()).isLessThan(region.level()));
      assertThat(region.code()).matches("[0-9]{6}");
      assertThat(region.name()).startsWith(region.shortName());
      assertThat(region.shortName()).hasSizeGreaterThan(1);
      assertThat(region.pinyin().split(" ", -1)).hasSize(region.shortName().length());
      assertThat(region.pinyin()).matches("[a-z ]+");
      assertThat(region.english()).matches("[A-Z][A-Za-zü' ]+");
      assertThat(region.formerNames()).doesNotContain(region.name());
    }
  }

  @Test
  void every_official_name_finds_its_place_before_all_that_bear_it_otherwise() {
    for (Region region : gazetteer.all()) {
      List<Region> named = gazetteer.named(region.name());
      assertThat(named).as(region.name()).contains(region);
      assertThat(named.getFirst().name()).isEqualTo(region.name());
    }
  }

  @Test
  void every_short_and_every_former_name_finds_its_place() {
    for (Region region : gazetteer.all()) {
      assertThat(gazetteer.named(region.shortName())).as(region.shortName()).contains(region);
      for (String former : region.formerNames()) {
        assertThat(gazetteer.named(former)).as(former).contains(region);
      }
    }
  }

  @Test
  void every_full_chain_is_exactly_one_place_by_name_and_in_a_text() {
    for (Region region : gazetteer.all()) {
      if (region.level().compareTo(Region.Level.PROVINCE) > 0) {
        assertThat(gazetteer.named(region.fullName())).as(region.fullName()).containsOnly(region);
        List<Mention> mentions = gazetteer.mentions(region.fullName() + "2024年计划");
        assertThat(mentions).as(region.fullName()).hasSize(1);
        assertThat(mentions.getFirst().candidates()).as(region.fullName()).containsExactly(region);
        assertThat(mentions.getFirst().end()).isEqualTo(region.fullName().length());
        assertThat(mentions.getFirst().full()).isTrue();
      }
    }
  }

  @Test
  void every_short_chain_holds_its_place() {
    for (Region region : gazetteer.all()) {
      List<Region> outer = new ArrayList<>(gazetteer.ancestors(region));
      if (!outer.isEmpty()) {
        String chain = outer.getFirst().shortName() + region.shortName();
        assertThat(gazetteer.named(chain)).as(chain).contains(region);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "361003, 东乡区, 东乡, 江西省抚州市东乡区, Dongxiang District",
    "622926, 东乡族自治县, 东乡, 甘肃省临夏回族自治州东乡族自治县, Dongxiang Autonomous County",
    "371502, 东昌府区, 东昌府, 山东省聊城市东昌府区, Dongchangfu District",
    "140581, 高平市, 高平, 山西省晋城市高平市, Gaoping City",
    "110101, 东城区, 东城, 北京市东城区, Dongcheng District",
    "500101, 万州区, 万州, 重庆市万州区, Wanzhou District",
    "120000, 天津市, 天津, 天津市, Tianjin",
    "419001, 济源市, 济源, 河南省济源市, Jiyuan City",
    "429004, 仙桃市, 仙桃, 湖北省仙桃市, Xiantao City",
    "469002, 琼海市, 琼海, 海南省琼海市, Qionghai City",
    "441900, 东莞市, 东莞, 广东省东莞市, Dongguan",
    "450000, 广西壮族自治区, 广西, 广西壮族自治区, Guangxi",
    "422800, 恩施土家族苗族自治州, 恩施, 湖北省恩施土家族苗族自治州, Enshi",
    "520581, 黔西市, 黔西, 贵州省毕节市黔西市, Qianxi City",
    "430800, 张家界市, 张家界, 湖南省张家界市, Zhangjiajie",
    "130984, 河间市, 河间, 河北省沧州市河间市, Hejian City",
    "130533, 威县, 威县, 河北省邢台市威县, Wei County",
    "429021, 神农架林区, 神农架, 湖北省神农架林区, Shennongjia Forestry District",
    "441803, 清新区, 清新, 广东省清远市清新区, Qingxin District",
    "310115, 浦东新区, 浦东, 上海市浦东新区, Pudong New Area",
    "520203, 六枝特区, 六枝, 贵州省六盘水市六枝特区, Liuzhi Special District",
    "150121, 土默特左旗, 土默特左旗, 内蒙古自治区呼和浩特市土默特左旗, Tumote Left Banner",
    "610000, 陕西省, 陕西, 陕西省, Shaanxi",
    "140000, 山西省, 山西, 山西省, Shanxi",
    "150000, 内蒙古自治区, 内蒙古, 内蒙古自治区, Inner Mongolia",
    "540000, 西藏自治区, 西藏, 西藏自治区, Xizang",
    "230100, 哈尔滨市, 哈尔滨, 黑龙江省哈尔滨市, Harbin",
    "650100, 乌鲁木齐市, 乌鲁木齐, 新疆维吾尔自治区乌鲁木齐市, Urumqi",
    "150100, 呼和浩特市, 呼和浩特, 内蒙古自治区呼和浩特市, Hohhot",
    "540100, 拉萨市, 拉萨, 西藏自治区拉萨市, Lhasa",
    "320800, 淮安市, 淮安, 江苏省淮安市, Huai'an",
    "000000, 中国, 中国, 中国, China"
  })
  void a_place_has_its_names(String code, String name, String shortName, String full, String en) {
    Region region = gazetteer.byCode(code).orElseThrow();
    assertThat(region.name()).isEqualTo(name);
    assertThat(region.shortName()).isEqualTo(shortName);
    assertThat(region.fullName()).isEqualTo(full);
    assertThat(region.english()).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource({
    "东乡, 361003 622926",
    "东乡区, 361003",
    "东乡县, 361003 622926",
    "抚州东乡, 361003",
    "江西东乡, 361003",
    "抚州市东乡区, 361003",
    "江西抚州市东乡县, 361003",
    "甘肃东乡, 622926",
    "吉林, 220000 220200",
    "襄樊, 420600",
    "恩施州, 422800",
    "江西福州, ''",
    "全国, 000000",
    "没有这个地方, ''",
    "'', ''"
  })
  void a_name_gives_its_places_best_first(String name, String codes) {
    assertThat(gazetteer.named(name))
        .extracting(Region::code)
        .containsExactlyElementsOf(codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1)));
  }

  @Test
  void places_nest() {
    Region county = gazetteer.byCode("361003").orElseThrow();
    Region city = gazetteer.byCode("361000").orElseThrow();
    Region country = gazetteer.byCode("000000").orElseThrow();

    assertThat(gazetteer.ancestors(county)).extracting(Region::name).containsExactly("抚州市", "江西省");
    assertThat(gazetteer.within(county, city)).isTrue();
    assertThat(gazetteer.within(city, county)).isFalse();
    assertThat(gazetteer.within(city, city)).isTrue();
    assertThat(gazetteer.within(county, country)).isTrue();
    assertThat(gazetteer.within(country, county)).isFalse();
  }
}
