package io.github.youju.pipeline;

import io.github.youju.document.Report;
import io.github.youju.document.ReportKind;
import io.github.youju.error.Line;
import io.github.youju.index.ReportIndex;
import io.github.youju.question.Slots;
import io.github.youju.region.Region;
import io.github.youju.text.FoldedText;
import io.github.youju.text.Meant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The hard filters: which reports a run may look at. */
public final class ReportFilter {
  /** Of more hidden reports than these the rest is left out. */
  private static final int NAMED = 4;

  private final String region;
  private final int year;
  private final ReportKind kind;

  /** The filters that the settings ask for. */
  public ReportFilter(Settings settings) {
    region = FoldedText.fold(settings.region()).toLowerCase(Locale.ROOT);
    year = settings.year();
    kind = settings.kind();
  }

  /**
   * The reports that pass, in the order of the index.
   *
   * @param notice is told where there are reports and none of them passes
   */
  public List<Report> of(ReportIndex index, Consumer<Line> notice) {
    return passing(index, index.reports(), notice);
  }

  /**
   * Those of the very place that was asked for, where it has reports of its own: what is set side
   * by side over the years would mix them up with those of the places in it. Else all that pass.
   *
   * @param notice is told as well where others are left out
   */
  public List<Report> ofPlaceAlone(ReportIndex index, Consumer<Line> notice) {
    List<Report> passed = of(index, notice);
    List<Report> own = new ArrayList<>();
    for (Report report : passed) {
      if (!region.isEmpty() && isNamed(report.region())) {
        own.add(report);
      }
    }
    if (own.isEmpty() || own.size() == passed.size()) {
      return passed;
    }
    notice.accept(
        Line.of(
            "只画%1$s本级；比较其中各地请加一个年份：--year %2$d",
            "%1$s alone is drawn; to compare the places in it name a year: --year %2$d",
            region,
            own.getLast().year()));
    return own;
  }

  /** The same with the copies that answer nothing, as {@code sources} lists them. */
  public List<Report> withCopies(ReportIndex index, Consumer<Line> notice) {
    return passing(index, index.reportsAndCopies(), notice);
  }

  private List<Report> passing(ReportIndex index, List<Report> reports, Consumer<Line> notice) {
    List<Report> passed = new ArrayList<>();
    for (Report report : reports) {
      if (passes(report)) {
        passed.add(report);
      }
    }
    if (passed.isEmpty() && !reports.isEmpty()) {
      notice.accept(
          Line.of(
              "索引里没有符合%s的报告；有哪些报告，见 youju sources%s",
              "no report in the index passes%s; youju sources lists what there is%s",
              options(),
              Meant.instead(region, names(index))));
    }
    return passed;
  }

  /** The filters as they are typed, each with a blank before it; empty where none is set. */
  private String options() {
    return (region.isEmpty() ? "" : " --region " + region)
        + (year == 0 ? "" : " --year " + year)
        + (kind == null ? "" : " --kind " + kind.name().toLowerCase(Locale.ROOT));
  }

  /**
   * What to tell where a question is refused though reports that do not pass may answer it; empty
   * where there are none.
   */
  Optional<Line> hidden(ReportIndex index, Slots slots) {
    Set<String> hidden = new LinkedHashSet<>();
    for (Report report : index.reports()) {
      boolean place = slots.places().isEmpty() || slots.places().contains(report.region());
      boolean time =
          slots.years().isEmpty()
              || slots.years().contains(report.year())
              || slots.years().contains(report.reviewedYear());
      if (!passes(report) && place && time) {
        String name = report.region() == null ? report.title() : report.region().name();
        hidden.add(name + report.year());
      }
    }
    if (hidden.isEmpty()) {
      return Optional.empty();
    }
    String rest = hidden.size() > NAMED ? " …" : "";
    String named = hidden.stream().limit(NAMED).collect(Collectors.joining("、")) + rest;
    return Optional.of(
        Line.of(
            "%s 之外还有别的报告：%s；去掉它再问",
            "reports outside of %s: %s; ask again without it", options().strip(), named));
  }

  /** By which the places of the index can be named. */
  static Set<String> names(ReportIndex index) {
    Set<String> names = new TreeSet<>();
    for (Report report : index.reports()) {
      if (report.region() != null) {
        names.add(report.region().name());
        names.add(report.region().shortName());
      }
    }
    return names;
  }

  private boolean passes(Report report) {
    return (year == 0 || year == report.year())
        && (kind == null || kind == report.kind())
        && (region.isEmpty() || (report.region() != null && isIn(report.region())));
  }

  /** Whether the filter names the place, and not only one that it lies in. */
  private boolean isNamed(Region place) {
    String full = place.fullName();
    int end = full.lastIndexOf(region) + region.length();
    return !full.contains(region) || end > full.length() - place.name().length();
  }

  private boolean isIn(Region place) {
    String english = place.english().toLowerCase(Locale.ROOT);
    return place.fullName().contains(region)
        || place.code().equals(region)
        || place.formerNames().contains(region)
        || english.equals(region)
        || english.startsWith(region + " ");
  }
}
