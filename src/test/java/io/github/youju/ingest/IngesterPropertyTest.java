package io.github.youju.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.Section;
import io.github.youju.document.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every file, over the golden texts and over noise made of them. */
final class IngesterPropertyTest {
  private static final List<String> CHROME =
      List.of("扫一扫", "扫码", "字号", "关闭", "下载", "登录", "发布时间", "网站地图", "本文地址", "{display", "====");

  static List<Path> texts() {
    return Golden.texts();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void passages_stand_in_order_inside_their_report(Path text) throws IOException {
    holds(Golden.read(text));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void no_passage_holds_chrome(Path text) throws IOException {
    Ingested read = Golden.read(text);
    for (Report report : read.reports()) {
      for (Passage passage : report.passages()) {
        assertThat(read.file().quote(passage.span())).doesNotContain(CHROME);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void reading_twice_gives_the_same(Path text) throws IOException {
    assertThat(Golden.read(text)).isEqualTo(Golden.read(text));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_cut_anywhere_still_reads(Path text) throws IOException {
    String whole = Files.readString(text);
    for (int end = 0; end < whole.length(); end += 7) {
      byte[] head = whole.substring(0, end).getBytes(StandardCharsets.UTF_8);
      byte[] tail = whole.substring(end).getBytes(StandardCharsets.UTF_8);
      holds(new Ingester().read("head.txt", head));
      holds(new Ingester().read("tail.txt", tail));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void characters_beyond_the_first_plane_do_not_move_the_spans(Path text) throws IOException {
    Ingested plain = Golden.read(text);
    String moved = "𠮷\n" + Files.readString(text);
    Ingested shifted =
        new Ingester().read(text.getFileName().toString(), moved.getBytes(StandardCharsets.UTF_8));
    assertThat(Golden.written(shifted)).isEqualTo(Golden.written(plain));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "a", "一", "一、", "(一)", "。", "——", "\uFEFF", "报告", "各位代表:"})
  void a_scrap_is_no_report(String scrap) {
    Ingested read = new Ingester().read("scrap.txt", scrap.getBytes(StandardCharsets.UTF_8));
    assertThat(read.reports()).isEmpty();
    assertThat(read.file().warnings()).isNotEmpty();
  }

  @Test
  void noise_never_throws() {
    Random random = new Random(7);
    String signs = "一二、(1).。“”报告各位代表:2031年工作回顾——\n 现在,我代表市人民政府……5%\uD842\uDFB7";
    for (int round = 0; round < 400; round++) {
      StringBuilder noise = new StringBuilder();
      for (int i = 0; i < 300; i++) {
        noise.append(signs.charAt(random.nextInt(signs.length())));
      }
      byte[] bytes = noise.toString().getBytes(StandardCharsets.UTF_8);
      assertThatCode(() -> holds(new Ingester().read("noise.txt", bytes)))
          .as("round %d: %s", round, noise)
          .doesNotThrowAnyException();
      byte[] binary = new byte[300];
      random.nextBytes(binary);
      assertThatCode(() -> new Ingester().read("binary.txt", binary)).doesNotThrowAnyException();
    }
  }

  private static void holds(Ingested read) {
    int length = read.file().text().codePointCount(0, read.file().text().length());
    int last = 0;
    for (Report report : read.reports()) {
      assertThat(report.span().end()).isLessThanOrEqualTo(length);
      for (Section section : report.sections()) {
        assertThat(report.span().contains(section.span())).isTrue();
      }
      for (Passage passage : report.passages()) {
        assertThat(report.span().contains(passage.span())).isTrue();
        assertThat(passage.span().begin()).isGreaterThanOrEqualTo(last);
        last = passage.span().end();
        assertThat(passage.sentences()).isNotEmpty();
        int from = passage.span().begin();
        for (Span sentence : passage.sentences()) {
          assertThat(passage.span().contains(sentence)).isTrue();
          assertThat(sentence.begin()).isGreaterThanOrEqualTo(from);
          assertThat(read.file().quote(sentence)).isEqualTo(read.file().quote(sentence).strip());
          from = sentence.end();
        }
      }
    }
  }
}
