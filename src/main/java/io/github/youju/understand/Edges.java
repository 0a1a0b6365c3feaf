package io.github.youju.understand;

/** Takes words that carry nothing off both ends of a stretch of a question. */
final class Edges {
  private Edges() {}

  static String trim(String words) {
    Phrases phrases = Phrases.builtIn();
    int begin = 0;
    int end = words.length();
    boolean changed = true;
    while (changed && begin < end) {
      changed = false;
      for (int length = end - begin; length > 0 && !changed; length--) {
        if (phrases.isLead(words.substring(begin, begin + length))) {
          begin += length;
          changed = true;
        }
      }
      for (int length = end - begin; length > 0 && !changed; length--) {
        if (phrases.isTrail(words.substring(end - length, end))) {
          end -= length;
          changed = true;
        }
      }
    }
    return words.substring(begin, end);
  }
}
