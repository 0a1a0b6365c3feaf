package io.github.youju.question;

/**
 * Words of a question that name a slot.
 *
 * @param begin where they begin, in chars of the question as typed
 * @param end where they end, exclusive
 * @param slot what they name
 */
public record SlotSpan(int begin, int end, Slot slot) {

  /** What words of a question can name. */
  public enum Slot {
    PLACE,
    YEAR,
    INDICATOR,
    NUMBER
  }
}
