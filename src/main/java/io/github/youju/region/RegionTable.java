package io.github.youju.region;

import java.util.Arrays;
import java.util.List;

/**
 * The lines of regions.tsv, in the order of their codes.
 *
 * <p>One question needs a handful of three thousand places. The table therefore knows no more of
 * its lines than where they begin, and makes a place of a line when it is asked for.
 */
final class RegionTable {
  private static final int CODE_LENGTH = 6;

  private final String text;
  private final int[] begins;
  private final Region[] regions;

  RegionTable(String text) {
    this.text = text;
    int[] found = new int[4_096];
    int count = 0;
    for (int at = 0; at < text.length(); at = text.indexOf('\n', at) + 1) {
      if (count + 1 == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = at;
    }
    found[count] = text.length();
    this.begins = Arrays.copyOf(found, count + 1);
    this.regions = new Region[count];
  }

  int size() {
    return regions.length;
  }

  /** The place of a code, or null. */
  Region byCode(String code) {
    int low = 0;
    int high = regions.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = text.substring(begins[middle], begins[middle] + CODE_LENGTH).compareTo(code);
      if (order == 0) {
        return at(middle);
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return null;
  }

  Region at(int line) {
    Region region = regions[line];
    if (region == null) {
      region = read(text.substring(begins[line], begins[line + 1] - 1));
      regions[line] = region;
    }
    return region;
  }

  /** The lines by the first character of each of the names that they hold. */
  Chains byFirstCharacter() {
    Chains chains = new Chains(Character.MAX_VALUE + 1);
    for (int line = 0; line < regions.length; line++) {
      chains.add(text.charAt(begins[line] + CODE_LENGTH + 1), line);
      int end = begins[line + 1] - 1;
      if (text.charAt(end - 1) != '\t') {
        chains.add(text.charAt(text.lastIndexOf('\t', end) + 1), line);
        for (int bar = text.lastIndexOf('|', end); bar > begins[line]; ) {
          chains.add(text.charAt(bar + 1), line);
          bar = text.lastIndexOf('|', bar - 1);
        }
      }
    }
    return chains;
  }

  /** Where a field of a line begins. */
  int fieldBegin(int line, int field) {
    int begin = begins[line];
    for (int i = 0; i < field; i++) {
      begin = nextField(begin);
    }
    return begin;
  }

  /** Where the field after the one at this position begins. */
  int nextField(int position) {
    return text.indexOf('\t', position) + 1;
  }

  char charAt(int position) {
    return text.charAt(position);
  }

  static String write(Region region) {
    String shortName = region.shortName().equals(region.name()) ? "" : region.shortName();
    return String.join(
        "\t",
        region.code(),
        region.name(),
        shortName,
        letter(region.level()),
        region.parent(),
        region.pinyin(),
        region.english(),
        String.join("|", region.formerNames()));
  }

  private Region read(String line) {
    List<String> fields = ResourceFile.fields(line, '\t');
    String name = fields.get(1);
    Region parent = fields.get(4).isEmpty() ? null : byCode(fields.get(4));
    return new Region(
        fields.get(0),
        name,
        parent == null ? name : parent.fullName() + name,
        fields.get(2).isEmpty() ? name : fields.get(2),
        level(fields.get(3)),
        fields.get(4),
        fields.get(6),
        fields.get(5),
        fields.get(7).isEmpty() ? List.of() : ResourceFile.fields(fields.get(7), '|'));
  }

  private static Region.Level level(String letter) {
    return switch (letter) {
      case "N" -> Region.Level.COUNTRY;
      case "P" -> Region.Level.PROVINCE;
      case "C" -> Region.Level.CITY;
      case "D" -> Region.Level.COUNTY;
      default -> throw new IllegalStateException("no level " + letter);
    };
  }

  private static String letter(Region.Level level) {
    return switch (level) {
      case COUNTRY -> "N";
      case PROVINCE -> "P";
      case CITY -> "C";
      case COUNTY -> "D";
    };
  }
}
