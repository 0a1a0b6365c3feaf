package io.github.youju.ingest;

import io.github.youju.document.Clue;
import io.github.youju.document.Clue.Ground;
import io.github.youju.document.Clue.Slot;
import io.github.youju.document.ReportKind;
import io.github.youju.region.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Place, year and kind of a report as its clues come to, or as the user says.
 *
 * @param region null where nothing tells
 * @param year 0 where nothing tells
 * @param clues what spoke for and against, by slot, the heaviest first
 */
record Slots(Region region, int year, ReportKind kind, List<Clue> clues) {
  private static final double USERS_WORD = 100;

  static Slots weigh(Claims claims, Correction correction) {
    List<Clue> clues = new ArrayList<>();
    Region region = PlaceFinder.find(claims, clues);
    Balance years = YearFinder.weigh(claims);
    clues.addAll(years.clues());
    int year = years.winner().isEmpty() ? 0 : Integer.parseInt(years.winner());
    Balance kinds = KindFinder.weigh(claims);
    clues.addAll(kinds.clues());
    ReportKind kind = ReportKind.valueOf(kinds.winner().toUpperCase(Locale.ROOT));
    if (correction.region() != null) {
      region = correction.region();
      clues.add(users(Slot.REGION, region.fullName()));
    }
    if (correction.year() != 0) {
      year = correction.year();
      clues.add(users(Slot.YEAR, Integer.toString(year)));
    }
    if (correction.kind() != null) {
      kind = correction.kind();
      clues.add(users(Slot.KIND, KindFinder.name(kind)));
    }
    clues.sort(
        Comparator.comparing(Clue::slot)
            .thenComparing(Comparator.comparingDouble(Clue::weight).reversed())
            .thenComparing(Clue::ground)
            .thenComparing(Clue::value));
    return new Slots(region, year, kind, clues);
  }

  private static Clue users(Slot slot, String value) {
    return new Clue(slot, Ground.USER, value, "", USERS_WORD, null);
  }
}
