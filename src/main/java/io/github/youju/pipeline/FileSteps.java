package io.github.youju.pipeline;

import io.github.youju.index.ReportIndexWriter;
import io.github.youju.ingest.Correction;
import java.time.Duration;
import java.util.function.IntFunction;

/**
 * What every file of a run goes through.
 *
 * @param patience how long any file may take, beside what its length allows for
 */
record FileSteps(
    SourceNames names,
    Recipe recipe,
    Corrections corrections,
    Reading reading,
    ReportIndexWriter writer,
    Duration patience) {
  /** Bytes into reports and facts; called by many threads at once. */
  interface Reading {
    ReadSource read(String source, byte[] bytes, IntFunction<Correction> said);
  }
}
