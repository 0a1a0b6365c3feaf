package io.github.youju.understand;

import java.util.List;

/** Takes words that carry nothing off both ends of a stretch of a question. */
final class Edges {
  /** Words whose last character would else be taken for one that carries nothing: 高中, 碳中和. */
  private static final List<String> WHOLE = List.of("高中", "初中", "集中", "碳中和", "发展中", "共和");

  private Edges() {}

  private static boolean isWhole(String words) {
    for (String whole : WHOLE) {
      if (words.endsWith(whole)) {
        return true;
      }
    }
    return false;
  }

  static String trim(String words) {
    Phrases phrases = Phrases.builtIn();
    int begin = 0;
    int end = words.length();
    boolean changed = true;
    while (changed && begin < end) {
      changed = false;
      boolean named = phrases.startsWithName(words.substring(begin, end));
      for (int length = end - begin; length > 0 && !changed && !named; length--) {
        if (phrases.isLead(words.substring(begin, begin + length))) {
          begin += length;
          changed = true;
        }
      }
      for (int length = end - begin; length > 0 && !changed; length--) {
        if (!isWhole(words.substring(begin, end))
            && !IndicatorWords.endsWithShare(words.substring(begin, end))
            && phrases.isTrail(words.substring(end - length, end))) {
          end -= length;
          changed = true;
        }
      }
    }
    return words.substring(begin, end);
  }
}
