package io.github.youju.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that was saved in the wrong characters is told, never undone. */
final class MojibakeTest {
  private static final String TEXT = "各位代表：现在，我代表县人民政府，向大会报告工作，请予审议。全县地区生产总值增长6.1%，城镇新增就业3200人。";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, GBK, the text is UTF-8 that was read as GBK",
    "UTF-8, windows-1252, the text is UTF-8 that was read as Latin-1",
    "GBK, windows-1252, the text is GBK that was read as Latin-1"
  })
  void is_told_by_what_happened(String written, String read, String told) {
    String broken = new String(TEXT.getBytes(Charset.forName(written)), Charset.forName(read));
    assertThat(warnings(broken)).anyMatch(warning -> warning.startsWith(told));
  }

  @Test
  void is_told_where_only_a_part_of_the_text_is_broken() {
    Charset gbk = Charset.forName("GBK");
    String broken = new String(TEXT.getBytes(StandardCharsets.UTF_8), gbk);
    assertThat(warnings(TEXT.repeat(20) + "\n" + broken))
        .anyMatch(warning -> warning.startsWith("the text is UTF-8 that was read as GBK"));
  }

  @Test
  void lost_characters_are_told() {
    assertThat(warnings(TEXT + "锟斤拷锟斤拷")).anyMatch(warning -> warning.contains("lost"));
  }

  static List<Path> texts() {
    return Golden.texts();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void no_sound_text_is_taken_for_one(Path text) throws Exception {
    assertThat(Mojibake.warning(Files.readString(text))).isNull();
  }

  @Test
  void rare_characters_and_western_names_are_sound() {
    assertThat(Mojibake.warning("涓涓细流，骞腾，鍥，鐨，锛；涓滴。")).isNull();
    assertThat(Mojibake.warning("Zürich, Orléans, São Paulo und Málaga, Göteborg、名古屋")).isNull();
  }

  private static List<String> warnings(String text) {
    return new Ingester()
        .read("broken.txt", text.getBytes(StandardCharsets.UTF_8))
        .file()
        .warnings();
  }
}
