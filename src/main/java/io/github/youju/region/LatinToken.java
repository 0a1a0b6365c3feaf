package io.github.youju.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A romanised word of a text.
 *
 * @param begin where it begins
 * @param end where it ends, without a possessive 's
 * @param letters its letters in lower case, without apostrophes
 * @param capital whether it begins with a capital letter
 * @param divided whether an apostrophe divides its syllables, as in Xi'an
 * @param possessive whether 's follows
 */
record LatinToken(
    int begin, int end, String letters, boolean capital, boolean divided, boolean possessive) {
  static List<LatinToken> of(String text) {
    List<LatinToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int begin = at;
      while (at < text.length() && (isLetter(text, at) || (at > begin && isInner(text, at)))) {
        at++;
      }
      if (at > begin) {
        tokens.add(of(text, begin, at));
      } else {
        at++;
      }
    }
    return tokens;
  }

  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char letter = lower.charAt(i);
      if (letter == 'ü') {
        letters.append('u');
      } else if (letter >= 'a' && letter <= 'z') {
        letters.append(letter);
      }
    }
    return letters.toString();
  }

  private static LatinToken of(String text, int begin, int end) {
    boolean possessive =
        end - begin > 2
            && isApostrophe(text.charAt(end - 2))
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S');
    int last = possessive ? end - 2 : end;
    String letters = letters(text.substring(begin, last));
    boolean divided = letters.length() < last - begin;
    return new LatinToken(
        begin, last, letters, Character.isUpperCase(text.charAt(begin)), divided, possessive);
  }

  private static boolean isLetter(String text, int at) {
    char letter = text.charAt(at);
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || letter == 'ü'
        || letter == 'Ü';
  }

  private static boolean isInner(String text, int at) {
    return isApostrophe(text.charAt(at)) && at + 1 < text.length() && isLetter(text, at + 1);
  }

  private static boolean isApostrophe(char character) {
    return character == '\'' || character == '’' || character == '‘' || character == '`';
  }
}
