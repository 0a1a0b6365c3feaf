package io.github.youju.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** English text as words, and the plain forms that a word may be an inflection of. */
final class EnglishWords {
  private EnglishWords() {}

  /**
   * A word of a text.
   *
   * @param begin where it begins, in chars of the text
   * @param end where it ends
   * @param written as it stands in the text
   * @param lower in lower case
   */
  record Word(int begin, int end, String written, String lower) {}

  /**
   * The words: runs of Latin letters and digits, with the point in PM2.5 and the comma in 1,000.
   */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!isWordChar(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length() && (isWordChar(text.charAt(end)) || isInNumber(text, end))) {
        end++;
      }
      String written = text.substring(at, end);
      words.add(new Word(at, end, written, written.toLowerCase(Locale.ROOT)));
      at = end;
    }
    return words;
  }

  /** The plain form that the vocabulary knows; the word itself where it knows none. */
  static String plainForm(String word, Set<String> vocabulary) {
    for (String form : plainForms(word)) {
      if (vocabulary.contains(form)) {
        return form;
      }
    }
    return word;
  }

  private static List<String> plainForms(String word) {
    List<String> forms = new ArrayList<>(4);
    addPlainForms(word, forms);
    String american = american(word);
    if (!american.equals(word)) {
      forms.add(american);
      addPlainForms(american, forms);
    }
    return forms;
  }

  private static void addPlainForms(String word, List<String> forms) {
    if (word.length() < 4) {
      return;
    }
    if (word.endsWith("ies") || word.endsWith("ied")) {
      forms.add(cut(word, 3) + "y");
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      forms.add(cut(word, 1));
      if (word.endsWith("es")) {
        forms.add(cut(word, 2));
      }
    }
    if (word.endsWith("ed")) {
      addStems(cut(word, 2), forms);
    } else if (word.endsWith("ing")) {
      addStems(cut(word, 3), forms);
    }
  }

  /** plan for plann, complete for complet, build for build. */
  private static void addStems(String stem, List<String> forms) {
    int length = stem.length();
    if (length < 2) {
      return;
    }
    forms.add(stem + "e");
    forms.add(stem);
    if (stem.charAt(length - 1) == stem.charAt(length - 2)) {
      forms.add(cut(stem, 1));
    }
  }

  private static String american(String word) {
    if (word.length() < 6) {
      return word;
    }
    String american = word;
    for (String ending : List.of("isation", "isations", "ise", "ised", "ises", "ising")) {
      if (word.endsWith(ending)) {
        String stem = cut(word, ending.length());
        american = stem + "iz" + ending.substring(2);
      }
    }
    return american;
  }

  private static String cut(String word, int chars) {
    return word.substring(0, word.length() - chars);
  }

  private static boolean isWordChar(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '&'
        || (c >= '\u00c0' && c <= '\u024f');
  }

  private static boolean isInNumber(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ',')
        && at + 1 < text.length()
        && isDigit(text.charAt(at - 1))
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
