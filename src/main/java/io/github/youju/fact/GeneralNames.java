package io.github.youju.fact;

import io.github.youju.text.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words that leave open which of several indicators is meant: 失业率 is the registered or surveyed.
 */
public final class GeneralNames {
  private GeneralNames() {}

  /** Canonical names of the indicators that the words can mean; empty where they mean one. */
  public static List<String> meanings(String words) {
    return Holder.MEANINGS.getOrDefault(words.toLowerCase(Locale.ROOT), List.of());
  }

  /** Read at the first use and not before. */
  private static final class Holder {
    static final Map<String, List<String>> MEANINGS = load();

    private static Map<String, List<String>> load() {
      Map<String, List<String>> meanings = new HashMap<>();
      for (String line : Resource.lines(GeneralNames.class, "general-names.tsv")) {
        List<String> columns = Resource.split(line, '\t');
        for (String words : Resource.split(columns.getFirst(), '|')) {
          meanings.put(words, Resource.split(columns.getLast(), '|'));
        }
      }
      return meanings;
    }
  }
}
