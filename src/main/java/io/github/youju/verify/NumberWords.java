package io.github.youju.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** English number words, read only when a text holds an English word. */
final class NumberWords {
  private static final Map<String, BigDecimal> VALUES = new HashMap<>();
  private static final Map<String, BigDecimal> CLAIMS = new HashMap<>();

  static {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                NumberWords.class.getResourceAsStream("numbers.txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          BigDecimal value = new BigDecimal(cells[1]);
          VALUES.put(cells[0], value);
          if (cells.length == 2) {
            CLAIMS.put(cells[0], value);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private NumberWords() {}

  /** The number that a word stands for; null where it is none, or claims nothing. */
  static BigDecimal value(String word, boolean claimsOnly) {
    return (claimsOnly ? CLAIMS : VALUES).get(word.toLowerCase(Locale.ROOT));
  }
}
