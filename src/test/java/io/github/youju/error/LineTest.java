package io.github.youju.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {

  @Test
  void values_stand_where_each_language_puts_them() {
    Line reason = new Line("没有权限", "permission denied");
    Line line = Line.of("读不了 %2$s：%1$s", "%s: cannot read %s", reason, "甲.txt");
    assertThat(line.in(Tongue.CHINESE)).isEqualTo("读不了 甲.txt：没有权限");
    assertThat(line.in(Tongue.ENGLISH)).isEqualTo("permission denied: cannot read 甲.txt");
  }

  @Test
  void a_value_is_no_format() {
    assertThat(Line.of("%s", "%s", "100%d").english()).isEqualTo("100%d");
    assertThat(Line.of("增长5%", "5% more").chinese()).isEqualTo("增长5%");
  }

  @Test
  void an_error_keeps_both_and_its_message_is_the_english_one() {
    UserException wrong = new UserException(new Line("没有\u001b索引", "no\u001b index"));
    assertThat(wrong.told().chinese()).isEqualTo("没有\u001b索引");
    assertThat(wrong.line()).isEqualTo("no  index");
    assertThat(wrong.status()).isEqualTo(ExitStatus.MENDABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "zh_CN.UTF-8, CHINESE",
    "zh_TW, CHINESE",
    "zh, CHINESE",
    "en_US.UTF-8, ENGLISH",
    "C, ENGLISH",
    "POSIX, ENGLISH",
    "C.UTF-8, ENGLISH",
    "de_DE, ENGLISH",
    "'', ENGLISH",
  })
  void a_chinese_locale_speaks_chinese_and_every_other_english(String locale, Tongue tongue) {
    assertThat(Tongue.ofLocale(locale)).isEqualTo(tongue);
  }
}
