package io.github.youju.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts characters in the place of the radicals that look like them. A PDF knows shapes, and where
 * one shape serves a character and a radical, many programs write down the radical: ⼈⺠ for 人民.
 */
final class Radicals {
  private static final int FIRST = 0x2E80;
  private static final int FIRST_KANGXI = 0x2F00;
  private static final int LAST = 0x2FDF;
  private static final Map<Integer, String> SUPPLEMENT = load();

  private Radicals() {}

  static String unified(String characters) {
    boolean none = characters.codePoints().noneMatch(point -> point >= FIRST && point <= LAST);
    if (none) {
      return characters;
    }
    StringBuilder unified = new StringBuilder();
    characters
        .codePoints()
        .forEach(
            point -> {
              String as = Character.toString(point);
              if (point >= FIRST_KANGXI && point <= LAST) {
                as = Normalizer.normalize(as, Normalizer.Form.NFKC);
              }
              unified.append(SUPPLEMENT.getOrDefault(point, as));
            });
    return unified.toString();
  }

  private static Map<Integer, String> load() {
    Map<Integer, String> pairs = new HashMap<>();
    try (InputStream in = Radicals.class.getResourceAsStream("radicals.tsv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          pairs.put(line.codePointAt(0), line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pairs;
  }
}
