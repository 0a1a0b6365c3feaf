package io.github.youju.pipeline;

import io.github.youju.document.Report;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.index.ReportIndex;
import io.github.youju.region.Region;
import io.github.youju.text.FoldedText;
import io.github.youju.text.Meant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Chooses the reports of one place: the place itself and not those in it, for 抚州 has its own report
 * beside those of its districts.
 */
final class ReportChoice {
  private final ReportIndex index;
  private final Consumer<Line> notice;

  ReportChoice(ReportIndex index, Consumer<Line> notice) {
    this.index = index;
    this.notice = notice;
  }

  /**
   * The reports of a place that plan for a year; where there is none, those that look back on it,
   * which is told.
   *
   * @param year 0 for the latest
   */
  List<Report> of(String place, int year) {
    String wanted = FoldedText.fold(place).toLowerCase(Locale.ROOT);
    List<Report> own = new ArrayList<>();
    TreeSet<Integer> years = new TreeSet<>();
    for (Report report : index.reports()) {
      if (report.region() != null && isNamed(report.region(), wanted)) {
        own.add(report);
        years.add(report.year());
      }
    }
    if (own.isEmpty()) {
      throw new UserException(
          ExitStatus.NOT_STATED,
          Line.of(
              "索引里没有%s的报告；有哪些报告，见 youju sources%s",
              "no report of %s in the index; youju sources lists what there is%s",
              place,
              Meant.instead(wanted, ReportFilter.names(index))));
    }
    int planned = year == 0 ? years.last() : year;
    List<Report> chosen = own.stream().filter(each -> each.year() == planned).toList();
    if (!chosen.isEmpty()) {
      return chosen;
    }
    List<Report> reviewing = own.stream().filter(each -> each.reviewedYear() == planned).toList();
    if (reviewing.isEmpty()) {
      throw new UserException(
          ExitStatus.NOT_STATED,
          Line.of(
              "没有%s%d年的报告；有的年份是 %s",
              "no report of %s for %d; there are %s",
              place,
              year,
              String.join(", ", years.stream().map(String::valueOf).toList())));
    }
    notice.accept(
        Line.of(
            "没有安排%1$d年工作的报告，这一份回顾了%1$d年：%2$s",
            "no report plans for %d; this one looks back on it: %s",
            year,
            reviewing.getFirst().id()));
    return reviewing;
  }

  private static boolean isNamed(Region region, String wanted) {
    String english = region.english().toLowerCase(Locale.ROOT);
    return region.name().equals(wanted)
        || region.shortName().equals(wanted)
        || region.fullName().endsWith(wanted)
        || region.code().equals(wanted)
        || region.formerNames().contains(wanted)
        || english.equals(wanted)
        || english.startsWith(wanted + " ");
  }
}
