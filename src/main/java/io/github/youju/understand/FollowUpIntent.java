package io.github.youju.understand;

import io.github.youju.question.Intent;
import io.github.youju.question.Question;
import io.github.youju.question.Selection;
import io.github.youju.question.Slots;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of answer a follow-up wants: its own where it says so, else that of the one before. */
final class FollowUpIntent {
  /** All targets, though a follow-up asks for them. */
  private static final Pattern ALL_TARGETS =
      Pattern.compile("(?i)主要|全部|所有|哪些|各项|其他|其它|\\bmain\\b|\\ball\\b|\\bother\\b|\\btargets\\b");

  private FollowUpIntent() {}

  /**
   * The intent of a follow-up.
   *
   * @param merged what the two questions name together
   */
  static Intent of(Question earlier, Question now, Slots merged) {
    boolean single = merged.places().size() == 1 && merged.years().size() == 1;
    Optional<Selection> end = isOfSeveral(earlier) && !single ? end(now) : Optional.empty();
    if (end.isPresent()) {
      return new Intent.Rank(end.get());
    }
    boolean series = earlier.intent() instanceof Intent.ListAll(boolean all) && all;
    boolean another = Contrast.isAnother(now) && now.slots().years().isEmpty();
    boolean goesOn = now.terms().isEmpty() || series && another;
    if (!goesOn || !isOpen(now)) {
      return now.intent();
    }
    // 安康呢, of the places that were put in order: one place in one year has no order.
    return single && earlier.intent() instanceof Intent.Rank
        ? new Intent.Lookup()
        : earlier.intent();
  }

  private static boolean isOfSeveral(Question earlier) {
    return earlier.intent() instanceof Intent.ListAll
        || earlier.intent() instanceof Intent.Rank
        || earlier.slots().places().size() > 1
        || earlier.slots().years().size() > 1;
  }

  /** Whether it asks for one end of what was told: 最低的呢, the lowest. */
  static boolean asksForEnd(Question now) {
    return end(now).isPresent();
  }

  private static Optional<Selection> end(Question now) {
    boolean bare = now.terms().isEmpty() && (isOpen(now) || now.intent() instanceof Intent.Name);
    Marked words = new Marked(now.folded().toLowerCase(Locale.ROOT));
    return bare ? new SelectionReader(words).end() : Optional.empty();
  }

  /** 目标呢? asks for the target of the thing before, not for all that a report sets. */
  private static boolean isOpen(Question now) {
    return now.intent() instanceof Intent.Lookup
        || now.intent() instanceof Intent.Targets
            && Contrast.isAnother(now)
            && !ALL_TARGETS.matcher(now.folded()).find();
  }
}
