package io.github.youju.table;

import io.github.youju.document.Report;
import io.github.youju.region.Region;

/**
 * What a line of a wide table is of.
 *
 * @param region null where a report does not tell its place
 * @param name the report's title where there is no region
 */
record WideRow(Region region, String name, int year) implements Comparable<WideRow> {
  static WideRow of(Report report, int year) {
    return new WideRow(report.region(), report.region() == null ? report.title() : "", year);
  }

  String code() {
    return region == null ? "" : region.code();
  }

  String place(Words words) {
    return region == null ? name : words.name(region);
  }

  /** By the code of the place, which puts neighbours together, then by year. */
  @Override
  public int compareTo(WideRow other) {
    int places = code().compareTo(other.code());
    int names = places != 0 ? places : name.compareTo(other.name);
    return names != 0 ? names : Integer.compare(year, other.year);
  }

  /** The code stands for the region, whose many names need not be looked at. */
  @Override
  public boolean equals(Object other) {
    return other instanceof WideRow row
        && year == row.year
        && code().equals(row.code())
        && name.equals(row.name);
  }

  @Override
  public int hashCode() {
    return (code().hashCode() * 31 + name.hashCode()) * 31 + year;
  }
}
