package io.github.youju.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Words that stand for something, a line of a file each: what they stand for, then the words. */
final class WordList {
  private final Map<String, String> meanings = new HashMap<>();
  private int longest;

  private WordList() {}

  static WordList read(String resource) {
    WordList list = new WordList();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                WordList.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] words = line.split("\t", -1);
          for (String word : words) {
            list.meanings.put(word, words[0]);
            list.longest = Math.max(list.longest, word.length());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return list;
  }

  /** What the longest word that begins here stands for; null where none does. */
  String meaningAt(String text, int begin) {
    int length = lengthAt(text, begin);
    return length == 0 ? null : meanings.get(text.substring(begin, begin + length));
  }

  /** How long the longest word is that begins here; 0 where none does. */
  int lengthAt(String text, int begin) {
    for (int length = Math.min(longest, text.length() - begin); length > 0; length--) {
      if (meanings.containsKey(text.substring(begin, begin + length))) {
        return length;
      }
    }
    return 0;
  }
}
