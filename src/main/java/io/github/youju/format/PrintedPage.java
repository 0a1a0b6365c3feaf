package io.github.youju.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A page: its lines from top to bottom, the tables that are drawn on it, and how high it is, in
 * points.
 */
record PrintedPage(List<PrintedLine> lines, List<Grid> grids, float height) {
  /** A table that stands so far down, and what is in it. */
  record Grid(float top, List<List<String>> cells) {
    Grid {
      cells = List.copyOf(cells);
    }
  }

  PrintedPage {
    lines = List.copyOf(lines);
    grids = List.copyOf(grids);
  }

  boolean isEmpty() {
    return lines.isEmpty() && grids.isEmpty();
  }

  /**
   * What stands between the lines of a table goes into its cells, all else into lines, column by
   * column.
   */
  static PrintedPage of(List<PrintedCharacter> characters, List<PrintedRule> rules, float height) {
    List<PrintedCharacter> left = characters;
    List<Grid> grids = new ArrayList<>();
    for (PrintedGrid grid : PrintedGrid.of(rules)) {
      List<PrintedCharacter> inside = left.stream().filter(grid::holds).toList();
      if (!inside.isEmpty()) {
        grids.add(new Grid(grid.top(), grid.cells(inside)));
        left = left.stream().filter(each -> !grid.holds(each)).toList();
      }
    }
    if (!grids.isEmpty()) {
      return new PrintedPage(PrintedLines.of(left), grids, height);
    }
    List<PrintedLine> lines = PrintedLines.of(PrintedColumns.unrolled(left));
    float foot = lines.isEmpty() ? 0 : lines.getLast().baseline();
    float before = (float) left.stream().mapToDouble(PrintedCharacter::foot).max().orElse(0);
    return new PrintedPage(lines, grids, height + foot - before);
  }
}
