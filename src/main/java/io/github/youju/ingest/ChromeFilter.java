package io.github.youju.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows what belongs to the web page and not to the report: shop and login bars, navigation, share
 * and print buttons, copyright lines. The patterns lie in {@code chrome.txt}.
 */
final class ChromeFilter {
  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST_NOTICE = 600;

  private final Pattern line;
  private final Pattern tail;
  private final Pattern end;
  private final List<String> words;

  private ChromeFilter(Pattern line, Pattern tail, Pattern end, List<String> words) {
    this.line = line;
    this.tail = tail;
    this.end = end;
    this.words = words;
  }

  /** The filter with the patterns that come with the program. */
  static ChromeFilter builtIn() {
    return Holder.FILTER;
  }

  /** Whether the whole block is chrome. */
  boolean isChrome(Page page, Block block) {
    String text = page.text().substring(block.begin(), block.end());
    return line.matcher(text).matches() || isNavigation(text);
  }

  /** Whether nothing of a report follows from this block on: comments, copyright, site map. */
  boolean endsReport(Page page, Block block) {
    return block.end() - block.begin() < LONGEST_NOTICE
        && end.matcher(page.text()).region(block.begin(), block.end()).lookingAt();
  }

  /** The block without the chrome that a converter glued to its end. */
  Block withoutTail(Page page, Block block) {
    Matcher matcher = tail.matcher(page.text()).region(block.begin(), block.end());
    return matcher.find() ? page.trimmed(block.begin(), matcher.start()) : block;
  }

  /** Menu words one after the other, and no sentence among them. */
  private boolean isNavigation(String text) {
    int found = 0;
    for (String word : words) {
      found += text.contains(word) ? 1 : 0;
    }
    return found >= FEWEST_WORDS && text.indexOf('。') < 0;
  }

  private static final class Holder {
    static final ChromeFilter FILTER = load();

    private static ChromeFilter load() {
      List<String> lines = new ArrayList<>();
      List<String> tails = new ArrayList<>();
      List<String> ends = new ArrayList<>();
      List<String> words = new ArrayList<>();
      for (String entry : entries()) {
        int blank = entry.indexOf(' ');
        if (entry.startsWith("#") || blank < 0) {
          continue;
        }
        String value = entry.substring(blank + 1).strip();
        switch (entry.substring(0, blank)) {
          case "line" -> lines.add(value);
          case "tail" -> tails.add(value);
          case "end" -> ends.add(value);
          case "word" -> words.add(value);
          default -> throw new IllegalStateException("chrome.txt: " + entry);
        }
      }
      return new ChromeFilter(anyOf(lines), anyOf(tails), anyOf(ends), List.copyOf(words));
    }

    private static Pattern anyOf(List<String> patterns) {
      return Pattern.compile("(?:" + String.join("|", patterns) + ")", Pattern.CASE_INSENSITIVE);
    }

    private static List<String> entries() {
      try (InputStream in = ChromeFilter.class.getResourceAsStream("chrome.txt")) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
