package io.github.youju.region;

import io.github.youju.region.Bearer.Bearing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The places of China: looked up by code and by name, and found in texts. */
public final class Gazetteer {
  /** Reads the table when it is first asked for. */
  private static final class BuiltIn {
    static final Gazetteer GAZETTEER =
        new Gazetteer(new RegionTable(ResourceFile.text("regions.tsv")));
  }

  private final RegionTable table;
  private final Nesting nesting;
  private volatile NameIndex names;
  private volatile LatinIndex latin;

  private Gazetteer(RegionTable table) {
    this.table = table;
    this.nesting = new Nesting(table);
  }

  public static Gazetteer builtIn() {
    return BuiltIn.GAZETTEER;
  }

  /** All places, the country first, then by code. */
  public List<Region> all() {
    List<Region> all = new ArrayList<>(table.size());
    for (int line = 0; line < table.size(); line++) {
      all.add(table.at(line));
    }
    return all;
  }

  public Optional<Region> byCode(String code) {
    return Optional.ofNullable(table.byCode(code));
  }

  /** The place it belongs to; empty for a province and for the country. */
  public Optional<Region> parent(Region region) {
    return byCode(region.parent());
  }

  /** The places it belongs to, the nearest first, up to its province. */
  public List<Region> ancestors(Region region) {
    List<Region> found = new ArrayList<>();
    for (Region outer = table.byCode(region.parent());
        outer != null;
        outer = table.byCode(outer.parent())) {
      found.add(outer);
    }
    return found;
  }

  /** Whether the one is the other or lies in it; everything lies in the country. */
  public boolean within(Region inner, Region outer) {
    return nesting.within(inner, outer);
  }

  /**
   * The current places that bear a name, best first: official (东乡区), short (东乡, cities before
   * counties), former (东乡县), and chains of these (抚州东乡, 江西省抚州市东乡区).
   */
  public List<Region> named(String name) {
    List<Bearer> bearers = names().bearers(name);
    return bearers.isEmpty() ? chained(name) : Preference.order(bearers, Set.of());
  }

  /** The places named in a text in simplified Chinese, left to right. */
  public List<Mention> mentions(String foldedText) {
    return mentions(foldedText, Set.of());
  }

  /** The same, where the places of these codes are matched by words too, and come first. */
  public List<Mention> mentions(String foldedText, Set<String> preferredCodes) {
    return new ChineseScanner(names(), nesting, foldedText, preferredCodes).scan();
  }

  /** The places named in a text by their pinyin or in English, left to right. */
  public List<Mention> mentionsInLatin(String text, Set<String> preferredCodes) {
    List<LatinToken> tokens = LatinToken.of(text);
    return tokens.isEmpty()
        ? List.of()
        : new LatinScanner(latin(), nesting, text, tokens, preferredCodes).scan();
  }

  /** A chain of names, cut where every name lies in the one before it. */
  private List<Region> chained(String name) {
    for (int cut = name.length() - 1; cut > 1; cut--) {
      List<Bearer> outer = names().bearers(name.substring(0, cut));
      if (!outer.isEmpty()) {
        List<Region> inside = chainedIn(Preference.order(outer, Set.of()), name.substring(cut));
        if (!inside.isEmpty()) {
          return inside;
        }
      }
    }
    return List.of();
  }

  private List<Region> chainedIn(List<Region> outer, String rest) {
    List<Bearer> bearers = new ArrayList<>(names().bearers(rest));
    bearers.sort(null);
    for (Bearing bearing : Bearing.values()) {
      List<Region> borne = new ArrayList<>();
      for (Bearer bearer : bearers) {
        if (bearer.bearing() == bearing) {
          borne.add(bearer.region());
        }
      }
      List<Region> inside = nesting.inside(borne, outer);
      if (!inside.isEmpty()) {
        return inside;
      }
    }
    for (int cut = rest.length() - 1; cut > 1; cut--) {
      List<Region> middle =
          nesting.inside(
              Preference.order(names().bearers(rest.substring(0, cut)), Set.of()), outer);
      if (!middle.isEmpty()) {
        List<Region> inside = chainedIn(middle, rest.substring(cut));
        if (!inside.isEmpty()) {
          return inside;
        }
      }
    }
    return List.of();
  }

  private NameIndex names() {
    NameIndex index = names;
    if (index == null) {
      index = new NameIndex(table);
      names = index;
    }
    return index;
  }

  private LatinIndex latin() {
    LatinIndex index = latin;
    if (index == null) {
      index = new LatinIndex(table);
      latin = index;
    }
    return index;
  }
}
