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

  private FollowUp() {}

  static Question merge(Question earlier, Question now) {
    Slots before = earlier.slots();
    Slots own = now.slots();
    if (!own.places().isEmpty() && !own.years().isEmpty() && !now.terms().isEmpty()) {
      // A question that names all it asks about takes nothing over.
      return now;
    }
    List<String> carried = new ArrayList<>();
    boolean against = now.terms().isEmpty() && AGAINST.matcher(now.folded()).find();
    List<Region> places = new ArrayList<>(own.places());
    if (against && !places.isEmpty()) {
      places.addAll(0, before.places());
    }
    boolean place = own.places().isEmpty() && !before.places().isEmpty();
    List<Integer> years = own.years();
    // 历年呢 wants every year, not the one before.
    boolean everyYear = now.intent() instanceof Intent.ListAll(boolean overYears) && overYears;
    boolean year = years.isEmpty() && !before.years().isEmpty() && !everyYear;
    if (year) {
      int shift = YearReader.shift(now.folded());
      years = new ArrayList<>();
      for (int each : before.years()) {
        years.add(each + shift);
      }
    }
    boolean subject = now.terms().isEmpty();
    boolean kind = own.kind() == null && before.kind() != null;
    boolean sameTime = years.equals(before.years());
    boolean inherits = subject || terms(now, earlier);
    boolean measure = own.measures().isEmpty() && inherits;
    note(carried, place, "place");
    note(carried, year, "year");
    note(carried, subject, "indicator");
    boolean surely = sameTime && earlier.strictKind();
    note(carried, kind && surely, "kind");
    note(carried, measure && !before.measures().isEmpty(), "measure");
    List<Term> terms = subject ? earlier.terms() : Contrast.merge(earlier, now);
    Kind asked = kind ? before.kind() : own.kind();
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
    boolean series = earlier.intent() instanceof Intent.ListAll(boolean all) && all;
    boolean goesOn = subject || series && Contrast.isAnother(now) && own.years().isEmpty();
    Intent intent =
        against && places.size() == 2
            ? new Intent.Compare()
            : goesOn && now.intent() instanceof Intent.Lookup ? earlier.intent() : now.intent();
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
        new OperandReader(now.folded(), merged, intent).read(),
        now.parts(),
        List.of(),
        now.spellings(),
        subject ? earlier.topic() : now.topic());
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
