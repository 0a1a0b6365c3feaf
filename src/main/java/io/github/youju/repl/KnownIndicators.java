package io.github.youju.repl;

import io.github.youju.fact.Indicator;
import io.github.youju.fact.Indicators;
import io.github.youju.text.Pinyin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The indicators by all that may be typed for them: their names in Chinese and English, pinyin and
 * its initials (gdzctz, gdzc), and a word within an English name (invest).
 */
final class KnownIndicators {
  /** Fewer letters begin too much. */
  private static final int LEAST_PINYIN = 3;

  private static final int LEAST_WORD = 3;

  /** Words of English names that nobody types for an indicator. */
  private static final Set<String> FUNCTION =
      Set.of("of", "the", "in", "and", "for", "per", "to", "with", "from", "by");

  private final Map<Indicator, Set<String>> pinyin = new HashMap<>();

  /**
   * An indicator that is begun.
   *
   * @param english whether its English name is
   */
  record Begun(Indicator indicator, boolean english) {}

  /** All of them, in the order of the list. */
  List<Indicator> all() {
    return Indicators.known().all();
  }

  /** Those that folded words, in lower case, begin to name; by their names first. */
  List<Begun> startingWith(String words) {
    Map<Indicator, Begun> found = new LinkedHashMap<>();
    for (Indicator indicator : all()) {
      if (chinese(indicator).stream().anyMatch(name -> lower(name).startsWith(words))) {
        found.putIfAbsent(indicator, new Begun(indicator, false));
      } else if (english(indicator).stream().anyMatch(name -> lower(name).startsWith(words))) {
        found.putIfAbsent(indicator, new Begun(indicator, true));
      }
    }
    if (words.length() >= LEAST_WORD && words.matches("[a-z][a-z -]*")) {
      for (Indicator indicator : all()) {
        if (english(indicator).stream().anyMatch(name -> holds(lower(name), words))) {
          found.putIfAbsent(indicator, new Begun(indicator, true));
        }
      }
    }
    if (words.length() >= LEAST_PINYIN && words.matches("[a-z]+\\d?[a-z]*")) {
      for (Indicator indicator : all()) {
        if (pinyin(indicator).stream().anyMatch(keys -> keys.startsWith(words))) {
          found.putIfAbsent(indicator, new Begun(indicator, false));
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private static List<String> chinese(Indicator indicator) {
    List<String> names = new ArrayList<>(List.of(indicator.name()));
    names.addAll(indicator.chineseNames());
    return names;
  }

  private static List<String> english(Indicator indicator) {
    List<String> names = new ArrayList<>(List.of(indicator.english()));
    names.addAll(indicator.englishNames());
    return names;
  }

  /** Whether a word of a name, and what follows it, begins so. */
  private static boolean holds(String name, String words) {
    for (int at = name.indexOf(words); at >= 0; at = name.indexOf(words, at + 1)) {
      boolean begins = at > 0 && !Character.isLetterOrDigit(name.charAt(at - 1));
      if (begins && !FUNCTION.contains(name.substring(at).split("[^a-z]", 2)[0])) {
        return true;
      }
    }
    return false;
  }

  /** The Chinese names in pinyin, and by its initials. */
  private Set<String> pinyin(Indicator indicator) {
    return pinyin.computeIfAbsent(
        indicator,
        each -> {
          Set<String> keys = new HashSet<>();
          for (String name : chinese(each)) {
            StringBuilder initials = new StringBuilder();
            List<String> syllables = Pinyin.syllables(name);
            syllables.forEach(syllable -> initials.append(syllable, 0, 1));
            keys.add(String.join("", syllables));
            keys.add(initials.toString());
          }
          return keys;
        });
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
