package io.github.youju.index;

/** Names of fields and values; a change of any, or of how records are packed, is a new version. */
final class Schema {
  /** Raise it whenever an index that was written before can no longer be read. */
  static final String VERSION = "4";

  /** What the tokens are made by. */
  static final String ANALYSIS = "folded bigrams, HanLP words";

  static final String VERSION_KEY = "youju.schema";
  static final String ANALYSIS_KEY = "youju.analysis";
  static final String FINGERPRINT_KEY = "youju.fingerprint";

  /** Whether all files of the run that wrote the commit are in it, and none twice. */
  static final String COMPLETE_KEY = "youju.complete";

  /** On every document: the key of the source it came from, to replace it by. */
  static final String SOURCE = "source";

  /** On the documents that tell the name of a source: its key, to rename it by. */
  static final String NAMED = "named";

  /** On sources: the name. */
  static final String NAME = "name";

  /** On every document: what sort it is. */
  static final String SORT = "sort";

  static final String SOURCES = "source";
  static final String REPORTS = "report";
  static final String PASSAGES = "passage";
  static final String FACTS = "fact";

  /** On passages and facts: the key of the report they stand in, as a term and as a value. */
  static final String PASSAGE_OF = "passageOf";

  static final String FACT_OF = "factOf";
  static final String REPORT = "report";

  static final String POSITION = "position";
  static final String RECORD = "record";
  static final String RAW_TEXT = "text";
  static final String SECTIONS = "sections";
  static final String SKETCH = "sketch";

  static final String ROLE = "role";
  static final String INDICATOR = "indicator";
  static final String KIND = "kind";
  static final String YEAR = "year";

  static final String PASSAGE_TEXT = "passageText";
  static final String PASSAGE_HEADINGS = "passageHeadings";
  static final String PASSAGE_WORDS = "passageWords";
  static final String FACT_SUBJECT = "factSubject";
  static final String FACT_SENTENCE = "factSentence";
  static final String FACT_HEADINGS = "factHeadings";

  private Schema() {}
}
