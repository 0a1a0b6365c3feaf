package io.github.youju.table;

import io.github.youju.document.Report;
import io.github.youju.fact.Fact;
import io.github.youju.index.FactQuery;
import io.github.youju.index.Hit;
import io.github.youju.index.ReportIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The door of this package: the facts that a query asks for, by report and position.
 *
 * <p>Rows are handed on one by one, because all facts of ten thousand reports fit into no memory.
 */
public final class FactTable {
  private final ReportIndex index;
  private final List<Report> reports;
  private final TableQuery query;

  /** Over these reports of an index. */
  public FactTable(ReportIndex index, List<Report> reports, TableQuery query) {
    this.index = index;
    this.reports = List.copyOf(reports);
    this.query = query;
  }

  /** The reports that are looked at. */
  public List<Report> reports() {
    return reports;
  }

  /** What is asked for. */
  public TableQuery query() {
    return query;
  }

  /** Where the proofs of its rows are read. */
  public Proofs proofs() {
    return new Proofs(index);
  }

  /** All rows at once, for tables of a few indicators. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    forEach(rows::add);
    return rows;
  }

  /** Each row in turn. */
  public void forEach(Consumer<Row> taker) {
    if (query.indicators().isEmpty()) {
      for (Report report : reports) {
        read(List.of(report.id()), "", Map.of(report.id(), report), taker);
      }
      return;
    }
    Map<String, Report> byId = new HashMap<>();
    for (Report report : reports) {
      byId.put(report.id(), report);
    }
    // Naming every report of the index would only slow the search down.
    List<String> ids =
        reports.size() == index.reportCount() ? List.of() : List.copyOf(byId.keySet());
    for (String indicator : query.indicators()) {
      read(ids, indicator, byId, taker);
    }
  }

  private void read(
      List<String> ids, String indicator, Map<String, Report> byId, Consumer<Row> taker) {
    int year = query.years().size() == 1 ? query.years().iterator().next() : 0;
    FactQuery facts =
        new FactQuery(
            ids,
            indicator.isEmpty() ? null : indicator,
            null,
            query.kinds(),
            year,
            Integer.MAX_VALUE);
    for (Hit<Fact> hit : index.facts(facts)) {
      Report report = byId.get(hit.reportId());
      if (report != null && query.asksFor(hit.item())) {
        taker.accept(new Row(report, hit.item()));
      }
    }
  }
}
