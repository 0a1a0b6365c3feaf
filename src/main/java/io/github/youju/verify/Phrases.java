package io.github.youju.verify;

import io.github.youju.question.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the verifier itself has to say, read only when it has to. */
final class Phrases {

  private Phrases() {}

  static String unproved(Language language) {
    Properties phrases = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Phrases.class.getResourceAsStream("phrases.properties"), StandardCharsets.UTF_8)) {
      phrases.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases.getProperty("unproved." + language.name());
  }
}
