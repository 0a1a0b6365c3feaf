package io.github.youju.extract;

import io.github.youju.text.Resource;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The units of these reports, and the group that each belongs to: 元 is money, 羽 a count. */
public final class UnitGroups {
  private static final String SCALES = "十百千万亿";

  private final Map<String, String> groupOf = new HashMap<>();

  /** Reads them. */
  public UnitGroups() {
    for (String line : Resource.lines(UnitGroups.class, "units.txt")) {
      String[] cells = line.split("\t", -1);
      for (int i = 1; i < cells.length; i++) {
        groupOf.put(cells[i], cells[0]);
      }
    }
  }

  Collection<String> units() {
    return Collections.unmodifiableSet(groupOf.keySet());
  }

  /** The group of a unit without a scale; null where these reports have no such unit. */
  String group(String unit) {
    return groupOf.get(unit);
  }

  /** The group of a unit as it is written, with or without a scale: 亿元 is money. */
  public Optional<String> ofWritten(String unit) {
    int begin = 0;
    while (begin < unit.length() && SCALES.indexOf(unit.charAt(begin)) >= 0) {
      begin++;
    }
    return Optional.ofNullable(groupOf.get(unit.substring(begin)));
  }
}
