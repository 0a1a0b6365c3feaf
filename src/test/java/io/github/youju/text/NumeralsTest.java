package io.github.youju.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.youju.text.Numeral.Form;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "3,400>3400",
        "3400>3400",
        "1,234,567.8>1234567.8",
        "3.5>3.5",
        "零>0",
        "十>10",
        "十二>12",
        "二十五>25",
        "一百二十>120",
        "一百零五>105",
        "一千零二十>1020",
        "三千二百>3200",
        "两>2",
        "百万>1000000",
        "二十万>200000",
        "三千二百万>32000000",
        "两万三千>23000",
        "两万亿>2000000000000",
        "三亿五千万>350000000",
        "四点五>4.5",
        "二十点零八>20.08",
        "百分之六>6",
        "百分之八点五>8.5",
        "二〇二五>2025",
        "二0二五>2025",
        "二O一一>2011",
        "一九九八>1998",
        "第五>5",
        "第12>12"
      })
  void reads_a_number(String text, BigDecimal value) {
    assertThat(Numerals.parse(text))
        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "十四五", "三三", "第", "百分之", "3,40", "五点", "十百", "东乡", "5亿", "两两"})
  void takes_nothing_else_for_a_number(String text) {
    assertThat(Numerals.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025,2025", "2025年,2025", "二〇二五,2025", "二0二五年,2025", "二O一一年,2011", "二○二四年,2024"})
  void reads_a_year(String text, int year) {
    assertThat(Numerals.year(text)).hasValue(year);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25年", "二五年", "3025", "二千二五", "东乡区年", "", "年"})
  void takes_nothing_else_for_a_year(String text) {
    assertThat(Numerals.year(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "投资373.01亿元、增长6.2%>373.01/ARABIC 6.2/ARABIC",
        "收入3,400万元,5户>3400/ARABIC 5/ARABIC",
        "分别为49433元、26932元>49433/ARABIC 26932/ARABIC",
        "2.2024年工作>2/ARABIC 2024/ARABIC",
        "2024.12.31>2024/ARABIC 12/ARABIC 31/ARABIC",
        "2021-2025年>2021/ARABIC 2025/ARABIC",
        "新建5G基站12个>5/ARABIC 12/ARABIC",
        "PM2.5浓度30微克>2.5/NAME 30/ARABIC",
        "居全市第5、第三位>5/ORDINAL 3/ORDINAL",
        "新增三家企业和二十五个项目>3/CHINESE 25/CHINESE",
        "争取资金三千二百万元>32000000/CHINESE",
        "增长百分之六点五左右>6.5/PERCENT",
        "增长百分之6.5左右>6.5/PERCENT",
        "二〇二五年和二0二四年>2025/YEAR 2024/YEAR",
        "二O一一年>2011/YEAR",
        "建成学校一所、两座桥>1/CHINESE 2/CHINESE",
        "四点五倍>4.5/CHINESE",
        "一是一体化,统一标准>''",
        "三农、十四五规划、万达广场>''",
        "千方百计、千家万户、一批项目、一些>''",
        "城乡统一个标准、几十个、数百家>''",
        "三分之二以上>''",
        "十大工程、零个部件、“三个重点”、九届二次全会、三公经费>''",
        "新修公路十二公里>12/CHINESE",
        "两会、两山、一带一路>''"
      })
  void finds_the_numbers_of_a_text(String text, String found) {
    StringBuilder numbers = new StringBuilder();
    for (Numeral numeral : Numerals.scan(text)) {
      numbers.append(numbers.isEmpty() ? "" : " ");
      numbers.append(numeral.value().toPlainString()).append('/').append(numeral.form());
    }
    assertThat(numbers.toString()).isEqualTo(found);
  }

  @Test
  void says_where_a_number_stands() {
    String text = "增长百分之六,达3.5亿元,居第二位";
    assertThat(Numerals.scan(text))
        .extracting(n -> text.substring(n.begin(), n.end()), Numeral::form)
        .containsExactly(
            tuple("百分之六", Form.PERCENT), tuple("3.5", Form.ARABIC), tuple("二", Form.ORDINAL));
  }
}
