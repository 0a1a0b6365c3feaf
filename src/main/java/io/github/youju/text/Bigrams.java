package io.github.youju.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a folded text is indexed by: pairs of neighbouring Chinese characters, and Latin words and
 * numbers whole. A Chinese character that stands alone is a token of its own.
 */
public final class Bigrams {
  private Bigrams() {}

  /** The tokens in the order of the text. */
  public static List<String> of(String folded) {
    List<String> tokens = new ArrayList<>(folded.length());
    int at = 0;
    while (at < folded.length()) {
      int end = at;
      if (Characters.isWord(folded.charAt(at))) {
        end = wordEnd(folded, at);
        String word = folded.substring(at, end).replace(",", "");
        tokens.add(word.toLowerCase(Locale.ROOT));
      } else if (isCharacter(folded, at)) {
        end = characters(folded, at, tokens);
      } else {
        end += Character.charCount(folded.codePointAt(at));
      }
      at = end;
    }
    return tokens;
  }

  private static int wordEnd(String text, int begin) {
    int at = begin;
    while (at < text.length() && Characters.isWord(text.charAt(at))) {
      at = Characters.isDigit(text.charAt(at)) ? ArabicNumber.end(text, at) : at + 1;
    }
    return at;
  }

  private static int characters(String text, int begin, List<String> tokens) {
    int first = begin;
    int second = next(text, first);
    if (!isCharacter(text, second)) {
      tokens.add(text.substring(first, second));
      return second;
    }
    while (isCharacter(text, second)) {
      int end = next(text, second);
      tokens.add(text.substring(first, end));
      first = second;
      second = end;
    }
    return second;
  }

  private static int next(String text, int at) {
    return at + Character.charCount(text.codePointAt(at));
  }

  private static boolean isCharacter(String text, int at) {
    return at < text.length()
        && (text.charAt(at) == '〇' || Character.isIdeographic(text.codePointAt(at)));
  }
}
