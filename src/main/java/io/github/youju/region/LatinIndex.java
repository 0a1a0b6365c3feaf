package io.github.youju.region;

import io.github.youju.region.Bearer.Bearing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Romanised and English names, written as letters only, and the places that bear them. */
final class LatinIndex {
  /** Shaanxi is spelt so to keep it apart from Shanxi, which is its pinyin as well. */
  private static final String SHAANXI = "610000";

  private static final int PINYIN_FIELD = 5;
  private static final int LETTERS = 26;

  private final RegionTable table;
  private final Chains byLetters = new Chains(LETTERS * LETTERS);
  private final boolean[] isRead = new boolean[LETTERS * LETTERS];
  private final Map<String, List<Bearer>> bearers = new HashMap<>();
  private final Map<String, List<Bearer>> stems = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  LatinIndex(RegionTable table) {
    this.table = table;
    for (int line = 0; line < table.size(); line++) {
      int pinyin = table.fieldBegin(line, PINYIN_FIELD);
      addLine(pinyin, line);
      addLine(table.nextField(pinyin), line);
    }
    for (String line : ResourceFile.lines("other-names.tsv")) {
      List<String> fields = ResourceFile.fields(line, '\t');
      for (String name : ResourceFile.fields(fields.get(1), '|')) {
        add(bearers, LatinToken.letters(name), table.byCode(fields.get(0)));
      }
    }
    for (String line : ResourceFile.lines("ambiguous-latin.txt")) {
      ambiguous.addAll(ResourceFile.fields(line, ' '));
    }
  }

  /** The places that are called so without a kind. */
  synchronized List<Bearer> bearers(String letters) {
    read(letters);
    return bearers.getOrDefault(letters, List.of());
  }

  /** The places that are called so together with their kind alone. */
  synchronized List<Bearer> stems(String letters) {
    read(letters);
    return stems.getOrDefault(letters, List.of());
  }

  boolean isAmbiguous(String letters) {
    return ambiguous.contains(letters);
  }

  /** Puts a line where the first two letters of the name at this position belong. */
  private void addLine(int position, int line) {
    int key = 0;
    int letters = 0;
    for (int at = position; letters < 2; at++) {
      char letter = Character.toLowerCase(table.charAt(at));
      letter = letter == 'ü' ? 'u' : letter;
      if (letter >= 'a' && letter <= 'z') {
        key = key * LETTERS + letter - 'a';
        letters++;
      }
    }
    byLetters.add(key, line);
  }

  /** Reads the places whose names begin with the same two letters, the first time. */
  private void read(String letters) {
    if (letters.length() < 2) {
      return;
    }
    int key = (letters.charAt(0) - 'a') * LETTERS + letters.charAt(1) - 'a';
    if (isRead[key]) {
      return;
    }
    isRead[key] = true;
    for (int line : byLetters.lines(key)) {
      Region region = table.at(line);
      String start = letters.substring(0, 2);
      String english = LatinToken.letters(LatinKind.without(region.english()));
      boolean wholeName = region.shortName().equals(region.name());
      if (english.startsWith(start)) {
        // Zhao County is never called Zhao, so that its stem counts with a kind alone.
        add(wholeName && region.level() == Region.Level.COUNTY ? stems : bearers, english, region);
      }
      String pinyin = LatinToken.letters(region.pinyin());
      if (pinyin.startsWith(start) && !region.code().equals(SHAANXI)) {
        add(bearers, pinyin, region);
      }
    }
  }

  private static void add(Map<String, List<Bearer>> map, String letters, Region region) {
    List<Bearer> known = map.get(letters);
    if (known == null) {
      known = new ArrayList<>(1);
      map.put(letters, known);
    }
    if (!Bearer.contains(known, region)) {
      known.add(new Bearer(region, Bearing.SHORT));
    }
  }
}
