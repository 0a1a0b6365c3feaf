package io.github.youju.understand;

import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.question.Intent;
import io.github.youju.question.Question;
import io.github.youju.question.Slots;
import io.github.youju.question.Term;
import io.github.youju.region.Region;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A follow-up takes over the slots of the question before; what it names itself replaces them. */
final class FollowUp {
  /** 和章贡比呢? sets the answer before against another place. */
  private static final Pattern AGAINST =
      Pattern.compile("(?i)[和跟与同].{1,8}比|比.{1,8}[呢高低多少]|compared? (?:with|to)|than in");

  /** 比上年多多少? how much more than the year before? sets the year before beside the one told. */
  private static final Pattern YEAR_BEFORE =
      Pattern.compile(
          "(?i)[比较](?:上一?年|前一年|去年)(?:同期)?[^,。?]{0,3}?[多少高低快慢]了?(?:多少|几|一些|吗|还是)"
              + "|(?:more|less|higher|lower|faster|slower|difference|compared?)\\b.*\\b(?:the year before|previous year|year earlier)");

  /** 完成了吗? asks of a target that was told whether it was reached. */
  private static final Pattern REACHED =
      Pattern.compile(
          "(?i)^(?:那么?|后来|最后|最终|结果|目标|它|这个|都|[,、 ])*(?:完成|实现|达到|达成|达标|兑现|做到)(?:得|情况)?了?"
              + "(?:吗|没有|没|么|怎么样|如何)?[?。! ]*$"
              + "|^(?:and |so )?(?:was|were|has|have|did|is) (?:it|that|this|they|the targets?)(?: been)? ?"
              + "(?:reach|meet|met|hit|achiev|attain|fulfil+|complet)\\w*[?. ]*$");

  /** 差了多少? of a target that was told asks how far the result lies from it. */
  private static final Pattern GAP =
      Pattern.compile(
          "(?i)差了?(?:多少|几|多大|多远)|差距|相差|(?:高|低|多|少|超|超出|超过)了?(?:多少|几)|\\bby how (?:much|many)\\b|\\bdifference\\b|\\bgap\\b"
              + "|\\bhow (?:far|much)\\b.*\\b(?:miss|short|off|below|above|exceed|beat)");

  /** Who asks which place it is, or of all of them, takes none over. */
  private static final Pattern WHICH_PLACE =
      Pattern.compile(
          "(?i)哪[个些一几](?:个)?(?:地区|地方|地|城市|市|县|区|省|州)|哪里|哪儿|哪[市县区]"
              + "|各(?:个)?(?:地区|地方|地|城市|市|县|区|省|州)|(?:所有|全部|每个|几个)的?(?:地区|地方|城市|市|县|区|省)"
              + "|\\b(?:all|every|each)(?: of)?(?: the)? (?:place|region|area|city|cities|county|counties|district|province)s?\\b|\\beverywhere\\b"
              + "|\\b(?:which|what) (?:\\w+ )?(?:place|region|area|city|cities|county|counties|district|province)s?\\b|\\bwhere\\b");

  private FollowUp() {}

  /** Tells whether the reports can state results, or targets, of a place and a year. */
  interface Coverage {
    boolean holds(List<Region> places, List<Integer> years, Kind kind);
  }

  /**
   * The question about what the answer before found: 哪年最高? 目标呢? asks for the target of that year.
   *
   * @param found the places and years that the answer told
   */
  static Question narrowed(Question earlier, Slots found) {
    Slots before = earlier.slots();
    Slots slots =
        new Slots(
            found.places().isEmpty() ? before.places() : found.places(),
            found.years().isEmpty() ? before.years() : found.years(),
            before.reportYear(),
            before.kind(),
            before.indicators(),
            before.subject(),
            before.measures(),
            before.carried());
    return earlier.as(slots, new Intent.Lookup());
  }

  static Question merge(Question earlier, Question now, Coverage coverage) {
    Slots before = earlier.slots();
    Slots own = now.slots();
    if (!own.places().isEmpty() && !own.years().isEmpty() && !now.terms().isEmpty()) {
      // A question that names all it asks about takes nothing over.
      return now;
    }
    List<String> carried = new ArrayList<>();
    boolean against = now.terms().isEmpty() && AGAINST.matcher(now.folded()).find();
    boolean yearBefore =
        against(now)
            && before.years().size() == 1
            && own.years().isEmpty()
            && !(earlier.terms().isEmpty() && before.indicators().isEmpty());
    boolean reached =
        before.kind() == Kind.TARGET
            && now.terms().isEmpty()
            && REACHED.matcher(now.folded()).find();
    boolean gap =
        !yearBefore
            && !against
            && own.years().isEmpty()
            && isOfTarget(earlier, own)
            && now.terms().isEmpty()
            && GAP.matcher(now.folded()).find();
    boolean bothKinds = reached || gap;
    Set<Region> set = new LinkedHashSet<>(against ? before.places() : List.of());
    // A single place that all reports are of is meant by both and set against nothing.
    set.addAll(own.places());
    List<Region> places = own.places().isEmpty() ? List.of() : List.copyOf(set);
    boolean place =
        own.places().isEmpty()
            && !before.places().isEmpty()
            && !WHICH_PLACE.matcher(now.folded()).find();
    List<Integer> years = own.years();
    // 历年呢 wants every year, not the one before.
    boolean everyYear = now.intent() instanceof Intent.ListAll(boolean overYears) && overYears;
    boolean year = years.isEmpty() && !before.years().isEmpty() && !everyYear;
    if (year) {
      int shift = YearReader.shift(now.folded());
      years = new ArrayList<>();
      for (int each : before.years()) {
        years.add(each + (yearBefore ? 0 : shift));
      }
      if (yearBefore) {
        years.add(years.getFirst() - 1);
      }
    }
    boolean subject = now.terms().isEmpty();
    boolean kind = own.kind() == null && before.kind() != null;
    boolean sameTime = years.equals(before.years());
    boolean inherits = subject || terms(now, earlier);
    boolean measure = (own.measures().isEmpty() || yearBefore) && inherits;
    note(carried, place, "place");
    note(carried, year, "year");
    note(carried, subject, "indicator");
    boolean surely = sameTime && earlier.strictKind();
    note(carried, kind && surely, "kind");
    note(carried, measure && !before.measures().isEmpty(), "measure");
    List<Term> terms = subject ? earlier.terms() : Contrast.merge(earlier, now);
    Kind asked =
        bothKinds
            ? null
            : kind && !surely
                ? stated(before.kind(), place ? before.places() : places, years, coverage)
                : kind ? before.kind() : own.kind();
    Slots merged =
        new Slots(
            place ? before.places() : places,
            years,
            own.reportYear() == 0 && year ? before.reportYear() : own.reportYear(),
            asked,
            subject ? before.indicators() : own.indicators(),
            subject ? before.subject() : own.subject(),
            measures(before, own, measure, inherits && !subject),
            carried);
    Intent intent =
        yearBefore || against && places.size() == 2
            ? new Intent.Compare()
            : bothKinds ? new Intent.Attained(false) : FollowUpIntent.of(earlier, now, merged);
    return new Question(
        now.text(),
        now.folded(),
        now.language(),
        merged,
        terms,
        intent,
        now.units().isEmpty() && subject ? earlier.units() : now.units(),
        now.each(),
        now.premises(),
        // 2024年呢? after a target: its target, or what there is for that year.
        kind ? surely : now.strictKind(),
        new OperandReader(bothKinds ? "目标" + now.folded() : now.folded(), merged, intent).read(),
        now.parts(),
        List.of(),
        now.spellings(),
        subject ? earlier.topic() : now.topic());
  }

  /** Whether a target was told, or is named now: 和目标差多少? */
  private static boolean isOfTarget(Question earlier, Slots own) {
    return earlier.slots().kind() == Kind.TARGET
        || own.kind() == Kind.TARGET
        || earlier.intent() instanceof Intent.Attained
        || earlier.operands().stream().anyMatch(each -> each.kind() == Kind.TARGET);
  }

  /** 2024年呢? after a target asks for the result where the reports can only have that. */
  private static Kind stated(
      Kind kind, List<Region> places, List<Integer> years, Coverage coverage) {
    Kind other = kind == Kind.TARGET ? Kind.ACTUAL : Kind.TARGET;
    boolean only = !coverage.holds(places, years, kind) && coverage.holds(places, years, other);
    return only ? other : kind;
  }

  private static boolean against(Question now) {
    return now.terms().isEmpty() && YEAR_BEFORE.matcher(now.folded()).find();
  }

  /** 支出呢,增长多少? asks what was asked before of another thing, and something more. */
  private static List<Measure> measures(Slots before, Slots own, boolean carried, boolean another) {
    if (carried) {
      return before.measures();
    }
    if (!another) {
      return own.measures();
    }
    Set<Measure> both = new LinkedHashSet<>(before.measures());
    if (both.isEmpty()) {
      both.add(Measure.LEVEL);
    }
    both.addAll(own.measures());
    return List.copyOf(both);
  }

  /** 那农村呢? puts another thing in the place of the one before. */
  private static boolean terms(Question now, Question earlier) {
    return !earlier.terms().isEmpty() && Contrast.isAnother(now);
  }

  private static void note(List<String> carried, boolean is, String slot) {
    if (is) {
      carried.add(slot);
    }
  }
}
