package io.github.youju.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A command as it was typed, in words. Quotes of either kind hold a word together; a backslash is a
 * character like any other, as in the names of files on Windows.
 */
final class CommandWords {
  private static final String OPENING = "\"'“‘「";
  private static final String CLOSING = "\"'”’」";

  /** The key that leaves a pager, pressed where a text was too short for one. */
  private static final String LEFT_PAGER = "^[qQ](?=\\s*[/／\\p{IsHan}])";

  private CommandWords() {}

  /** The words, the slash of the first one included. */
  static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean begun = false;
    char closing = 0;
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      int quote = OPENING.indexOf(character);
      if (closing != 0) {
        if (character == closing) {
          closing = 0;
        } else {
          word.append(character);
        }
      } else if (quote >= 0 && line.indexOf(CLOSING.charAt(quote), i + 1) > 0) {
        closing = CLOSING.charAt(quote);
        begun = true;
      } else if (isBlank(character)) {
        if (begun) {
          words.add(word.toString());
          word.setLength(0);
          begun = false;
        }
      } else {
        word.append(character);
        begun = true;
      }
    }
    if (begun) {
      words.add(word.toString());
    }
    return words;
  }

  /**
   * A line as it is meant. A Chinese input method types full-width letters, digits and blanks, and
   * one of two marks for the slash; people type words for commands that they have not looked up.
   */
  static String meant(String typed) {
    String line = typed.strip();
    switch (line.toLowerCase(Locale.ROOT)) {
      case "quit", "exit", ":q", "/exit", "/q", "退出" -> {
        return "/quit";
      }
      case "help", "?", "？", "/?", "/h", "帮助", "幫助" -> {
        return "/help";
      }
      case "clear" -> {
        return "/clear";
      }
      default -> {}
    }
    String unpaged = line.replaceFirst(LEFT_PAGER, "");
    String slashed = slashed(unpaged);
    return slashed.startsWith("/") ? slashed : unpaged;
  }

  /**
   * A line, perhaps not at its end yet, without the blanks before it; where it begins with a mark
   * for the slash, with a slash and in half-width letters.
   */
  static String slashed(String typed) {
    String line = typed.stripLeading();
    return line.matches("(?s)[／、/](?:[\\w?\\uff21-\\uff3a\\uff41-\\uff5a].*)?")
        ? "/" + halfWidth(line.substring(1))
        : line;
  }

  private static String halfWidth(String words) {
    StringBuilder half = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char character = words.charAt(i);
      boolean wide =
          character >= '０' && character <= '９'
              || character >= 'Ａ' && character <= 'Ｚ'
              || character >= 'ａ' && character <= 'ｚ'
              || character == '－'
              || character == '＝';
      half.append(wide ? (char) (character - 0xfee0) : character == '\u3000' ? ' ' : character);
    }
    return half.toString();
  }

  static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
