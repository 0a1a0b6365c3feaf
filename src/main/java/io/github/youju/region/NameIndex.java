package io.github.youju.region;

import io.github.youju.region.Bearer.Bearing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

  /** The names that begin with one character, and the length of the longest. */
  private static final class Group {
    final Map<String, List<Bearer>> bearers = new HashMap<>();
    int longest;

    void add(String name, Region region, Bearing bearing) {
      List<Bearer> known = bearers.get(name);
      if (known == null) {
        known = new ArrayList<>(1);
        bearers.put(name, known);
      }
      if (!Bearer.contains(known, region)) {
        known.add(new Bearer(region, bearing));
        longest = Math.max(longest, name.length());
      }
    }
  }

  private final RegionTable table;
  private final Chains byFirst;
  private final Map<String, Caution> cautions = HashMap.newHashMap(800);
  private final Map<Character, Group> groups = new ConcurrentHashMap<>();
  private final byte[] longestPassed = new byte[Character.MAX_VALUE + 1];

  NameIndex(RegionTable table) {
    this.table = table;
    this.byFirst = table.byFirstCharacter();
    for (String line : ResourceFile.lines("ambiguous.txt")) {
      for (String word : ResourceFile.fields(line, ' ')) {
        addCaution(word);
      }
    }
  }

  List<Bearer> bearers(String name) {
    return name.isEmpty() ? List.of() : group(name.charAt(0)).bearers.getOrDefault(name, List.of());
  }

  Caution caution(String name) {
    return cautions.getOrDefault(name, Caution.NONE);
  }

  /** The length of the longest name that begins with this character, or zero. */
  int longest(char first) {
    return Math.max(longestPassed[first], group(first).longest);
  }

  private Group group(char first) {
    Group group = groups.get(first);
    if (group == null) {
      group = read(first);
      groups.put(first, group);
    }
    return group;
  }

  private Group read(char first) {
    Group group = new Group();
    int[] lines = byFirst.lines(first);
    for (int line : lines) {
      Region region = table.at(line);
      if (region.name().charAt(0) == first) {
        group.add(region.name(), region, Bearing.OFFICIAL);
        if (!region.shortName().equals(region.name())) {
          group.add(region.shortName(), region, Bearing.SHORT);
        }
        addUsual(group, region);
      }
      for (String former : region.formerNames()) {
        if (former.charAt(0) == first) {
          group.add(former, region, Bearing.FORMER);
        }
      }
    }
    for (int line : lines) {
      for (String former : table.at(line).formerNames()) {
        if (former.charAt(0) == first) {
          addFormerShort(group, former, table.at(line));
        }
      }
    }
    return group;
  }

  private static void addUsual(Group group, Region region) {
    String name = region.name();
    String stem = region.shortName();
    String kind = name.substring(stem.length());
    if (kind.endsWith("自治州")) {
      group.add(stem + "州", region, Bearing.USUAL);
    } else if (kind.endsWith("自治县")) {
      group.add(stem + "县", region, Bearing.USUAL);
    }
    if (kind.contains("自治") && !kind.startsWith("自治")) {
      group.add(stem + kind.substring(kind.indexOf("自治")), region, Bearing.USUAL);
    }
  }

  private static void addFormerShort(Group group, String former, Region region) {
    for (String kind : KINDS) {
      if (former.endsWith(kind) && former.length() - kind.length() > 1) {
        String stem = former.substring(0, former.length() - kind.length());
        List<Bearer> known = group.bearers.getOrDefault(stem, List.of());
        // A current place that is called so today always goes before one that was.
        if (known.isEmpty() || known.get(0).bearing() == Bearing.FORMER_SHORT) {
          group.add(stem, region, Bearing.FORMER_SHORT);
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
        longestPassed[word.charAt(1)] =
            (byte) Math.max(longestPassed[word.charAt(1)], word.length() - 1);
      }
      default -> cautions.put(word, Caution.CAREFUL);
    }
  }
}
