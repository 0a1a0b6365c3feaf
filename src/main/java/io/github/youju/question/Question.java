package io.github.youju.question;

import java.util.List;

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
 * @param context the earlier questions of the conversation, oldest first
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
    List<String> context) {
  public Question {
    terms = List.copyOf(terms);
    units = List.copyOf(units);
    premises = List.copyOf(premises);
    context = List.copyOf(context);
  }

  /** The same question with the conversation that it was read in. */
  public Question withContext(List<String> earlier) {
    return new Question(
        text, folded, language, slots, terms, intent, units, each, premises, strictKind, earlier);
  }
}
