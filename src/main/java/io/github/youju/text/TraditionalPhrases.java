package io.github.youju.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes simplified text in traditional characters, by the longest phrase that {@code s2t.txt} has.
 */
final class TraditionalPhrases {
  private static final Map<String, String> ENTRIES = new HashMap<>(1 << 15);
  private static final int LONGEST;

  static {
    int longest = 1;
    List<String> lines = Resource.lines(Resource.class, "s2t.txt");
    for (String line : lines) {
      int equals = line.indexOf('=');
      ENTRIES.put(line.substring(0, equals), line.substring(equals + 1));
      longest = Math.max(longest, equals);
    }
    LONGEST = longest;
  }

  private TraditionalPhrases() {}

  static String write(String simplified) {
    StringBuilder out = new StringBuilder(simplified.length());
    int at = 0;
    while (at < simplified.length()) {
      int end = Math.min(simplified.length(), at + LONGEST);
      while (end > at + 1 && !ENTRIES.containsKey(simplified.substring(at, end))) {
        end--;
      }
      String part = simplified.substring(at, end);
      out.append(ENTRIES.getOrDefault(part, part));
      at = end;
    }
    return out.toString();
  }
}
