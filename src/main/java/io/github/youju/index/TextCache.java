package io.github.youju.index;

import io.github.youju.document.RawText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The texts last read; all texts of a large index would not fit into the memory. */
final class TextCache {
  private static final int MOST_CHARACTERS = 4_000_000;

  private final Function<String, String> reader;
  private final Map<String, RawText> texts = new LinkedHashMap<>(16, 0.75f, true);
  private int characters;

  TextCache(Function<String, String> reader) {
    this.reader = reader;
  }

  /** The text of a source; the one that was used longest ago makes room for it. */
  synchronized RawText get(String source) {
    RawText known = texts.get(source);
    if (known != null) {
      return known;
    }
    String text = reader.apply(source);
    characters += text.length();
    while (characters > MOST_CHARACTERS && !texts.isEmpty()) {
      String oldest = texts.keySet().iterator().next();
      characters -= texts.remove(oldest).text().length();
    }
    RawText read = new RawText(text);
    texts.put(source, read);
    return read;
  }
}
