package io.github.youju.region;

import io.github.youju.region.Bearer.Bearing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chinese names and the places that bear them, with the names that are ordinary words. */
final class NameIndex {
  /** How far a name can be taken for a place; the forms are explained in ambiguous.txt. */
  enum Caution {
    NONE,
    CAREFUL,
    CHAINED,
    PASSED
  }

  private static final String[] KINDS = {"地区", "市", "县", "区"};

  private final Map<String, List<Bearer>> bearers = HashMap.newHashMap(9_000);
  private final Map<String, Caution> cautions = HashMap.newHashMap(800);
  private final byte[] longest = new byte[Character.MAX_VALUE + 1];

  NameIndex(Collection<Region> regions) {
    for (Region region : regions) {
      add(region.name(), region, Bearing.OFFICIAL);
      if (!region.shortName().equals(region.name())) {
        add(region.shortName(), region, Bearing.SHORT);
      }
      addUsual(region);
      for (String former : region.formerNames()) {
        add(former, region, Bearing.FORMER);
      }
    }
    for (Region region : regions) {
      for (String former : region.formerNames()) {
        addFormerShort(former, region);
      }
    }
    for (String line : ResourceFile.lines("ambiguous.txt")) {
      for (String word : ResourceFile.fields(line, ' ')) {
        addCaution(word);
      }
    }
  }

  List<Bearer> bearers(String name) {
    return bearers.getOrDefault(name, List.of());
  }

  Caution caution(String name) {
    return cautions.getOrDefault(name, Caution.NONE);
  }

  /** The length of the longest name that begins with this character, or zero. */
  int longest(char first) {
    return longest[first];
  }

  private void addUsual(Region region) {
    String name = region.name();
    String stem = region.shortName();
    String kind = name.substring(stem.length());
    if (kind.endsWith("自治州")) {
      add(stem + "州", region, Bearing.USUAL);
    } else if (kind.endsWith("自治县")) {
      add(stem + "县", region, Bearing.USUAL);
    }
    if (kind.contains("自治") && !kind.startsWith("自治")) {
      add(stem + kind.substring(kind.indexOf("自治")), region, Bearing.USUAL);
    }
  }

  private void addFormerShort(String former, Region region) {
    for (String kind : KINDS) {
      if (former.endsWith(kind) && former.length() - kind.length() > 1) {
        String stem = former.substring(0, former.length() - kind.length());
        List<Bearer> known = bearers(stem);
        // A current place that is called so today always goes before one that was.
        if (known.isEmpty() || known.get(0).bearing() == Bearing.FORMER_SHORT) {
          add(stem, region, Bearing.FORMER_SHORT);
        }
        return;
      }
    }
  }

  private void addCaution(String word) {
    switch (word.charAt(0)) {
      case '!' -> cautions.put(word.substring(1), Caution.CHAINED);
      case '-' -> {
        cautions.put(word.substring(1), Caution.PASSED);
        lengthen(word.substring(1));
      }
      default -> cautions.put(word, Caution.CAREFUL);
    }
  }

  private void add(String name, Region region, Bearing bearing) {
    List<Bearer> known = bearers.computeIfAbsent(name, key -> new ArrayList<>(1));
    for (Bearer bearer : known) {
      if (bearer.region() == region) {
        return;
      }
    }
    known.add(new Bearer(region, bearing));
    lengthen(name);
  }

  private void lengthen(String name) {
    char first = name.charAt(0);
    longest[first] = (byte) Math.max(longest[first], name.length());
  }
}
