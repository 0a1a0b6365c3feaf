package io.github.youju.fact;

import io.github.youju.document.Span;
import java.util.Optional;

/**
 * One figure, or one target in words, with what it is of and the proof.
 *
 * @param reportId the report it stands in, {@link io.github.youju.document.Report#id()}
 * @param passage the ordinal of the passage it stands in
 * @param indicator the canonical Chinese name; empty where only the free subject is known
 * @param subject what the text says the figure is of, folded: simplified, without layout blanks
 * @param label what sets it apart from the siblings that it shares a list with, such as 农村; empty
 *     where it stands alone
 * @param group the same for all facts that share one list of values; empty where it stands alone
 * @param quantity the figure; null for a target in words
 * @param wording the words of the value as written and folded, such as 增长5.6%左右, 促稳提质
 * @param scope empty where the figure is of the report's own place, else what part of it or which
 *     other place: 其中, 开发区, 全市
 * @param period what time it is for
 * @param ambition the word of ambition before it, such as 力争, 确保, 预计; empty where there is none
 * @param value the words of the value
 * @param evidence the least stretch that states the whole fact, subject and value
 * @param sentence the sentence, or the part of it between semicolons, in which it stands
 */
public record Fact(
    String reportId,
    int passage,
    String indicator,
    String subject,
    String label,
    String group,
    Quantity quantity,
    String wording,
    String scope,
    Period period,
    Kind kind,
    Qualifier qualifier,
    String ambition,
    Span value,
    Span evidence,
    Span sentence) {
  /** What the subject of places gained or lost among others ends with, behind what is ranked. */
  public static final String RANK_CHANGE = "位次变化";

  /** The figure, if it has one. */
  public Optional<Quantity> figure() {
    return Optional.ofNullable(quantity);
  }

  /**
   * The words of the value as they are told alone: a verb that its siblings share, 分别增长5.5%和7.5%,
   * is put back, and so is the unit that the parts of a ratio go without, 19.2:38.5:42.3.
   */
  public String told() {
    if (quantity == null || !Character.isDigit(wording.charAt(0))) {
      return wording;
    }
    if (quantity.measure() == Measure.GROWTH) {
      return (quantity.low().signum() < 0 ? "下降" : "增长") + wording;
    }
    if (quantity.measure() != Measure.SHARE) {
      return wording;
    }
    boolean bare =
        quantity.unit().equals("%") && Character.isDigit(wording.charAt(wording.length() - 1));
    return (subject.contains("占") ? "" : "占") + wording + (bare ? "%" : "");
  }

  /** Whether it is no figure that could be reckoned with: words, or 高于全省1个百分点 as a target. */
  public boolean isInWords() {
    return quantity == null || (kind == Kind.TARGET && quantity.measure() == Measure.POINTS);
  }

  /** Whether it tells places gained or lost among others, which is no amount of what is ranked. */
  public boolean isRankChange() {
    return subject.endsWith(RANK_CHANGE);
  }
}
