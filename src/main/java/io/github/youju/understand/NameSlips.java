package io.github.youju.understand;

import io.github.youju.fact.Indicator;
import io.github.youju.fact.Indicators;
import io.github.youju.text.Pinyin;
import java.util.List;

/**
 * Recognises an indicator's name in which one character is wrong: 城镇登记失业律. A short name with a slip
 * is as likely another word, unless the two sound alike, as in 失叶率: they are typed alike.
 */
final class NameSlips {
  private static final int SURE = 5;
  private static final int SHORTEST = 3;

  private NameSlips() {}

  /**
   * The longest indicator name that stands in the words but for one character; null where none
   * does.
   */
  static Indicators.Match find(String words) {
    Indicators.Match best = null;
    for (Indicator indicator : Indicators.known().all()) {
      best = longer(best, at(words, indicator, indicator.name()));
      for (String name : indicator.chineseNames()) {
        best = longer(best, at(words, indicator, name));
      }
    }
    return best;
  }

  private static Indicators.Match at(String words, Indicator indicator, String name) {
    if (name.length() < SHORTEST) {
      return null;
    }
    for (int begin = 0; begin + name.length() <= words.length(); begin++) {
      int slips = 0;
      for (int i = 0; i < name.length() && slips < 2; i++) {
        slips += words.charAt(begin + i) == name.charAt(i) ? 0 : 1;
      }
      String written = words.substring(begin, begin + name.length());
      if (slips == 1 && (name.length() >= SURE || soundsLike(written, name))) {
        List<Indicators.Match> inside = Indicators.known().find(written, true);
        return inside.isEmpty()
            ? new Indicators.Match(begin, begin + name.length(), indicator, name, false)
            : null;
      }
    }
    return null;
  }

  private static boolean soundsLike(String written, String name) {
    return Pinyin.syllables(written).equals(Pinyin.syllables(name));
  }

  private static Indicators.Match longer(Indicators.Match one, Indicators.Match other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.end() - other.begin() > one.end() - one.begin() ? other : one;
  }
}
