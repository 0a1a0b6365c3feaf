package io.github.youju.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Unrolls the columns of a page, as newspapers print reports: each is moved below the one before
 * it, so that lines from top to bottom are in reading order. Columns are parted by a gap that stays
 * free over many lines and are filled to their right edge, which those of a table are not.
 */
final class PrintedColumns {
  private static final int FEWEST_LINES = 6;

  /** In heights of a character. */
  private static final float NARROWEST = 8;

  private static final float GAP = 0.9f;
  private static final float RAGGED = 1.5f;
  private static final float PITCH = 1.6f;
  private static final float APART = 3;

  /** How fine gaps are looked for, in points. */
  private static final float BIN = 2;

  private static final int MOST_BINS = 2_000;

  private PrintedColumns() {}

  /** The characters of a page, those of later columns below those of earlier ones. */
  static List<PrintedCharacter> unrolled(List<PrintedCharacter> characters) {
    List<List<PrintedCharacter>> rows = PrintedLines.rows(characters);
    if (rows.size() < FEWEST_LINES) {
      return characters;
    }
    float em = height(characters);
    Gutter gutter = trimmed(widest(rows, em), rows, em);
    if (gutter == null) {
      return characters;
    }
    List<PrintedCharacter> left = new ArrayList<>();
    List<PrintedCharacter> right = new ArrayList<>();
    for (List<PrintedCharacter> row : rows.subList(gutter.from, gutter.to)) {
      for (PrintedCharacter each : row) {
        (each.left() < gutter.position ? left : right).add(each);
      }
    }
    if (!isColumn(left, em) || !isColumn(right, em)) {
      return characters;
    }
    List<PrintedCharacter> all = new ArrayList<>();
    rows.subList(0, gutter.from).forEach(all::addAll);
    all.addAll(unrolled(left));
    append(unrolled(right), left(left), em, all);
    List<PrintedCharacter> below = new ArrayList<>();
    rows.subList(gutter.to, rows.size()).forEach(below::addAll);
    append(unrolled(below), Float.NaN, em, all);
    return all;
  }

  /** Where a gap is, and over which rows it is free. */
  private record Gutter(float position, int from, int to) {}

  private static Gutter widest(List<List<PrintedCharacter>> rows, float em) {
    int bins = 0;
    List<BitSet> taken = new ArrayList<>();
    for (List<PrintedCharacter> row : rows) {
      BitSet bits = new BitSet();
      for (PrintedCharacter each : row) {
        int begin = bin(each.left() - GAP * em / 2);
        int end = bin(each.right() + GAP * em / 2);
        bits.set(begin, Math.max(begin, end));
        bins = Math.max(bins, end);
      }
      taken.add(bits);
    }
    Gutter best = null;
    for (int bin = 0; bin < bins; bin++) {
      int from = 0;
      for (int row = 0; row <= rows.size(); row++) {
        if (row == rows.size() || taken.get(row).get(bin)) {
          boolean longer = best == null || row - from > best.to - best.from;
          if (longer && bothSides(taken, bin, from, row)) {
            best = new Gutter((bin + 0.5f) * BIN, from, row);
          }
          from = row + 1;
        }
      }
    }
    return best;
  }

  /** Without a title over the columns and a page number under them, which do not reach the gap. */
  private static Gutter trimmed(Gutter gutter, List<List<PrintedCharacter>> rows, float em) {
    if (gutter == null) {
      return null;
    }
    int from = gutter.from;
    int to = gutter.to;
    while (to - from > FEWEST_LINES && rows.get(from).getFirst().left() > gutter.position) {
      from++;
    }
    while (to - from > FEWEST_LINES
        && foot(rows.get(to - 1)) - foot(rows.get(to - 2)) > APART * em) {
      to--;
    }
    return new Gutter(gutter.position, from, to);
  }

  private static float foot(List<PrintedCharacter> row) {
    return row.getLast().foot();
  }

  private static int bin(float position) {
    return Math.clamp((int) (position / BIN), 0, MOST_BINS);
  }

  private static boolean bothSides(List<BitSet> taken, int bin, int from, int to) {
    int before = 0;
    int behind = 0;
    for (int row = from; row < to; row++) {
      before += taken.get(row).previousSetBit(bin) >= 0 ? 1 : 0;
      behind += taken.get(row).nextSetBit(bin) >= 0 ? 1 : 0;
    }
    return before >= FEWEST_LINES && behind >= FEWEST_LINES;
  }

  /** Whether lines fill it: many end at its right edge, which is far from its left one. */
  private static boolean isColumn(List<PrintedCharacter> characters, float em) {
    float edge = 0;
    for (PrintedCharacter each : characters) {
      edge = Math.max(edge, each.right());
    }
    List<List<PrintedCharacter>> rows = PrintedLines.rows(characters);
    int full = 0;
    for (List<PrintedCharacter> row : rows) {
      full += edge - row.getLast().right() < RAGGED * em ? 1 : 0;
    }
    return edge - left(characters) > NARROWEST * em
        && rows.size() >= FEWEST_LINES
        && full * 3 >= rows.size();
  }

  /** Puts what is moved one line below all that stands there already. */
  private static void append(
      List<PrintedCharacter> moved, float to, float em, List<PrintedCharacter> all) {
    if (moved.isEmpty()) {
      return;
    }
    float across = Float.isNaN(to) ? 0 : to - left(moved);
    float foot = (float) all.stream().mapToDouble(PrintedCharacter::foot).max().orElse(0);
    float first = (float) moved.stream().mapToDouble(PrintedCharacter::foot).min().orElse(0);
    float down = foot + PITCH * em - first;
    for (PrintedCharacter each : moved) {
      all.add(
          new PrintedCharacter(
              each.text(),
              each.left() + across,
              each.right() + across,
              each.foot() + down,
              each.size()));
    }
  }

  private static float left(List<PrintedCharacter> characters) {
    return (float) characters.stream().mapToDouble(PrintedCharacter::left).min().orElse(0);
  }

  /** The height of most characters. */
  private static float height(List<PrintedCharacter> characters) {
    return characters.stream()
        .sorted(Comparator.comparingDouble(PrintedCharacter::size))
        .skip(characters.size() / 2)
        .findFirst()
        .orElseThrow()
        .size();
  }
}
