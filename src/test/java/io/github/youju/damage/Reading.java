package io.github.youju.damage;

import io.github.youju.document.Report;
import io.github.youju.extract.FactExtractor;
import io.github.youju.fact.Fact;
import io.github.youju.ingest.Ingested;
import io.github.youju.ingest.Ingester;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What is read out of a text, in a form that two readings can be compared by.
 *
 * @param reports place, years and kind of each report
 * @param facts each figure with its indicator, year and kind, without the words around it
 */
record Reading(List<String> reports, List<String> facts, Ingested ingested) {
  static Reading of(String name, String text) {
    Ingested ingested = new Ingester().read(name, text.getBytes(StandardCharsets.UTF_8));
    List<String> reports = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    for (Report report : ingested.reports()) {
      String place = report.region() == null ? "-" : report.region().fullName();
      reports.add(place + " " + report.year() + " " + report.reviewedYear() + " " + report.kind());
      for (Fact fact : new FactExtractor().extract(report, ingested.file().text())) {
        facts.add(line(fact));
      }
    }
    return new Reading(reports, facts, ingested);
  }

  /** How much of the other's facts are found here as well, from 0 to 1. */
  double share(Reading other) {
    List<String> left = new ArrayList<>(facts);
    int found = 0;
    for (String fact : other.facts) {
      found += left.remove(fact) ? 1 : 0;
    }
    return other.facts.isEmpty() ? 1 : (double) found / other.facts.size();
  }

  private static String line(Fact fact) {
    String figure =
        fact.figure()
            .map(
                quantity ->
                    quantity.low().stripTrailingZeros().toPlainString()
                        + "-"
                        + quantity.high().stripTrailingZeros().toPlainString()
                        + quantity.unit()
                        + quantity.measure())
            .orElse("in words");
    return fact.indicator() + " " + figure + " " + fact.period() + " " + fact.kind();
  }
}
