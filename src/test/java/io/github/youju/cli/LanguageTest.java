package io.github.youju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program speaks the language that it is told to; an answer follows its question. */
class LanguageTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(strings = {"--lang zh show x", "show x --lang=zh", "show --lang zh x"})
  void an_error_is_said_in_the_language_of_the_option_wherever_it_stands(String words) {
    assertThat(run(words.split(" ", -1))).isIn(2, 3);
    assertThat(err.toString()).startsWith("youju: ").containsPattern("\\p{IsHan}");
  }

  @Test
  void a_language_that_there_is_not_is_named_with_those_that_there_are() {
    assertThat(run("sources", "--lang", "fr")).isEqualTo(2);
    assertThat(err.toString()).contains("no lang 'fr'; use zh, en");
  }

  @Test
  void notes_follow_the_option_and_the_answer_its_question() {
    run("ask", "what was Dongxiang's 2025 investment target", "--lang", "zh");
    assertThat(err.toString()).contains("没有索引");
    assertThat(out.toString()).contains("target");
  }

  private int run(String... args) {
    return new CommandRunner(
            InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err))
        .run(args);
  }
}
