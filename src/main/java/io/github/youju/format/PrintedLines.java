package io.github.youju.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the characters of a page together to lines, by where they stand. */
final class PrintedLines {
  /** Characters stand on one line where their feet are no further apart, in heights. */
  private static final float SAME_LINE = 0.45f;

  private PrintedLines() {}

  static List<PrintedLine> of(List<PrintedCharacter> characters) {
    List<PrintedLine> lines = new ArrayList<>();
    for (List<PrintedCharacter> row : rows(characters)) {
      PrintedLineMaker maker = new PrintedLineMaker();
      row.forEach(maker::add);
      maker.line().ifPresent(lines::add);
    }
    return lines;
  }

  /** The characters of each line from left to right, lines from top to bottom. */
  static List<List<PrintedCharacter>> rows(List<PrintedCharacter> characters) {
    List<PrintedCharacter> sorted = new ArrayList<>(characters);
    sorted.sort(
        Comparator.comparingDouble(PrintedCharacter::foot)
            .thenComparingDouble(PrintedCharacter::left));
    List<List<PrintedCharacter>> rows = new ArrayList<>();
    for (PrintedCharacter each : sorted) {
      boolean goesOn =
          !rows.isEmpty()
              && each.foot() - rows.getLast().getFirst().foot() <= SAME_LINE * each.size();
      if (!goesOn) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(each);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(PrintedCharacter::left)));
    return rows;
  }
}
