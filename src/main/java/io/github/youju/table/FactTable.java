package io.github.youju.table;

import io.github.youju.document.Report;
import io.github.youju.fact.Fact;
import io.github.youju.index.FactQuery;
import io.github.youju.index.Hit;
import io.github.youju.index.ReportIndex;
import java.util.ArrayList;
import java.util.List;
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
    if (reports.isEmpty()) {
      // To the index no reports means all.
      return;
    }
    if (query.indicators().isEmpty()) {
      for (Report report : reports) {
        read(List.of(report.id()), null, taker);
      }
      return;
    }
    // Naming every report of the index would only slow the search down.
    boolean all = reports.size() == index.reportCount();
    List<String> ids = all ? List.of() : reports.stream().map(Report::id).toList();
    for (String indicator : query.indicators()) {
      read(ids, indicator, taker);
    }
  }

  private void read(List<String> ids, String indicator, Consumer<Row> taker) {
    int year = query.years().size() == 1 ? query.years().iterator().next() : 0;
    FactQuery facts = new FactQuery(ids, indicator, null, query.kinds(), year, Integer.MAX_VALUE);
    for (Hit<Fact> hit : index.facts(facts)) {
      if (query.lets(hit.item())) {
        taker.accept(new Row(index.listed(hit.reportId()).orElseThrow(), hit.item()));
      }
    }
  }
}
