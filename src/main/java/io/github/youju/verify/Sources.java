package io.github.youju.verify;

import io.github.youju.document.Report;
import io.github.youju.document.Span;
import io.github.youju.fact.Fact;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the verifier reads what the citations point to. */
public interface Sources {

  /** The raw decoded text of a source; null where there is no such source. */
  String text(String source);

  /**
   * The report that the span lies in, whole; empty for what stands around the reports of a file.
   */
  Optional<Report> report(Span span);

  /** The page that the span begins on, from 1; null for formats without pages. */
  Integer page(Span span);

  /** The facts whose value stands in the span. */
  List<Fact> facts(Span span);

  /** The years that the reports are for. */
  Set<Integer> years();

  /** Whether these are the built-in samples and not the user's own reports. */
  boolean sample();
}
