package io.github.youju.answer.llm;

import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A prompt as its file has it: a head between lines of dashes, then what is sent, in two parts.
 *
 * @param name the file's name without its ending
 * @param origin the user's file; empty for the one that is built in
 * @param text the whole file
 * @param words a question with one of these words is for this prompt
 * @param system what the model is told it is
 * @param user what it is asked, with places for what is filled in
 */
public record Prompt(
    String name, String origin, String text, List<String> words, String system, String user) {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(.*?)}}");
  private static final int HASH_LENGTH = 12;
  private static final String SYSTEM = "# System";
  private static final String USER = "# User";

  public Prompt {
    words = List.copyOf(words);
  }

  static Prompt parse(String name, String origin, String text) {
    int system = text.indexOf(SYSTEM + "\n");
    int user = text.indexOf(USER + "\n");
    if (system < 0 || user < system) {
      throw new UserException(
          Line.of(
              "提示词 %s 缺少“# System”或“# User”；请补上",
              "the prompt %s lacks '# System' or '# User'", origin.isEmpty() ? name : origin));
    }
    return new Prompt(
        name,
        origin,
        text,
        words(text.substring(0, system)),
        sent(text.substring(system + SYSTEM.length(), user)),
        sent(text.substring(user + USER.length())));
  }

  /** Tells versions of the prompt apart. */
  public String hash() {
    return Hash.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_LENGTH);
  }

  /** Whether a question asks for what this prompt is for. */
  boolean isFor(String question) {
    for (String word : words) {
      if (question.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The names of the places to be filled. */
  public Set<String> places() {
    Set<String> places = new TreeSet<>();
    Matcher place = PLACE.matcher(user);
    while (place.find()) {
      places.add(place.group(1));
    }
    return places;
  }

  /** What is asked, with its places filled; what is filled in is never looked at for places. */
  String filled(Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = user.indexOf("{{"); open >= 0; open = user.indexOf("{{", at)) {
      int close = user.indexOf("}}", open);
      String value = close < 0 ? null : values.get(user.substring(open + 2, close));
      if (value == null) {
        throw new UserException(
            Line.of(
                "提示词 %s 里有一处占位符没有内容可填；可用的有 %s",
                "the prompt %s has a place that nothing is known for; there is %s",
                name,
                values.keySet()));
      }
      filled.append(user, at, open).append(value);
      at = close + 2;
    }
    return filled.append(user, at, user.length()).toString();
  }

  private static List<String> words(String head) {
    List<String> words = new ArrayList<>();
    for (String line : head.split("\n", -1)) {
      if (line.startsWith("words:")) {
        for (String word : line.substring("words:".length()).split(",", -1)) {
          if (!word.isBlank()) {
            words.add(word.strip());
          }
        }
      }
    }
    return words;
  }

  /** Comments are for people. */
  private static String sent(String part) {
    return part.replaceAll("(?s)<!--.*?-->\\n?", "").strip();
  }
}
