package io.github.youju.render;

import io.github.youju.question.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words around an answer, in the language of the question; read only when one is needed. */
final class Frame {
  private static final Properties WORDS = new Properties();

  static {
    try (Reader reader =
        new InputStreamReader(
            Frame.class.getResourceAsStream("frame.properties"), StandardCharsets.UTF_8)) {
      WORDS.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Frame() {}

  static String word(String name, Language language) {
    return WORDS.getProperty(name + "." + language.name());
  }
}
