package io.github.youju.understand;

import io.github.youju.fact.Kind;
import io.github.youju.question.Intent;
import io.github.youju.question.Question;
import io.github.youju.question.Slots;
import io.github.youju.question.Term;
import java.util.ArrayList;
import java.util.List;

/** A follow-up takes over the slots of the question before; what it names itself replaces them. */
final class FollowUp {
  private FollowUp() {}

  static Question merge(Question earlier, Question now) {
    Slots before = earlier.slots();
    Slots own = now.slots();
    List<String> carried = new ArrayList<>();
    boolean place = own.places().isEmpty() && !before.places().isEmpty();
    List<Integer> years = own.years();
    boolean year = years.isEmpty() && !before.years().isEmpty();
    if (year) {
      int shift = YearReader.shift(now.folded());
      years = new ArrayList<>();
      for (int each : before.years()) {
        years.add(each + shift);
      }
    }
    boolean subject = now.terms().isEmpty();
    boolean kind = own.kind() == null && before.kind() != null && years.equals(before.years());
    boolean measure = own.measures().isEmpty() && subject;
    note(carried, place, "place");
    note(carried, year, "year");
    note(carried, subject, "indicator");
    note(carried, kind, "kind");
    note(carried, measure && !before.measures().isEmpty(), "measure");
    List<Term> terms = subject ? earlier.terms() : now.terms();
    Kind asked = kind ? before.kind() : own.kind();
    return new Question(
        now.text(),
        now.folded(),
        now.language(),
        new Slots(
            place ? before.places() : own.places(),
            years,
            asked,
            subject ? before.indicators() : own.indicators(),
            subject ? before.subject() : own.subject(),
            measure ? before.measures() : own.measures(),
            carried),
        terms,
        subject && now.intent() instanceof Intent.Lookup ? earlier.intent() : now.intent(),
        now.units().isEmpty() && subject ? earlier.units() : now.units(),
        now.each(),
        now.premises(),
        kind ? earlier.strictKind() : now.strictKind(),
        now.parts(),
        List.of());
  }

  private static void note(List<String> carried, boolean is, String slot) {
    if (is) {
      carried.add(slot);
    }
  }
}
