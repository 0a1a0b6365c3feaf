package io.github.youju.ingest;

import io.github.youju.document.Detail;
import io.github.youju.ingest.Claims.Headline;
import io.github.youju.region.Gazetteer;
import io.github.youju.region.Mention;
import io.github.youju.region.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the titles before a report apart: the one that stands nearest counts, the header of a
 * collected text and the links of a page count little, and none of those is the report's title that
 * names another place or year.
 */
final class TitleChoice {
  private static final double HEADER = 0.25;
  private static final double FURTHER = 0.15;

  /** Titles with a place or a year above a bare 政府工作报告. */
  private static final double ABOVE_BARE = 0.5;

  /** The last of several titles before a text that begins in its middle. */
  private static final double BEFORE_INSIDE = 0.2;

  private static final int BARE = "政府工作报告".length();

  private TitleChoice() {}

  /**
   * The titles in order, each different one once, with how much it counts.
   *
   * @param opens whether the text opens as a report does, so that a list of links is not taken for
   *     its title
   */
  static List<Headline> headlines(Page page, Draft draft, boolean opens) {
    List<Headline> found = new ArrayList<>();
    Set<String> said = new HashSet<>();
    boolean bare = false;
    boolean nearest = true;
    int telling = 0;
    for (Block block : draft.titles()) {
      telling += tells(page.detail(block.begin(), block.end())) ? 1 : 0;
    }
    for (Block block : draft.titles().reversed()) {
      Detail title = page.detail(block.begin(), block.end());
      if (!said.add(title.value())) {
        continue;
      }
      double share;
      if (isHeader(page, block)) {
        share = HEADER;
        bare |= nearest;
      } else if (!nearest) {
        share = FURTHER / telling;
      } else if (!tells(title)) {
        share = 1;
        bare = true;
      } else {
        share = bare ? ABOVE_BARE / telling : opens || telling == 1 ? 1 : BEFORE_INSIDE;
        nearest = false;
      }
      found.addFirst(new Headline(title, share));
    }
    return found;
  }

  /** The report's own title; null where it has none. */
  static Detail own(List<Headline> titles, Region region, int year) {
    Detail bare = null;
    for (Headline title : titles.reversed()) {
      Detail detail = title.detail();
      boolean own = !title.isOther() || agrees(detail.value(), region, year);
      if (tells(detail) && own) {
        return detail;
      }
      bare = bare == null && !tells(detail) ? detail : bare;
    }
    return bare;
  }

  /** Whether it says more than 政府工作报告. */
  private static boolean tells(Detail title) {
    return title.value().length() > BARE;
  }

  /** 标题:二00三年政府工作报告, as collections put it before the page. */
  private static boolean isHeader(Page page, Block title) {
    return title.begin() > 2 && page.text().startsWith("标题:", title.begin() - 3);
  }

  private static boolean agrees(String title, Region region, int year) {
    int named = YearFinder.first(title);
    if (named != 0 && named != year && named != year - 1) {
      return false;
    }
    Gazetteer gazetteer = Gazetteer.builtIn();
    for (Mention mention : gazetteer.mentions(title)) {
      for (Region place : mention.candidates()) {
        if (region != null
            && !gazetteer.within(place, region)
            && !gazetteer.within(region, place)) {
          return false;
        }
      }
    }
    return true;
  }
}
