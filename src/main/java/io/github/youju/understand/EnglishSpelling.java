package io.github.youju.understand;

import io.github.youju.fact.Indicator;
import io.github.youju.fact.Indicators;
import io.github.youju.question.Spelling;
import io.github.youju.text.EditDistance;
import io.github.youju.understand.EnglishWords.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends slips of the pen in an English question: invesment taget. A word is mended only where
 * nothing knows it, it is no name, and one known word alone is near. A wrong letter counts in long
 * words only: of five letters, horses are no slip of houses. A word of four letters is mended where
 * it lacks a doubled one: aset.
 */
final class EnglishSpelling {
  private static final int SHORTEST = 5;
  private static final int LONG = 8;
  private static final int LONGEST = 10;

  private static Set<String> vocabulary;

  private final List<Spelling> mended = new ArrayList<>();

  /** The question with its slips mended; what is blotted out was understood already. */
  String read(String text, Marked marked) {
    StringBuilder read = new StringBuilder();
    int at = 0;
    for (Word word : EnglishWords.of(text)) {
      boolean open = marked.text().charAt(word.begin()) != Marked.BLOT;
      boolean strange = open && isPlain(word) && !isKnown(word.lower());
      String near = strange ? nearest(word.lower()) : null;
      if (near != null) {
        mended.add(new Spelling(word.written(), near));
        read.append(text, at, word.begin()).append(near);
        at = word.end();
      }
    }
    return read.append(text.substring(at)).toString();
  }

  /** What was mended, in the order of the question. */
  List<Spelling> mended() {
    return mended;
  }

  /** Whether a word stands in the glossary, the phrases or the name of an indicator. */
  static boolean isKnown(String lower) {
    // Most words are in the glossary, which is at hand.
    return isIn(Glossary.builtIn().words(), lower) || isIn(vocabulary(), lower);
  }

  private static boolean isIn(Set<String> words, String lower) {
    return words.contains(lower) || !EnglishWords.plainForm(lower, words).equals(lower);
  }

  /** Letters alone, and no name: only the first word may have a capital. */
  private boolean isPlain(Word word) {
    String tail = word.begin() == 0 ? word.written().substring(1) : word.written();
    return word.written().length() >= SHORTEST - 1
        && tail.equals(tail.toLowerCase(Locale.ROOT))
        && word.lower().chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Null where no word is near, or several are. */
  private static String nearest(String word) {
    int limit = word.length() >= LONGEST ? 2 : 1;
    String nearest = null;
    int least = limit;
    for (String known : vocabulary()) {
      boolean like =
          known.length() >= SHORTEST - 1
              && (word.length() >= SHORTEST || single(known).equals(word))
              && known.charAt(0) == word.charAt(0)
              && Math.abs(known.length() - word.length()) <= limit;
      if (!like) {
        continue;
      }
      int distance = EditDistance.between(word, known);
      boolean wrongLetter =
          distance > 0 && known.length() == word.length() && !sameLetters(known, word);
      if (distance > least || wrongLetter && word.length() < LONG) {
        continue;
      }
      boolean tied = distance == least && nearest != null;
      nearest = tied && !isSameWord(nearest, known) ? "" : nearer(nearest, known, distance < least);
      least = distance;
    }
    return nearest == null || nearest.isEmpty() ? null : nearest;
  }

  private static String single(String word) {
    return word.replaceAll("(.)\\1", "$1");
  }

  /** target before targets, which is the same word. */
  private static String nearer(String one, String other, boolean closer) {
    return closer || one == null || other.length() < one.length() ? other : one;
  }

  private static boolean isSameWord(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private static boolean sameLetters(String one, String other) {
    int[] counts = new int[128];
    for (int i = 0; i < one.length(); i++) {
      counts[one.charAt(i) & 127]++;
      counts[other.charAt(i) & 127]--;
    }
    for (int count : counts) {
      if (count != 0) {
        return false;
      }
    }
    return true;
  }

  private static synchronized Set<String> vocabulary() {
    if (vocabulary == null) {
      Set<String> words = new HashSet<>(Glossary.builtIn().words());
      words.addAll(Phrases.builtIn().englishWords());
      for (Indicator indicator : Indicators.known().all()) {
        add(indicator.english(), words);
        indicator.englishNames().forEach(name -> add(name, words));
      }
      vocabulary = words;
    }
    return vocabulary;
  }

  private static void add(String phrase, Set<String> words) {
    for (Word word : EnglishWords.of(phrase)) {
      words.add(word.lower());
    }
  }
}
