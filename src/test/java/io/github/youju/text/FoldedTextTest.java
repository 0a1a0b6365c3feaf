package io.github.youju.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "東鄉區固定資產投資增長８％>东乡区固定资产投资增长8%",
        "發 展>发展",
        "增 长1.7%>增长1.7%",
        "增长5 .6%>增长5.6%",
        "增长5. 6 %>增长5.6%",
        "压减0. 4个百分点>压减0.4个百分点",
        "1.5 2.6>1.5 2.6",
        "1. 2024年总结>1. 2024年总结",
        "一、 主要指标>一、主要指标",
        "5G 基站>5G基站",
        "what was  the target, in 2025>what was the target, in 2025",
        "the target, please>the target, please",
        "“1%2BN”政策>“1+N”政策",
        "百分点&nbsp;左右>百分点左右",
        "生产总值★45.6亿元和※7人>生产总值45.6亿元和7人",
        "三个高地【10】、园区〔3〕和基地[2]>三个高地、园区和基地",
        "国发〔2023〕12号>国发〔2023〕12号",
        "第5【3】6>第5 6",
        "①稳就业>①稳就业",
        "2021—2025年，5～6月>2021-2025年,5-6月",
        "税（费）：先；后>税(费):先;后",
        "。、“》>。、“》",
        "「一帶一路」『十四五』>“一带一路”‘十四五’",
        "國(guó)民(mín)的(de)收入>国民的收入",
        "东乡(dongxiang)>东乡(dongxiang)",
        "分别达339，302户>分别达339、302户",
        "完成1，234.5亿元>完成1,234.5亿元",
        "收入49433元、26 932元>收入49433元、26932元",
        "充电桩2 3 65根>充电桩2365根",
        "粮食总产量 650 660万吨>粮食总产量650 660万吨",
        "新建学校分别为12 15家>新建学校分别为12 15家",
        "1 35.6亿元>1 35.6亿元",
        "完成167.3忆元>完成167.3亿元",
        "茶园23.1方亩>茶园23.1万亩",
        "回忆元素5个>回忆元素5个",
        "(chéng)各位代表>各位代表",
        "分别为339, 302>分别为339、302",
        "3,400万元>3,400万元",
        "稳定，，增长>稳定,增长",
        "粮食4l.38亿公斤>粮食41.38亿公斤",
        "增长1O％，>增长10%,",
        "工业l00亿元>工业100亿元",
        "增长lO.5%>增长10.5%",
        "加快O2O服务>加快O2O服务",
        "粮食41。38亿公斤>粮食41.38亿公斤",
        "增长8·5%>增长8.5%",
        "增长8.l、9.2%>增长8.1、9.2%",
        "纪念5·12地震>纪念5·12地震",
        "达到200。2024年>达到200。2024年",
        "增长8.5O/0，>增长8.5%,",
        "增长1 o/o。>增长1%。",
        "完成4 1.3 8亿元>完成41.38亿元",
        "达49 433元>达49433元",
        "2 02 4年>2024年",
        "2024 15.89亿元>2024 15.89亿元",
        "稳定、、增长；；转好。。>稳定、增长;转好。",
        "在这种隋况下，财政收人增长>在这种情况下,财政收入增长",
        "签收人员资深人士>签收人员资深人士",
        "增长8﹪>增长8%",
        "2O25年>2025年",
        "二O一一年>二O一一年",
        "羣衆、裏綫、爲産、衞説>群众、里线、为产、卫说",
        "⾦⻓⻔>金长门",
        "GDP和Ⅲ类α>GDP和Ⅲ类α",
        "乾县乾坤>乾县乾坤"
      })
  void folds(String raw, String folded) {
    assertThat(FoldedText.of(raw).text()).isEqualTo(folded);
  }

  @Test
  void drops_what_cannot_be_seen() {
    assertThat(
            FoldedText.of("\uFEFF\uE5E5东\u200B乡\u00AD区\u202E今\u0007年\u00A0增\r\n\t长\uFE0F").text())
        .isEqualTo("东乡区今年增长");
  }

  @Test
  void folds_compatibility_forms_of_characters() {
    assertThat(FoldedText.fold("\uF90A融\u2F26\uD87E\uDC0A")).isEqualTo("金融子僧");
  }

  @Test
  void keeps_a_blank_where_lines_break_between_words() {
    assertThat(FoldedText.of("one\u00A0\n two").text()).isEqualTo("one two");
  }

  @Test
  void points_back_into_the_raw_text_in_code_points() {
    String raw = "𠮷😀\uFEFF增 长８ .5％【3】。";
    FoldedText folded = FoldedText.of(raw);
    assertThat(folded.text()).isEqualTo("𠮷😀增长8.5%。");
    int begin = folded.text().indexOf("增长8.5%");
    assertThat(rawText(raw, folded.begin(begin), folded.end(begin + 6))).isEqualTo("增 长８ .5％");
    assertThat(rawText(raw, folded.begin(0), folded.end(2))).isEqualTo("𠮷");
    assertThat(rawText(raw, folded.begin(2), folded.end(4))).isEqualTo("😀");
    int stop = folded.text().indexOf("。");
    assertThat(rawText(raw, folded.begin(stop), folded.end(stop + 1))).isEqualTo("。");
  }

  @Test
  void counts_from_where_the_part_begins() {
    FoldedText folded = FoldedText.of("%2B 乡", 1000);
    assertThat(folded.text()).isEqualTo("+乡");
    assertThat(folded.begin(0)).isEqualTo(1000);
    assertThat(folded.end(1)).isEqualTo(1003);
    assertThat(folded.begin(1)).isEqualTo(1004);
    assertThat(folded.end(2)).isEqualTo(1005);
  }

  @Test
  void folds_both_scripts_of_a_sentence_to_the_same_text() {
    assertThat(FoldedText.fold("過去一年，全縣規模以上工業增加值增長８.３％，「專精特新」企業達到１２家。"))
        .isEqualTo(FoldedText.fold("过去一年,全县规模以上工业增加值增长8.3%，“专精特新”企业达到12家。"));
    assertThat(FoldedText.fold("城鎮居民人均可支配收入達四萬元，與經濟增長同步；糧食產量穩定在百萬噸以上"))
        .isEqualTo(FoldedText.fold("城镇居民人均可支配收入达四万元,与经济增长同步;粮食产量稳定在百万吨以上"));
  }

  @Test
  void every_character_folds_to_a_character_that_stays() {
    for (int c = 1; c < 0x10000; c++) {
      String once = FoldedText.fold("x" + (char) c + "x");
      assertThat(FoldedText.fold(once)).as(Integer.toHexString(c)).isEqualTo(once);
    }
  }

  @Test
  void holds_its_promises_on_any_mixture() {
    String[] parts = {
      "增", "長", "國", " ", "\n", "5", "0", "6", "12", ".", "．", ",", "，", "%", "％", "2B", "%2B", "【",
          "】",
      "[", "]", "〔", "〕", "(", ")", "guó", "de", "l", "O", "I", "x", "亿", "年", "-", "～", "𠮷", "😀",
          "\uD840",
      "\uDC00", "\u200B", "\uFEFF", "&nbsp;", "&", "个百分点", "、", "。", "「", "金", "①"
    };
    Random random = new Random(20250301);
    for (int round = 0; round < 30_000; round++) {
      StringBuilder raw = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        raw.append(parts[random.nextInt(parts.length)]);
      }
      FoldedText folded = FoldedText.of(raw.toString(), 7);
      String text = folded.text();
      assertThat(FoldedText.fold(text)).as(raw.toString()).isEqualTo(text);
      int last = 7;
      int end = 7 + raw.codePointCount(0, raw.length());
      for (int i = 0; i < text.length(); i++) {
        assertThat(folded.begin(i)).as(raw.toString()).isBetween(last, end - 1);
        assertThat(folded.end(i + 1)).isGreaterThan(folded.begin(i)).isLessThanOrEqualTo(end);
        last = folded.begin(i);
      }
    }
  }

  private static String rawText(String raw, int begin, int end) {
    return raw.substring(raw.offsetByCodePoints(0, begin), raw.offsetByCodePoints(0, end));
  }
}
