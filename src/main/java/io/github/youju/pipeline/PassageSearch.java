package io.github.youju.pipeline;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.error.Line;
import io.github.youju.index.Hit;
import io.github.youju.index.PassageQuery;
import io.github.youju.index.ReportIndex;
import io.github.youju.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds passages by words, in the reports that the settings let through. */
public final class PassageSearch {
  private final ReportIndex index;
  private final List<String> ids = new ArrayList<>();

  /**
   * A search in an open index.
   *
   * @param notice is told where no report passes
   */
  public PassageSearch(ReportIndex index, Settings settings, Consumer<Line> notice) {
    this.index = index;
    for (Report report : new ReportFilter(settings).of(index, notice)) {
      ids.add(report.id());
    }
  }

  /** The passages that match best. */
  public List<Hit<Passage>> find(String words, int limit) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return index.passages(new PassageQuery(ids, FoldedText.fold(words), Set.of(), limit, true));
  }
}
