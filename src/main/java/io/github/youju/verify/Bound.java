package io.github.youju.verify;

/** On which side of a figure the true value lies, by the word right before or right behind it. */
enum Bound {
  MORE,
  LESS,
  NONE;

  private static final WordList WORDS = WordList.read("bounds.txt");
  private static final int LONGEST = 14;

  /** What stands beside the stretch of a figure with its unit. */
  static Bound of(String text, int begin, int end) {
    int after = end;
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    if (after < text.length() && WORDS.lengthAt(text, after) > 0) {
      return named(WORDS.meaningAt(text, after));
    }
    int before = begin;
    while (before > 0 && (text.charAt(before - 1) == ' ' || text.charAt(before - 1) == '到')) {
      before--;
    }
    Bound bound = NONE;
    for (int at = before - 1; at >= 0; at--) {
      if (at + WORDS.lengthAt(text, at) == before && WORDS.lengthAt(text, at) > 0) {
        bound = named(WORDS.meaningAt(text, at));
      } else if (bound != NONE || before - at > LONGEST) {
        break;
      }
    }
    return bound;
  }

  private static Bound named(String meaning) {
    return meaning.equals("more") ? MORE : LESS;
  }
}
