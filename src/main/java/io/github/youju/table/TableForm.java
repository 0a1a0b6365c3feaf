package io.github.youju.table;

/** The shapes that a table of facts can take. */
public enum TableForm {
  /** One fact a row with all its columns, for programs. */
  LONG,
  /** One fact a line, for people. */
  LISTING,
  /** Places and years by indicators, for people. */
  WIDE,
  /** The same with a number in each cell, for spreadsheets. */
  NUMBERS,
  /** Which report states which indicator. */
  COVERAGE;

  /** A table in this shape. */
  public Sheet of(FactTable table, Words words) {
    return switch (this) {
      case LONG -> LongForm.of(table, words);
      case LISTING -> Listing.of(table, words);
      case WIDE -> WideForm.of(new Grid(table), words);
      case NUMBERS -> NumberForm.of(new Grid(table), words);
      case COVERAGE -> Coverage.of(table, words);
    };
  }
}
