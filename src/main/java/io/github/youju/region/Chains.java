package io.github.youju.region;

import java.util.Arrays;

/** Lists of line numbers by a small key, without an object for each: the whole table is put in. */
final class Chains {
  private final int[] heads;
  private int[] lines = new int[8_192];
  private int[] nexts = new int[8_192];
  private int size = 1;

  Chains(int keys) {
    heads = new int[keys];
  }

  /** Adds a line to the list of a key, once where it is added several times in a row. */
  void add(int key, int line) {
    int head = heads[key];
    if (head != 0 && lines[head] == line) {
      return;
    }
    if (size == lines.length) {
      lines = Arrays.copyOf(lines, size * 2);
      nexts = Arrays.copyOf(nexts, size * 2);
    }
    lines[size] = line;
    nexts[size] = head;
    heads[key] = size++;
  }

  /** The lines of a key in the order in which they were added. */
  int[] lines(int key) {
    int count = 0;
    for (int at = heads[key]; at != 0; at = nexts[at]) {
      count++;
    }
    int[] found = new int[count];
    for (int at = heads[key]; at != 0; at = nexts[at]) {
      found[--count] = lines[at];
    }
    return found;
  }
}
