package io.github.youju.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChineseWordsTest {
  @Test
  void cuts_a_sentence_into_words() {
    assertThat(ChineseWords.builtIn().segment("固定资产投资增长8.5%"))
        .containsSubsequence("固定资产", "投资", "增长", "8.5");
  }

  @Test
  void never_cuts_a_word_it_was_given() {
    ChineseWords words = ChineseWords.withWords(List.of("助餐点", "青河新区"));
    assertThat(words.segment("青河新区新建助餐点三个")).contains("青河新区", "助餐点");
    assertThat(ChineseWords.builtIn().segment("新建助餐点三个")).doesNotContain("助餐点");
  }

  @Test
  void loses_no_character() {
    String text = "全县粮食总产量12.3万吨,“专精特新”企业(含5G)𠮷。";
    assertThat(String.join("", ChineseWords.builtIn().segment(text))).isEqualTo(text);
  }

  @Test
  void writes_nothing_to_the_directory_or_the_screen(@TempDir Path directory)
      throws IOException, InterruptedException {
    Files.createDirectories(directory.resolve("data/dictionary/tc"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Touch.class.getName())
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(printed).isEmpty();
    try (Stream<Path> files = Files.walk(directory)) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }

  /** Uses everything of HanLP once, in a process of its own. */
  static final class Touch {
    public static void main(String[] arguments) {
      ChineseWords.withWords(List.of("助餐点")).segment("新建助餐点");
    }
  }
}
