package io.github.youju.index;

import io.github.youju.document.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which reports are copies of others: of one place, year and kind, and mostly of the same
 * sentences. The one with most facts answers for all, so that no answer cites a report twice and no
 * list counts it twice. It is worked out anew for each state of an index, so that it does not
 * matter in which order files came.
 */
final class Copies {
  private Copies() {}

  /**
   * The copies, each with the one that answers for it.
   *
   * @param sketches reads the sketch of a report, which is done for possible copies only
   */
  static Map<String, String> among(
      List<StoredReport> reports, Function<StoredReport, int[]> sketches) {
    Map<String, List<StoredReport>> alike = new LinkedHashMap<>();
    for (StoredReport stored : reports) {
      Report report = stored.report();
      if (report.region() != null && report.year() > 0) {
        String key = report.region().code() + " " + report.year() + " " + report.kind();
        alike.computeIfAbsent(key, any -> new ArrayList<>(1)).add(stored);
      }
    }
    Map<String, String> copies = new HashMap<>();
    for (List<StoredReport> group : alike.values()) {
      if (group.size() > 1) {
        addCopies(group, sketches, copies);
      }
    }
    return copies;
  }

  private static void addCopies(
      List<StoredReport> group,
      Function<StoredReport, int[]> sketches,
      Map<String, String> copies) {
    List<StoredReport> best = new ArrayList<>(group);
    // stable: of as many facts the first by name
    best.sort(Comparator.comparingInt(StoredReport::facts).reversed());
    Map<String, int[]> originals = new LinkedHashMap<>();
    for (StoredReport stored : best) {
      int[] sketch = sketches.apply(stored);
      String original = null;
      for (Map.Entry<String, int[]> other : originals.entrySet()) {
        if (original == null && Sketch.areCopies(other.getValue(), sketch)) {
          original = other.getKey();
        }
      }
      if (original == null) {
        originals.put(stored.id(), sketch);
      } else {
        copies.put(stored.id(), original);
      }
    }
  }
}
