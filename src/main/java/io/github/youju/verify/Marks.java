package io.github.youju.verify;

import java.util.ArrayList;
import java.util.List;

/** The marks {@code [1]} of a text. */
final class Marks {

  private Marks() {}

  /** The numbers of the marks, in the order of the text. */
  static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int end = end(text, i);
      if (end > 0 && text.charAt(i) == '[') {
        numbers.add(Integer.valueOf(text.substring(i + 1, end - 1)));
        i = end - 1;
      }
    }
    return numbers;
  }

  /** The text without its marks, and without the footnote marks 【9】 that some web copies carry. */
  static String without(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = end(text, i);
      if (end > 0) {
        i = end;
      } else {
        kept.append(text.charAt(i++));
      }
    }
    return kept.toString();
  }

  /** Where the mark that begins here ends; 0 where none does. */
  private static int end(String text, int begin) {
    char open = text.charAt(begin);
    if (open != '[' && open != '【') {
      return 0;
    }
    int at = begin + 1;
    while (at < text.length() && at - begin <= 3 && LooseText.isDigit(text.charAt(at))) {
      at++;
    }
    char close = open == '[' ? ']' : '】';
    return at > begin + 1 && at < text.length() && text.charAt(at) == close ? at + 1 : 0;
  }
}
