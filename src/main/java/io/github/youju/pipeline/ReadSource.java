package io.github.youju.pipeline;

import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import io.github.youju.fact.Fact;
import io.github.youju.ingest.Ingested;
import java.util.List;
import java.util.Map;

/**
 * A file as the index takes it.
 *
 * @param ingested the file and its reports
 * @param facts what each report states, by the report's id
 */
record ReadSource(Ingested ingested, Map<String, List<Fact>> facts) {
  SourceFile file() {
    return ingested.file();
  }

  List<Report> reports() {
    return ingested.reports();
  }
}
