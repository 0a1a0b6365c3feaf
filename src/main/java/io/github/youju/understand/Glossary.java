package io.github.youju.understand;

import io.github.youju.text.Resource;
import io.github.youju.understand.EnglishWords.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What reports write for an English word or phrase, so that an English question finds Chinese text.
 *
 * <p>A phrase is found whatever its hyphens, its number and the form of its verb: sub-districts,
 * subdistrict, renovated. Among phrases that begin at the same word the longest is taken.
 */
final class Glossary {
  /** The kind of a term that stands for itself: a proper name, PM2.5, DCMM. */
  static final String NAME = "name";

  /** The kind of a figure in digits. */
  static final String NUMBER = "number";

  /** The kind of a word that the list does not have. */
  static final String UNKNOWN = "unknown";

  private static final String STOP = "stop";
  private static final int MOST_WORDS = 8;

  private final Map<String, Entry> entries = new HashMap<>(16384);
  private final Set<String> vocabulary = new HashSet<>(8192);

  private Glossary() {}

  /** A line of the list, taken apart only when its phrase is found. */
  private record Entry(String line) {
    String kind() {
      return line.substring(line.lastIndexOf('\t') + 1);
    }

    List<String> chinese() {
      return Resource.split(line.substring(line.indexOf('\t') + 1, line.lastIndexOf('\t')), '|');
    }
  }

  /**
   * A term of a question.
   *
   * @param begin where it begins, in chars of the question
   * @param end where it ends
   * @param chinese what reports write for it, the usual word first; empty where it is not known
   * @param kind noun, verb, adj, unit, number, question, name or unknown
   */
  record Term(int begin, int end, List<String> chinese, String kind) {
    Term {
      chinese = List.copyOf(chinese);
    }
  }

  /** The list that comes with the program. */
  static Glossary builtIn() {
    return Holder.BUILT_IN;
  }

  /** Every word that stands in a phrase of the list, in its plain form. */
  Set<String> words() {
    return vocabulary;
  }

  /** The terms of an English question in their order, without its stop words. */
  List<Term> translate(String question) {
    List<Word> words = EnglishWords.of(question);
    List<String> plain = new ArrayList<>(words.size());
    List<String> reduced = new ArrayList<>(words.size());
    for (Word word : words) {
      String form = EnglishWords.plainForm(word.lower(), vocabulary);
      plain.add(vocabulary.contains(word.lower()) ? word.lower() : form);
      reduced.add(form);
    }
    List<Term> terms = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      at = translateAt(at, question, words, List.of(plain, reduced), terms);
    }
    return terms;
  }

  /** Adds the term that begins at this word, and returns the word to go on with. */
  private int translateAt(
      int at, String question, List<Word> words, List<List<String>> readings, List<Term> terms) {
    int limit = Math.min(words.size(), at + MOST_WORDS);
    for (int end = limit; end > at; end--) {
      for (List<String> forms : readings) {
        Entry entry = entries.get(String.join("", forms.subList(at, end)));
        if (entry != null) {
          String kind = entry.kind();
          if (!kind.equals(STOP)) {
            int begin = words.get(at).begin();
            terms.add(new Term(begin, words.get(end - 1).end(), entry.chinese(), kind));
          }
          return end;
        }
      }
    }
    terms.add(notInTheList(at, question, words));
    return at + 1;
  }

  private static Term notInTheList(int at, String question, List<Word> words) {
    Word word = words.get(at);
    String kind = UNKNOWN;
    if (isFigure(word.written())) {
      kind = NUMBER;
    } else if (isName(word, question)) {
      kind = NAME;
    }
    List<String> chinese = kind.equals(UNKNOWN) ? List.of() : List.of(word.written());
    return new Term(word.begin(), word.end(), chinese, kind);
  }

  private static boolean isFigure(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && c != ',') {
        return false;
      }
    }
    return true;
  }

  /** At the start of a sentence a capital proves nothing, unless a second one or an 's follows. */
  private static boolean isName(Word word, String question) {
    int capitals = 0;
    for (int i = 0; i < word.written().length(); i++) {
      char c = word.written().charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
      if (Character.isUpperCase(c)) {
        capitals++;
      }
    }
    if (capitals == 0) {
      return false;
    }
    return capitals > 1 || !startsSentence(word, question) || isPossessive(word, question);
  }

  private static boolean startsSentence(Word word, String question) {
    int at = word.begin() - 1;
    while (at >= 0 && !Character.isLetterOrDigit(question.charAt(at))) {
      if (".?!。?!".indexOf(question.charAt(at)) >= 0) {
        return true;
      }
      at--;
    }
    return at < 0;
  }

  private static boolean isPossessive(Word word, String question) {
    int end = word.end();
    return end + 1 < question.length()
        && "'’".indexOf(question.charAt(end)) >= 0
        && question.charAt(end + 1) == 's';
  }

  private void add(String line) {
    String phrase = line.substring(0, line.indexOf('\t'));
    List<Word> words = EnglishWords.of(phrase);
    if (words.size() == 1) {
      vocabulary.add(phrase);
      entries.put(phrase, new Entry(line));
      return;
    }
    StringBuilder key = new StringBuilder(phrase.length());
    for (Word word : words) {
      vocabulary.add(word.lower());
      key.append(word.lower());
    }
    entries.put(key.toString(), new Entry(line));
  }

  /** Read at the first English question. */
  private static final class Holder {
    static final Glossary BUILT_IN = load();

    private static Glossary load() {
      Glossary glossary = new Glossary();
      for (String line : Resource.lines(Glossary.class, "glossary.tsv")) {
        glossary.add(line);
      }
      return glossary;
    }
  }
}
