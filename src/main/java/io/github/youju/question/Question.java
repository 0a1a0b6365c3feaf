package io.github.youju.question;

import io.github.youju.fact.Measure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A question, understood.
 *
 * @param text as typed
 * @param folded simplified, half-width, without stray blanks
 * @param slots place, year, kind, indicator, measure
 * @param terms what it is about beyond the slots, in order
 * @param intent what kind of answer it wants
 * @param units units that it names, such as 亿元, 家; empty where it names none
 * @param each whether it asks for several values (分别, 各)
 * @param premises figures that it takes for granted (为什么定为8%), as written
 * @param strictKind whether result or target is asked for beyond doubt
 * @param operands the figures that it sets against each other; one alone where it asks for one
 * @param parts further things that the same question asks for, each a question of its own
 * @param context the earlier questions of the conversation, oldest first
 * @param spellings the words that were taken for others
 * @param topic what it is about in its own words; of an English question those that are no verbs
 */
public record Question(
    String text,
    String folded,
    Language language,
    Slots slots,
    List<Term> terms,
    Intent intent,
    List<String> units,
    boolean each,
    List<String> premises,
    boolean strictKind,
    List<Operand> operands,
    List<Question> parts,
    List<String> context,
    List<Spelling> spellings,
    String topic) {
  public Question {
    terms = List.copyOf(terms);
    units = List.copyOf(units);
    premises = List.copyOf(premises);
    operands = List.copyOf(operands);
    parts = List.copyOf(parts);
    context = List.copyOf(context);
    spellings = List.copyOf(spellings);
  }

  /** The same question with the conversation that it was read in. */
  public Question withContext(List<String> earlier) {
    return with(slots, intent, units, operands, parts, earlier);
  }

  /** The same question with further things that it asks for. */
  public Question withParts(List<Question> others) {
    return with(slots, intent, units, operands, others, context);
  }

  /** The same question about another indicator. */
  public Question about(String indicator) {
    List<Operand> other =
        operands.stream()
            .map(each -> new Operand(each.place(), each.year(), each.kind(), indicator))
            .toList();
    return with(slots.withIndicator(indicator), intent, units, other, parts, context);
  }

  /** The same question about other indicators. */
  public Question about(List<String> indicators) {
    List<Operand> other = new ArrayList<>();
    for (String indicator : indicators) {
      other.addAll(about(indicator).operands);
    }
    boolean several = indicators.size() > 1 && slots.indicators().size() > 1;
    return with(
        slots.withIndicators(indicators),
        intent,
        units,
        several ? operands : other,
        parts,
        context);
  }

  /** The same question, asking for further measures and units. */
  public Question withMeasures(List<Measure> measures, List<String> moreUnits) {
    Set<Measure> asked = new LinkedHashSet<>(slots.measures());
    if (asked.isEmpty() && !measures.isEmpty()) {
      asked.add(Measure.LEVEL);
    }
    asked.addAll(measures);
    Set<String> named = new LinkedHashSet<>(units);
    named.addAll(moreUnits);
    return with(
        slots.withMeasures(List.copyOf(asked)),
        intent,
        List.copyOf(named),
        operands,
        parts,
        context);
  }

  /** The same question with other slots and another intent. */
  public Question as(Slots otherSlots, Intent otherIntent) {
    return with(otherSlots, otherIntent, units, operands, parts, context);
  }

  /** The same question under the words of the whole that it is a part of. */
  public Question as(String whole, String wholeFolded, List<Spelling> wholeSpellings) {
    return new Question(
        whole,
        wholeFolded,
        language,
        slots,
        terms,
        intent,
        units,
        each,
        premises,
        strictKind,
        operands,
        parts,
        context,
        wholeSpellings,
        topic);
  }

  /** The same words, asking for other things. */
  private Question with(
      Slots asked,
      Intent wanted,
      List<String> named,
      List<Operand> compared,
      List<Question> others,
      List<String> earlier) {
    return new Question(
        text,
        folded,
        language,
        asked,
        terms,
        wanted,
        named,
        each,
        premises,
        strictKind,
        compared,
        others,
        earlier,
        spellings,
        topic);
  }
}
