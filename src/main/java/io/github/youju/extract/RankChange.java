package io.github.youju.extract;

import io.github.youju.fact.Fact;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Places that were gained or lost among others: 位居全市第4,比上年前移3位. Such a figure is neither a rank nor
 * an amount of what is ranked, and has a subject of its own.
 */
final class RankChange {
  private static final Set<String> UNITS = Set.of("位", "名", "位次", "个位次", "名次", "个名次");
  private static final Pattern GAINED = Pattern.compile("(?:前移|前进|上移|上升|提升|提高|跃升|攀升|晋升|晋级|升)了?$");
  private static final Pattern LOST = Pattern.compile("(?:后移|后退|退后|下移|下滑|下降|滑落|回落|退步|退|降)了?$");

  private RankChange() {}

  /** Whether the words before a figure that no noun follows make it a change of rank. */
  static boolean isTold(Figure figure, String before) {
    boolean places = UNITS.contains(figure.unit()) && !figure.isRank();
    return places && (GAINED.matcher(before).find() || isFall(before));
  }

  /** Whether places were lost. */
  static boolean isFall(String before) {
    return LOST.matcher(before).find();
  }

  /** The subject of the change: 固定资产投资增速位次变化. */
  static String of(String ranked) {
    return isSubject(ranked) ? ranked : ranked + Fact.RANK_CHANGE;
  }

  /** Whether a subject is that of a change. */
  static boolean isSubject(String subject) {
    return subject.endsWith(Fact.RANK_CHANGE);
  }
}
