package io.github.youju.index;

import io.github.youju.text.Bigrams;
import io.github.youju.text.ChineseWords;
import io.github.youju.text.FoldedText;
import java.util.ArrayList;
import java.util.List;

/** The one way in which text becomes tokens here, for what is stored and for what is asked. */
final class Folding {
  private Folding() {}

  static String folded(String raw) {
    return FoldedText.of(raw, 0).text();
  }

  static List<String> bigrams(String folded) {
    return Bigrams.of(folded);
  }

  /** Of each on its own, so that no bigram spans two of them. */
  static List<String> bigramsOfAll(List<String> raws) {
    List<String> bigrams = new ArrayList<>();
    for (String raw : raws) {
      bigrams.addAll(bigrams(folded(raw)));
    }
    return bigrams;
  }

  /** Dictionary words without punctuation; the first call loads the dictionary. */
  static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    for (String word : ChineseWords.builtIn().segment(folded)) {
      if (Character.isLetterOrDigit(word.codePointAt(0))) {
        words.add(word);
      }
    }
    return words;
  }
}
