package io.github.youju.verify;

import io.github.youju.document.Report;
import java.util.List;

/** Where the verifier reads what the citations point to. */
public interface Sources {

  /** The raw decoded text of a source; null where there is no such source. */
  String text(String source);

  /** The reports of a source, in order. */
  List<Report> reports(String source);

  /** Whether these are the built-in samples and not the user's own reports. */
  boolean sample();
}
