package io.github.youju.verify;

import io.github.youju.region.Gazetteer;
import io.github.youju.region.Mention;
import io.github.youju.region.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where and when a claim says that its figures are: the places and years that it names. */
final class ClaimContext {
  /** 比2023年增长 names the base of a growth, and 2025年政府工作报告 a report. */
  private static final List<String> BASES = List.of("比", "较", "than ", "from ", "over ", "since ");

  private static final List<String> RELATIVE =
      List.of("去年", "上年", "前年", "明年", "last year", "previous year", "year before");
  private static final List<String> SCOPES = List.of("全国", "全省", "全市", "全县", "全区");
  private static final int REPORT_WITHIN = 14;

  private final Reading claim;
  private final List<Cited> cited;
  private final boolean latin;
  private final List<Mention> places;

  ClaimContext(Reading claim, List<Cited> cited, Set<String> codes) {
    this.claim = claim;
    this.cited = cited;
    this.latin = claim.text().codePoints().noneMatch(Character::isIdeographic);
    Gazetteer gazetteer = Gazetteer.builtIn();
    this.places =
        latin
            ? gazetteer.mentionsInLatin(claim.text(), codes)
            : gazetteer.mentions(claim.text(), codes);
  }

  /** Whether it has no Chinese character. */
  boolean isLatin() {
    return latin;
  }

  /** The words of the places that no cited text is about. */
  List<String> strangers() {
    List<String> strangers = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Mention place = places.get(i);
      boolean leads = i + 1 < places.size() && places.get(i + 1).begin() <= place.end() + 2;
      boolean known = leads && isOuter(place);
      for (Cited each : cited) {
        known |= isOf(each, place);
      }
      if (!known) {
        strangers.add(words(place));
      }
    }
    for (String scope : SCOPES) {
      if (claim.text().contains(scope) && cited.stream().noneMatch(each -> isOf(each, scope))) {
        strangers.add(scope);
      }
    }
    return strangers;
  }

  /** Whether a citation may prove a figure here: it is of the place that the claim names for it. */
  boolean fitsPlace(Cited candidate, int at) {
    Mention governing = null;
    for (Mention place : places) {
      boolean ofReport = cited.stream().anyMatch(each -> isOf(each, place));
      if (ofReport && (place.begin() < at || governing == null)) {
        governing = place;
      }
    }
    return governing == null || isOf(candidate, governing);
  }

  /** Whether the claim names a place of its own. */
  boolean namesPlace() {
    return !places.isEmpty();
  }

  /** The year that the claim names for a figure; 0 where it leaves it to the question. */
  int year(int at) {
    int year = 0;
    for (Amount amount : claim.amounts()) {
      Figure figure = amount.figure();
      if (!isYear(amount) || isBase(figure) || isReport(figure)) {
        continue;
      }
      boolean between = latin && figure.begin() > at && noFigureBetween(at, figure.begin());
      if (figure.begin() < at || year == 0 || between) {
        year = figure.number().intValue();
      }
    }
    return year;
  }

  /** Whether it tells the year by another (去年). */
  boolean isRelative() {
    return RELATIVE.stream().anyMatch(claim.text()::contains);
  }

  /** Whether the figure is the name of a year. */
  boolean isYear(Amount amount) {
    return amount.figure().year();
  }

  private boolean noFigureBetween(int at, int end) {
    for (Amount amount : claim.amounts()) {
      int begin = amount.figure().begin();
      if (begin > at && begin < end && !isYear(amount)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the year is what a growth is measured against. */
  boolean isBase(Figure year) {
    String before = claim.text().substring(0, year.begin());
    return BASES.stream().anyMatch(before::endsWith);
  }

  private boolean isReport(Figure year) {
    int end = Math.min(claim.text().length(), year.end() + REPORT_WITHIN);
    String after = claim.text().substring(year.end(), end);
    int stop = after.indexOf(',');
    String near = stop < 0 ? after : after.substring(0, stop);
    return near.contains("报告") || near.contains("report");
  }

  private boolean isOf(Cited each, Mention place) {
    for (Region candidate : place.candidates()) {
      if (candidate.fullName().equals(each.citation().region())) {
        return true;
      }
    }
    return each.reading().text().contains(words(place));
  }

  /** 全市 is a city's own, and what the cited text calls so. */
  private static boolean isOf(Cited each, String scope) {
    String region = String.valueOf(each.citation().region());
    return region.endsWith(scope.substring(1)) || each.says(scope);
  }

  /** 江西省抚州市 before 东乡区. */
  private boolean isOuter(Mention place) {
    Set<String> names = new HashSet<>();
    for (Region candidate : place.candidates()) {
      names.add(candidate.name());
    }
    return cited.stream()
        .anyMatch(
            each ->
                each.citation().region() != null
                    && names.stream().anyMatch(each.citation().region()::contains));
  }

  private String words(Mention place) {
    return claim.text().substring(place.begin(), place.end());
  }
}
