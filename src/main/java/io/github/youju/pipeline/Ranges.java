package io.github.youju.pipeline;

import java.util.Arrays;

/** Stretches of a file in an order of their own; packed, since there may be many. */
final class Ranges {
  private long[] ends = new long[256];
  private int count;

  void add(long begin, long end) {
    if (2 * count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    ends[2 * count] = begin;
    ends[2 * count + 1] = end;
    count++;
  }

  int count() {
    return count;
  }

  long begin(int i) {
    return ends[2 * i];
  }

  long end(int i) {
    return ends[2 * i + 1];
  }

  /** Whether they are, one after the other, all that stands between two places. */
  boolean areAll(long from, long to) {
    long at = from;
    for (int i = 0; i < count; i++) {
      if (begin(i) != at) {
        return false;
      }
      at = end(i);
    }
    return at == to;
  }
}
