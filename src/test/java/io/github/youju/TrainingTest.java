package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TrainingTest {

  @Test
  void every_line_of_the_training_list_is_a_command_line_that_is_understood() throws IOException {
    try (InputStream list = Training.class.getResourceAsStream("training.txt")) {
      String lines = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(lines.lines()).hasSizeGreaterThan(5);
      assertThat(lines.lines())
          .allSatisfy(
              line -> {
                StringWriter err = new StringWriter();
                PrintWriter out = new PrintWriter(new StringWriter());
                String asked = line.equals("--help") ? line : line + "\t--help";
                String[] words = asked.split("\t", -1);
                int code =
                    Main.run(words, InputStream.nullInputStream(), out, new PrintWriter(err));
                assertThat(code).as(err.toString()).isZero();
              });
    }
  }
}
