package io.github.youju.fact;

import io.github.youju.fact.IndicatorName.Use;
import io.github.youju.fact.Indicators.Match;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Chinese names by their first character, and where a text holds them. */
final class ChineseNames {
  /** How far after a growth name its figure may begin: 经济增长预计达到7%. */
  private static final int FIGURE_REACH = 8;

  private static final String QUOTES = "“”\"‘’'「」『』";
  private static final String STOPS = ",，。;；、:：";

  private final Map<Character, List<IndicatorName>> byFirst = new HashMap<>();

  void add(IndicatorName name) {
    char first = lower(name.written().charAt(0));
    List<IndicatorName> names = byFirst.get(first);
    if (names == null) {
      names = new ArrayList<>(4);
      byFirst.put(first, names);
    }
    names.add(name);
  }

  void longestFirst() {
    for (List<IndicatorName> names : byFirst.values()) {
      Collections.sort(names);
    }
  }

  List<Match> find(String text, boolean question) {
    List<Match> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      at = matchAt(text, at, question, found);
    }
    return found;
  }

  /** Adds what begins here, and returns where to go on. */
  private int matchAt(String text, int at, boolean question, List<Match> found) {
    List<IndicatorName> names = byFirst.get(lower(text.charAt(at)));
    if (names == null) {
      return at + 1;
    }
    for (IndicatorName name : names) {
      int end = endOf(name.written(), text, at);
      if (end < 0 || !counts(name, text, end, question) || splitsLatinWord(text, at, end)) {
        continue;
      }
      if (name.indicator() != null) {
        found.add(new Match(at, end, name.indicator(), name.written(), name.meansGrowth()));
      }
      return end;
    }
    return at + 1;
  }

  private static boolean counts(IndicatorName name, String text, int end, boolean question) {
    return question
        || name.use() == Use.ANY
        || (name.use() == Use.GROWTH && figureFollows(text, end));
  }

  /** Quotation marks inside a name do not count: 专精特新“小巨人”企业. */
  private static int endOf(String name, String text, int begin) {
    int at = begin;
    for (int i = 0; i < name.length(); i++) {
      while (i > 0 && at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (at >= text.length() || lower(text.charAt(at)) != lower(name.charAt(i))) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static boolean figureFollows(String text, int end) {
    int limit = Math.min(text.length(), end + FIGURE_REACH);
    for (int at = end; at < limit; at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        return true;
      }
      if (STOPS.indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean splitsLatinWord(String text, int begin, int end) {
    return (begin > 0 && isLatin(text.charAt(begin)) && isLatin(text.charAt(begin - 1)))
        || (end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end)));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
