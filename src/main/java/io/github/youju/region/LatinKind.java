package io.github.youju.region;

import java.util.List;

/**
 * A kind of place as it is written after a romanised name.
 *
 * @param words one or two words in lower case
 * @param endings how the Chinese names of such places end
 */
record LatinKind(List<String> words, List<String> endings) {
  /** The longer ones first. */
  private static final List<LatinKind> ALL =
      List.of(
          new LatinKind(List.of("autonomous", "region"), List.of("自治区")),
          new LatinKind(List.of("autonomous", "prefecture"), List.of("自治州")),
          new LatinKind(List.of("autonomous", "county"), List.of("自治县")),
          new LatinKind(List.of("autonomous", "banner"), List.of("自治旗")),
          new LatinKind(List.of("administrative", "committee"), List.of("行政委员会")),
          new LatinKind(List.of("new", "area"), List.of("新区")),
          new LatinKind(List.of("forestry", "district"), List.of("林区")),
          new LatinKind(List.of("mining", "district"), List.of("矿区")),
          new LatinKind(List.of("special", "district"), List.of("特区")),
          new LatinKind(List.of("district"), List.of("区")),
          new LatinKind(List.of("county"), List.of("县")),
          new LatinKind(List.of("city"), List.of("市")),
          new LatinKind(List.of("municipality"), List.of("市")),
          new LatinKind(List.of("province"), List.of("省")),
          new LatinKind(List.of("prefecture"), List.of("州", "地区", "盟", "市")),
          new LatinKind(List.of("banner"), List.of("旗")),
          new LatinKind(List.of("league"), List.of("盟")),
          new LatinKind(List.of("qu"), List.of("区")),
          new LatinKind(List.of("xian"), List.of("县")),
          new LatinKind(List.of("shi"), List.of("市")),
          new LatinKind(List.of("sheng"), List.of("省")));

  /** The name in English without the kind at its end. */
  static String without(String english) {
    for (LatinKind kind : ALL) {
      String ending = " " + String.join(" ", kind.words());
      int length = english.length() - ending.length();
      if (length > 0 && english.regionMatches(true, length, ending, 0, ending.length())) {
        return english.substring(0, length);
      }
    }
    return english;
  }

  /** The kind that is written from this word on, or null. */
  static LatinKind at(List<LatinToken> tokens, int first, String text) {
    for (LatinKind kind : ALL) {
      int end = first + kind.words().size();
      if (end <= tokens.size() && kind.isWritten(tokens, first, text)) {
        return kind;
      }
    }
    return null;
  }

  /** The kind that is written together with the name, as in dongxiangqu, or null. */
  static LatinKind fused(String letters) {
    for (LatinKind kind : ALL.subList(ALL.size() - 4, ALL.size())) {
      if (letters.endsWith(kind.words().getFirst())) {
        return kind;
      }
    }
    return null;
  }

  boolean fits(Region region) {
    if (ends(region.name())) {
      return true;
    }
    for (String former : region.formerNames()) {
      if (former.startsWith(region.shortName()) && ends(former)) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(String name) {
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWritten(List<LatinToken> tokens, int first, String text) {
    for (int i = 0; i < words.size(); i++) {
      LatinToken token = tokens.get(first + i);
      boolean joined =
          first + i == 0 || LatinScanner.joined(tokens.get(first + i - 1), token, text);
      if (!joined || !token.letters().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
