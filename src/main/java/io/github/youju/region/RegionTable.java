package io.github.youju.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes the lines of regions.tsv, which are in the order of their codes. */
final class RegionTable {
  private RegionTable() {}

  static Map<String, Region> read(List<String> lines) {
    Map<String, Region> regions = LinkedHashMap.newLinkedHashMap(lines.size());
    for (String line : lines) {
      List<String> fields = ResourceFile.fields(line, '\t');
      String name = fields.get(1);
      // A place stands below the one it belongs to, so that the parent is there already.
      Region parent = regions.get(fields.get(4));
      Region region =
          new Region(
              fields.get(0),
              name,
              parent == null ? name : parent.fullName() + name,
              fields.get(2).isEmpty() ? name : fields.get(2),
              level(fields.get(3)),
              fields.get(4),
              fields.get(6),
              fields.get(5),
              fields.get(7).isEmpty() ? List.of() : ResourceFile.fields(fields.get(7), '|'));
      regions.put(region.code(), region);
    }
    return regions;
  }

  static List<String> write(Iterable<Region> regions) {
    List<String> lines = new ArrayList<>();
    for (Region region : regions) {
      String shortName = region.shortName().equals(region.name()) ? "" : region.shortName();
      lines.add(
          String.join(
              "\t",
              region.code(),
              region.name(),
              shortName,
              letter(region.level()),
              region.parent(),
              region.pinyin(),
              region.english(),
              String.join("|", region.formerNames())));
    }
    return lines;
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
