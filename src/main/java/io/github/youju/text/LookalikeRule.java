package io.github.youju.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends words that a scanner has read one character wrong in (隋况, 财政收人). The list {@code
 * lookalikes.txt} holds only what means nothing as it stands, so that no word of a report changes.
 */
final class LookalikeRule {
  private static final int BUCKETS = 1 << 12;
  private static final String[][][] SLIPS = new String[BUCKETS][][];

  static {
    List<List<String[]>> found = new ArrayList<>();
    for (int i = 0; i < BUCKETS; i++) {
      found.add(new ArrayList<>());
    }
    for (String line : Resource.lines(Resource.class, "lookalikes.txt")) {
      int blank = line.indexOf(' ');
      String wrong = line.substring(0, blank);
      found.get(bucket(wrong.charAt(0), wrong.charAt(1))).add(pair(wrong, line, blank));
    }
    for (int i = 0; i < BUCKETS; i++) {
      SLIPS[i] = found.get(i).isEmpty() ? null : found.get(i).toArray(String[][]::new);
    }
  }

  private LookalikeRule() {}

  /** Whether anything changed. */
  static boolean apply(FoldingBuffer text) {
    boolean changed = false;
    for (int i = 0; i + 1 < text.length; i++) {
      String[][] slips = SLIPS[bucket(text.chars[i], text.chars[i + 1])];
      if (slips != null) {
        for (String[] slip : slips) {
          if (text.startsWith(slip[0], i)) {
            slip[1].getChars(0, slip[1].length(), text.chars, i);
            changed = true;
          }
        }
      }
    }
    return changed;
  }

  private static String[] pair(String wrong, String line, int blank) {
    String right = line.substring(blank + 1);
    if (right.length() != wrong.length()) {
      throw new IllegalStateException("lookalikes.txt: " + line);
    }
    return new String[] {wrong, right};
  }

  private static int bucket(char first, char second) {
    return (first * 31 + second) & (BUCKETS - 1);
  }
}
