package io.github.youju.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table that is drawn with lines: the edges of its columns and rows, and which of the fields
 * between them no line parts, so that they are one cell.
 */
final class PrintedGrid {
  /** How far apart lines may be that mean one: cells may be framed each on its own. */
  private static final float APART = 4;

  private static final int FEWEST_CELLS = 4;
  private static final int MOST_FIELDS = 5_000;

  private final float[] across;
  private final float[] down;

  /** For each field, row by row, the first field of the cell that it belongs to. */
  private final int[] cell;

  private PrintedGrid(float[] across, float[] down, List<PrintedRule> rules) {
    this.across = across;
    this.down = down;
    this.cell = new int[columns() * rows()];
    Set<Long> borders = borders(rules);
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        int field = row * columns() + column;
        cell[field] = field;
        if (column > 0 && !borders.contains(border(row, column, false))) {
          cell[field] = cell[field - 1];
        }
        if (row > 0 && !borders.contains(border(row, column, true))) {
          join(cell[field], cell[field - columns()]);
        }
      }
    }
  }

  private void join(int one, int other) {
    int first = Math.min(one, other);
    for (int i = 0; i < cell.length; i++) {
      cell[i] = cell[i] == one || cell[i] == other ? first : cell[i];
    }
  }

  /** The tables that the lines of a page draw, from top to bottom. */
  static List<PrintedGrid> of(List<PrintedRule> rules) {
    List<PrintedGrid> grids = new ArrayList<>();
    for (List<PrintedRule> group : groups(rules)) {
      float[] across =
          edges(group.stream().filter(PrintedRule::isDown).map(PrintedRule::left).toList());
      float[] down =
          edges(group.stream().filter(PrintedRule::isAcross).map(PrintedRule::top).toList());
      if (across.length > 2 && down.length > 2 && across.length * down.length <= MOST_FIELDS) {
        PrintedGrid grid = new PrintedGrid(across, down, group);
        if (Arrays.stream(grid.cell).distinct().count() >= FEWEST_CELLS) {
          grids.add(grid);
        }
      }
    }
    grids.sort((one, other) -> Float.compare(one.top(), other.top()));
    return grids;
  }

  /** Lines that hang together. */
  private static List<List<PrintedRule>> groups(List<PrintedRule> rules) {
    List<List<PrintedRule>> groups = new ArrayList<>();
    Set<PrintedRule> left = new HashSet<>(rules);
    for (PrintedRule each : rules) {
      if (!left.remove(each)) {
        continue;
      }
      List<PrintedRule> group = new ArrayList<>(List.of(each));
      for (int i = 0; i < group.size(); i++) {
        PrintedRule from = group.get(i);
        List<PrintedRule> near = left.stream().filter(other -> from.meets(other, APART)).toList();
        group.addAll(near);
        near.forEach(left::remove);
      }
      groups.add(group);
    }
    return groups;
  }

  /** Positions in order, those of one edge as one. */
  private static float[] edges(List<Float> positions) {
    List<Float> sorted = positions.stream().sorted().toList();
    List<Float> edges = new ArrayList<>();
    for (float each : sorted) {
      if (edges.isEmpty() || each - edges.getLast() > APART) {
        edges.add(each);
      }
    }
    float[] found = new float[edges.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = edges.get(i);
    }
    return found;
  }

  /** Where a line parts a field from the one above it, or from the one to its left. */
  private Set<Long> borders(List<PrintedRule> rules) {
    Set<Long> borders = new HashSet<>();
    for (PrintedRule rule : rules) {
      if (rule.isAcross()) {
        int row = nearest(down, rule.top());
        for (int column = 0; column < columns(); column++) {
          float middle = (across[column] + across[column + 1]) / 2;
          if (rule.left() < middle && middle < rule.right()) {
            borders.add(border(row, column, true));
          }
        }
      } else {
        int column = nearest(across, rule.left());
        for (int row = 0; row < rows(); row++) {
          float middle = (down[row] + down[row + 1]) / 2;
          if (rule.top() < middle && middle < rule.bottom()) {
            borders.add(border(row, column, false));
          }
        }
      }
    }
    return borders;
  }

  private long border(int row, int column, boolean above) {
    return ((long) row * across.length + column) * 2 + (above ? 1 : 0);
  }

  private static int nearest(float[] edges, float position) {
    int best = 0;
    for (int i = 1; i < edges.length; i++) {
      if (Math.abs(edges[i] - position) < Math.abs(edges[best] - position)) {
        best = i;
      }
    }
    return best;
  }

  private int columns() {
    return across.length - 1;
  }

  private int rows() {
    return down.length - 1;
  }

  float top() {
    return down[0];
  }

  /** Whether a character stands in the table. */
  boolean holds(PrintedCharacter character) {
    return field(character) >= 0;
  }

  private int field(PrintedCharacter character) {
    int column = between(across, (character.left() + character.right()) / 2);
    int row = between(down, character.foot() - character.size() / 3);
    return column < 0 || row < 0 ? -1 : row * columns() + column;
  }

  private static int between(float[] edges, float position) {
    int at = Arrays.binarySearch(edges, position);
    int after = at < 0 ? -at - 1 : at + 1;
    return after == edges.length ? -1 : after - 1;
  }

  /** What stands in the fields, row by row; a cell over several is given in each. */
  List<List<String>> cells(List<PrintedCharacter> characters) {
    Map<Integer, List<PrintedCharacter>> byCell = new HashMap<>();
    for (PrintedCharacter each : characters) {
      int field = field(each);
      if (field >= 0) {
        byCell.computeIfAbsent(cell[field], _ -> new ArrayList<>()).add(each);
      }
    }
    Map<Integer, String> words = new HashMap<>();
    byCell.forEach((first, inside) -> words.put(first, words(inside)));
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < rows(); row++) {
      List<String> fields = new ArrayList<>();
      for (int column = 0; column < columns(); column++) {
        fields.add(words.getOrDefault(cell[row * columns() + column], ""));
      }
      rows.add(fields);
    }
    return rows;
  }

  private static String words(List<PrintedCharacter> inside) {
    StringBuilder words = new StringBuilder();
    for (PrintedLine line : PrintedLines.of(inside)) {
      boolean parted =
          !words.isEmpty()
              && PrintedLineMaker.isNarrow(words.charAt(words.length() - 1))
              && PrintedLineMaker.isNarrow(line.text().charAt(0));
      words.append(parted ? " " : "").append(line.text());
    }
    return words.toString();
  }
}
