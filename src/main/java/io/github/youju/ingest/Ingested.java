package io.github.youju.ingest;

import io.github.youju.document.Cell;
import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import java.util.List;

/**
 * A file and the reports found in it.
 *
 * @param file the file as it was read
 * @param reports in the order they stand in; empty where there is none, with a warning in the file
 * @param cells the values of its tables, in order
 */
public record Ingested(SourceFile file, List<Report> reports, List<Cell> cells) {
  public Ingested {
    reports = List.copyOf(reports);
    cells = List.copyOf(cells);
  }
}
