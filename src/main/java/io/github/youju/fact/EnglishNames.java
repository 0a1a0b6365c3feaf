package io.github.youju.fact;

import io.github.youju.fact.Indicators.Match;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The English names by their first word, and where a text in lower case holds them.
 *
 * <p>Whole words only; a hyphen equals a blank, and any word may stand in the plural.
 */
final class EnglishNames {
  private final Map<String, List<IndicatorName>> byFirst = new HashMap<>();

  static EnglishNames of(List<Indicator> indicators) {
    EnglishNames names = new EnglishNames();
    for (Indicator indicator : indicators) {
      if (!indicator.english().isEmpty()) {
        String official = indicator.english().toLowerCase(Locale.ROOT);
        names.add(new IndicatorName(official, IndicatorName.Use.ANY, indicator));
      }
      for (String name : indicator.englishNames()) {
        names.add(new IndicatorName(name, IndicatorName.Use.ANY, indicator));
      }
    }
    names.longestFirst();
    return names;
  }

  private void add(IndicatorName name) {
    String first = singular(name.written().substring(0, wordEnd(name.written(), 0)));
    List<IndicatorName> names = byFirst.get(first);
    if (names == null) {
      names = new ArrayList<>(4);
      byFirst.put(first, names);
    }
    names.add(name);
  }

  private void longestFirst() {
    for (List<IndicatorName> names : byFirst.values()) {
      Collections.sort(names);
    }
  }

  List<Match> find(String text) {
    List<Match> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      at = isWordChar(text.charAt(at)) ? matchAt(text, at, found) : at + 1;
    }
    return found;
  }

  /** Adds what begins with this word, and returns where to go on. */
  private int matchAt(String text, int at, List<Match> found) {
    int wordEnd = wordEnd(text, at);
    List<IndicatorName> names = byFirst.get(singular(text.substring(at, wordEnd)));
    if (names != null) {
      for (IndicatorName name : names) {
        int end = endOf(name.written(), text, at);
        if (end >= 0) {
          found.add(new Match(at, end, name.indicator(), name.written(), name.meansGrowth()));
          return end;
        }
      }
    }
    return wordEnd;
  }

  private static int endOf(String name, String text, int begin) {
    int at = begin;
    int i = 0;
    while (true) {
      int nameEnd = wordEnd(name, i);
      int textEnd = wordEnd(text, at);
      if (!sameWord(name.substring(i, nameEnd), text.substring(at, textEnd))) {
        return -1;
      }
      i = nextWord(name, nameEnd);
      if (i < 0) {
        return textEnd;
      }
      at = nextWord(text, textEnd);
      if (at < 0) {
        return -1;
      }
    }
  }

  /** Where the next word of the same sentence begins; -1 where there is none. */
  private static int nextWord(String text, int from) {
    int at = from;
    while (at < text.length() && !isWordChar(text.charAt(at))) {
      if (".;?!".indexOf(text.charAt(at)) >= 0) {
        return -1;
      }
      at++;
    }
    return at < text.length() ? at : -1;
  }

  private static boolean sameWord(String one, String other) {
    return one.equals(other) || singular(one).equals(singular(other));
  }

  /**
   * An apostrophe ends a word, so that residents' and resident's are the same two words at most.
   */
  private static boolean isWordChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '&';
  }

  private static int wordEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && (isWordChar(text.charAt(end)) || isPointInNumber(text, end))) {
      end++;
    }
    return end;
  }

  private static boolean isPointInNumber(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ',')
        && at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static String singular(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 3 && word.endsWith("s") && !word.endsWith("ss")) {
      return word.substring(0, length - 1);
    }
    return word;
  }
}
