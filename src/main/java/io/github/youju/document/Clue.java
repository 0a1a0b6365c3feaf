package io.github.youju.document;

/**
 * Something that speaks for a place, a year or a kind of a report.
 *
 * @param slot what it is a clue to
 * @param ground where it stands
 * @param value what it speaks for: the full name of a place, a year, {@code work}
 * @param says how it says so, in few words; empty where the value says it all
 * @param weight how much it counts beside the other clues, above 0
 * @param span where the file says so; null for what stands outside of it, such as its name
 */
public record Clue(Slot slot, Ground ground, String value, String says, double weight, Span span) {
  /** What has to be found out about a report. */
  public enum Slot {
    REGION,
    YEAR,
    KIND
  }

  /** Where a clue stands. */
  public enum Ground {
    /** What the user said in {@code youju.yml}. */
    USER,
    TITLE,
    /** A title that stands further off, as in a list of links, or in the header of a page. */
    OTHER_TITLE,
    MEETING,
    SPEAKER,
    /** 受区人民政府委托, 我代表市人民政府. */
    OPENING,
    HEADING,
    DATE,
    PUBLISHER,
    PUBLISHED,
    /** The line 年份 of a collected text. */
    HEADER,
    FILE_NAME,
    /** What the running text names. */
    TEXT,
    /** How the text calls its own place: 全区, 我市. */
    SELF
  }
}
