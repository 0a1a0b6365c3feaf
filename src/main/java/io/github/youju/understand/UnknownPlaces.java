package io.github.youju.understand;

import io.github.youju.document.Report;
import io.github.youju.fact.Indicators;
import io.github.youju.region.Region;
import io.github.youju.text.EditDistance;
import io.github.youju.understand.EnglishWords.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds words in Latin letters that stand where a place stands and name none: Dongxaing 2025, the
 * GDP of Springfield. They are places that no report covers, so that no other place's figure is
 * told instead.
 */
final class UnknownPlaces {
  private static final int SHORTEST = 4;
  private static final int MOST_SLIPS = 2;

  private static final Pattern BEFORE =
      Pattern.compile("(?:^|.*\\b(?:of|in|for|at|from|did|does|was|is|has|will|and|vs|than))\\W*");

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:'s\\b|’s\\b|\\s+(?:district|county|city|province|prefecture|town|(?:19|20)\\d{2}|\u0001)).*");

  private final Set<String> names = new LinkedHashSet<>();

  UnknownPlaces(List<Report> catalogue) {
    for (Report report : catalogue) {
      if (report.region() != null) {
        names.add(report.region().pinyin().replace(" ", ""));
      }
    }
  }

  /** Names that are near to the name of a place with reports, blotted out of the question. */
  List<Region> slips(String folded, Marked marked) {
    return read(folded, marked, word -> isSlip(word.lower()));
  }

  /** Names that stand where a place stands, blotted out of the question. */
  List<Region> standing(String folded, Marked marked) {
    return read(folded, marked, word -> standsForPlace(word, marked));
  }

  private static List<Region> read(String folded, Marked marked, Predicate<Word> isPlace) {
    List<Region> unknown = new ArrayList<>();
    for (Word word : EnglishWords.of(folded)) {
      boolean letters = word.lower().chars().allMatch(c -> c >= 'a' && c <= 'z');
      if (!letters
          || word.lower().length() < SHORTEST
          || marked.text().charAt(word.begin()) == Marked.BLOT
          || EnglishSpelling.isKnown(word.lower())) {
        continue;
      }
      if (isPlace.test(word)) {
        marked.blot(word.begin(), word.end());
        unknown.add(
            new Region(
                "",
                word.written(),
                word.written(),
                word.written(),
                Region.Level.COUNTY,
                "",
                word.written(),
                word.lower(),
                List.of()));
      }
    }
    return unknown;
  }

  private boolean isSlip(String word) {
    for (String name : names) {
      int limit = Math.min(MOST_SLIPS, name.length() / 4);
      if (EditDistance.between(word, name) <= limit) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsForPlace(Word word, Marked marked) {
    String before = marked.text().substring(0, word.begin());
    String behind = marked.text().substring(word.end());
    boolean kind = BEHIND.matcher(behind.toLowerCase(Locale.ROOT)).matches();
    boolean capital = Character.isUpperCase(word.written().charAt(0));
    boolean shouted = word.written().equals(word.written().toUpperCase(Locale.ROOT));
    if (!capital || shouted) {
      return kind && behind.matches("\\s+(?:district|county|city|province|prefecture)\\b.*");
    }
    if (before.isBlank()) {
      boolean indicator = false;
      for (Indicators.Match match : Indicators.known().findEnglish(behind)) {
        indicator |= behind.substring(0, match.begin()).isBlank();
      }
      return kind || indicator;
    }
    return kind || BEFORE.matcher(before).matches();
  }
}
