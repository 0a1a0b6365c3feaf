package io.github.youju.question;

import java.util.List;

/** What kind of answer a question wants. */
public sealed interface Intent {

  /** A figure, or several figures of one statement. */
  record Lookup() implements Intent {}

  /** Whether something rose or fell. */
  record Direction() implements Intent {}

  /** Something that is no figure: who, which, what; or an enumeration of such. */
  record Name(boolean several) implements Intent {}

  /** How, why, what measures: a few sentences. */
  record Describe() implements Intent {}

  /** A report itself: who gave it, when, at which meeting, its title, its parts. */
  record AboutSource(List<Topic> topics) implements Intent {
    public AboutSource {
      topics = List.copyOf(topics);
    }
  }

  /** Two figures set against each other. */
  record Compare() implements Intent {}

  /**
   * Whether results reached their targets.
   *
   * @param missed whether only those are wanted that did not
   */
  record Attained(boolean missed) implements Intent {}

  /** Places or years put in order, or those above or below a bar. */
  record Rank(Selection selection) implements Intent {}

  /**
   * One indicator over all places or over all years, or all targets of one.
   *
   * @param overYears whether every year is wanted (历年), not every place
   */
  record ListAll(boolean overYears) implements Intent {}

  /** Nothing that can be read: asdf, 。。。 */
  record Nothing() implements Intent {}

  /** All main targets of a report. */
  record Targets() implements Intent {}

  /** A figure that must be worked out. */
  record Compute(Operation operation) implements Intent {}

  /** What can be asked of a report itself. */
  enum Topic {
    TITLE,
    SPEAKER,
    DATE,
    MEETING,
    COMMISSION,
    OUTLINE,
    PUBLISHED,
    PUBLISHER,
    CATALOGUE,
    COUNT,
    /** An entry of a table of contents. */
    ENTRY,
    /** What a report is about: its parts and main targets. */
    GIST,
    /** All that is planned, by the report's own headings. */
    TASKS,
    /** All that was done, by the report's own headings. */
    DONE
  }
}
