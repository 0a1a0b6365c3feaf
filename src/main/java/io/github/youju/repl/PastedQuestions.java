package io.github.youju.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Several lines that were pasted, as questions. A line that ends with a mark ends a question; where
 * some lines do, one that does not was broken by the width of a page and goes on in the next. Where
 * no line ends with a mark, each is a question.
 */
final class PastedQuestions {
  private static final Pattern END = Pattern.compile("[?？。!！][\"”’」)）]?$");
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[-*•·]\\s+|>\\s*|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[.、)）]|\\.\\s)\\s*(?!\\d)|[(（]\\d{1,2}[)）]\\s*|[QqＱ问問][:：]\\s*)");

  private PastedQuestions() {}

  /**
   * The questions and commands in a text.
   *
   * @param beginsAnew whether a line begins a question of its own, since it names a place or a year
   */
  static List<String> of(String pasted, Predicate<String> beginsAnew) {
    List<String> lines = pasted.lines().map(String::strip).toList();
    if (lines.size() < 2) {
      return List.of(pasted.strip());
    }
    boolean marked = lines.stream().anyMatch(line -> END.matcher(line).find());
    List<String> questions = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : lines) {
      String words = BULLET.matcher(line).replaceFirst("");
      boolean bullet = words.length() < line.length();
      boolean begins = line.isEmpty() || bullet || isCommand(line) || !marked;
      if (!open.isEmpty()
          && (begins || beginsAnew.test(words) && beginsAnew.test(open.toString()))) {
        close(open, questions);
      }
      append(open, words);
      if (END.matcher(line).find() || isCommand(line)) {
        close(open, questions);
      }
    }
    close(open, questions);
    return questions;
  }

  private static boolean isCommand(String line) {
    return CommandWords.meant(line).startsWith("/");
  }

  /** A blank parts words of letters, and no Chinese ones. */
  private static void append(StringBuilder open, String words) {
    boolean letters =
        !open.isEmpty()
            && !words.isEmpty()
            && open.charAt(open.length() - 1) < 128
            && words.charAt(0) < 128;
    open.append(letters ? " " : "").append(words);
  }

  private static void close(StringBuilder open, List<String> questions) {
    if (!open.isEmpty()) {
      questions.add(open.toString());
      open.setLength(0);
    }
  }
}
