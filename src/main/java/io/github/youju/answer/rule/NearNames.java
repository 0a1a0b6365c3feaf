package io.github.youju.answer.rule;

import io.github.youju.document.Report;
import io.github.youju.question.Question;
import io.github.youju.region.Region;
import io.github.youju.text.EditDistance;
import java.util.ArrayList;
import java.util.List;

/** Places with reports whose names are near to a name that no place bears: Dongxaing. */
final class NearNames {
  /** A name with more slips than these is another name. */
  private static final int SLIPS = 2;

  private NearNames() {}

  static List<Region> of(Question question, List<Report> reports) {
    List<Region> near = new ArrayList<>();
    for (Region asked : question.slots().places()) {
      for (Report report : reports) {
        Region region = report.region();
        if (region != null
            && asked.code().isEmpty()
            && !near.contains(region)
            && EditDistance.between(asked.pinyin(), region.pinyin().replace(" ", "")) <= SLIPS) {
          near.add(region);
        }
      }
    }
    return near;
  }
}
