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
    List<PrintedCharacter> sorted = new ArrayList<>(characters);
    sorted.sort(
        Comparator.comparingDouble(PrintedCharacter::foot)
            .thenComparingDouble(PrintedCharacter::left));
    List<PrintedLine> lines = new ArrayList<>();
    List<PrintedCharacter> line = new ArrayList<>();
    for (PrintedCharacter each : sorted) {
      if (!line.isEmpty() && each.foot() - line.getFirst().foot() > SAME_LINE * each.size()) {
        add(line, lines);
        line = new ArrayList<>();
      }
      line.add(each);
    }
    add(line, lines);
    return lines;
  }

  private static void add(List<PrintedCharacter> characters, List<PrintedLine> lines) {
    characters.sort(Comparator.comparingDouble(PrintedCharacter::left));
    PrintedLineMaker maker = new PrintedLineMaker();
    characters.forEach(maker::add);
    maker.line().ifPresent(lines::add);
  }
}
