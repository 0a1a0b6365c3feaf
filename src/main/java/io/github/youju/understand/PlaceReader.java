package io.github.youju.understand;

import io.github.youju.document.Report;
import io.github.youju.fact.Indicators;
import io.github.youju.region.Gazetteer;
import io.github.youju.region.Mention;
import io.github.youju.region.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the places that a question asks about. Where one of them has a report, the others are words
 * like any other (东乡跟泉港的合作); where none has, they are kept, so that the answer can say which place
 * the reports do not cover.
 */
final class PlaceReader {
  private final Gazetteer gazetteer;
  private final Set<String> indexed = new HashSet<>();

  PlaceReader(List<Report> catalogue, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Report report : catalogue) {
      if (report.region() != null) {
        indexed.add(report.region().code());
      }
    }
  }

  /** Reads the places and blots them out of the question. */
  List<Region> read(String folded, Marked marked, boolean english) {
    List<Mention> mentions = new ArrayList<>(gazetteer.mentions(folded, indexed));
    if (english || hasLatin(folded)) {
      mentions.addAll(gazetteer.mentionsInLatin(folded, indexed));
    }
    List<Region> known = new ArrayList<>();
    List<Region> unknown = new ArrayList<>();
    for (Mention mention : mentions) {
      if (isCovered(marked, mention)) {
        continue;
      }
      Region region = best(mention);
      for (Region candidate : mention.candidates()) {
        // Fuzhou is 抚州 and 福州: where both have reports, both are asked about.
        boolean both = !mention.full() && indexed.contains(candidate.code());
        if (both && !candidate.equals(region) && sameLevel(candidate, region)) {
          add(known, candidate);
        }
      }
      if (indexed.contains(region.code())) {
        add(known, region);
        blot(marked, folded, mention);
      } else if (!isPartOfName(region, mention, folded)) {
        add(unknown, region);
      }
    }
    if (!known.isEmpty()) {
      return known;
    }
    List<Region> around = around(unknown);
    if (!around.isEmpty()) {
      return around;
    }
    for (Mention mention : mentions) {
      blot(marked, folded, mention);
    }
    return unknown;
  }

  /** The indexed places that hold the named ones: a question on 资溪 is put to the report of 抚州. */
  private List<Region> around(List<Region> named) {
    List<Region> around = new ArrayList<>();
    for (Region region : named) {
      for (Region ancestor : gazetteer.ancestors(region)) {
        if (indexed.contains(ancestor.code()) && region.level() != Region.Level.PROVINCE) {
          add(around, ancestor);
          break;
        }
      }
    }
    return around;
  }

  /** 河南省药物研究院 names an institute: a province that holds an indexed place, with a noun behind it. */
  private boolean isPartOfName(Region region, Mention mention, String folded) {
    if (region.level() != Region.Level.PROVINCE || mention.end() >= folded.length()) {
      return false;
    }
    boolean holds = false;
    for (String code : indexed) {
      Region inner = gazetteer.byCode(code).orElse(region);
      holds |= !inner.equals(region) && gazetteer.within(inner, region);
    }
    String behind = folded.substring(mention.end());
    boolean indicator = false;
    for (Indicators.Match match : Indicators.known().find(behind, true)) {
      indicator |= match.begin() == 0;
    }
    return holds && !indicator && !behind.matches("^[的\\d去今明,、和与及在 ].*");
  }

  private Region best(Mention mention) {
    for (Region candidate : mention.candidates()) {
      if (indexed.contains(candidate.code())) {
        return candidate;
      }
    }
    return mention.candidates().getFirst();
  }

  private static boolean sameLevel(Region one, Region other) {
    return one.level() == other.level();
  }

  private static void add(List<Region> regions, Region region) {
    if (!regions.contains(region)) {
      regions.add(region);
    }
  }

  private static void blot(Marked marked, String folded, Mention mention) {
    int end = mention.end();
    // 东乡's, Gaoping City's
    if (folded.startsWith("'s", end) || folded.startsWith("’s", end)) {
      end += 2;
    }
    marked.blot(mention.begin(), end);
  }

  private static boolean isCovered(Marked marked, Mention mention) {
    return marked.text().charAt(mention.begin()) == Marked.BLOT;
  }

  private static boolean hasLatin(String folded) {
    for (int i = 0; i + 1 < folded.length(); i++) {
      if (Character.isLetter(folded.charAt(i))
          && folded.charAt(i) < 128
          && Character.isLetter(folded.charAt(i + 1))
          && folded.charAt(i + 1) < 128) {
        return true;
      }
    }
    return false;
  }
}
