package io.github.youju.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String SIMPLIFIED =
      "青河县2031年政府工作报告\r\n一、过去一年的工作。全县生产总值增长6.5%，粮食总产量达到12.3万吨。\n二、今年的主要任务。\r";
  private static final String TRADITIONAL =
      "青河縣2031年政府工作報告\r\n一、過去一年的工作。全縣生產總值增長6.5%，糧食總產量達到12.3萬噸。\n二、今年的主要任務。\r";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "GB2312", "UTF-16LE", "UTF-16BE"})
  void reads_simplified_text_in_every_set_it_comes_in(String charset) {
    Decoded decoded = Decoder.decode(SIMPLIFIED.getBytes(Charset.forName(charset)));
    assertThat(decoded.text()).isEqualTo(SIMPLIFIED);
    assertThat(decoded.encoding()).isEqualTo(charset.startsWith("GB") ? "GB18030" : charset);
    assertThat(decoded.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "Big5", "x-windows-950", "UTF-16LE", "UTF-16BE"})
  void reads_traditional_text_in_every_set_it_comes_in(String charset) {
    Decoded decoded = Decoder.decode(TRADITIONAL.getBytes(Charset.forName(charset)));
    assertThat(decoded.text()).isEqualTo(TRADITIONAL);
    assertThat(decoded.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void keeps_the_byte_order_mark_as_the_first_code_point(String charset) {
    String marked = "\uFEFF" + SIMPLIFIED;
    Decoded decoded = Decoder.decode(marked.getBytes(Charset.forName(charset)));
    assertThat(decoded.text()).isEqualTo(marked);
    assertThat(decoded.encoding()).isEqualTo(charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void reads_wide_text_without_one_plain_character(String charset) {
    String text = "全县经济平稳运行民生持续改善";
    assertThat(Decoder.decode(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
  }

  @Test
  void reads_an_english_text_and_an_empty_file() {
    byte[] bytes = "Work report 2031".getBytes(StandardCharsets.US_ASCII);
    assertThat(Decoder.decode(bytes))
        .extracting("text", "encoding")
        .containsExactly("Work report 2031", "UTF-8");
    assertThat(Decoder.decode(new byte[0]).text()).isEmpty();
  }

  @Test
  void reads_a_short_text_in_the_mainland_set() {
    byte[] bytes = "全县增长5%".getBytes(Charset.forName("GBK"));
    assertThat(Decoder.decode(bytes).text()).isEqualTo("全县增长5%");
  }

  @Test
  void counts_the_bytes_of_a_broken_text_that_mean_nothing() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] text = SIMPLIFIED.repeat(4).getBytes(StandardCharsets.UTF_8);
    bytes.write(text, 0, text.length);
    bytes.write(0xFF);
    bytes.write(text, 0, text.length);
    bytes.write(text, 0, 2);
    Decoded decoded = Decoder.decode(bytes.toByteArray());
    assertThat(decoded.encoding()).isEqualTo("UTF-8");
    assertThat(decoded.text())
        .isEqualTo(SIMPLIFIED.repeat(4) + "\uFFFD" + SIMPLIFIED.repeat(4) + "\uFFFD");
    assertThat(decoded.warnings())
        .containsExactly("2 characters could not be read as UTF-8 and show as U+FFFD");
  }

  @Test
  void keeps_reading_a_mainland_text_with_a_broken_byte() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] text = SIMPLIFIED.repeat(3).getBytes(Charset.forName("GBK"));
    bytes.write(text, 0, text.length);
    bytes.write(0xFF);
    bytes.write('\n');
    bytes.write(text, 0, text.length);
    Decoded decoded = Decoder.decode(bytes.toByteArray());
    assertThat(decoded.encoding()).isEqualTo("GB18030");
    assertThat(decoded.text()).startsWith(SIMPLIFIED).endsWith(SIMPLIFIED).contains("\uFFFD");
    assertThat(decoded.warnings()).hasSize(1);
  }
}
