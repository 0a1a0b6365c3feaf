package io.github.youju.understand;

import io.github.youju.text.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What reports write for the words that people ask with: 网上卖货 is 线上销售额, 高企 is 高新技术企业. For questions
 * only; in a report these words mean what they say.
 */
final class Synonyms {
  private final Map<String, List<String>> expansions = new HashMap<>(2048);
  private int longest;

  private Synonyms() {}

  /**
   * A word of a question that reports put in another way.
   *
   * @param begin where it begins, in chars of the question
   * @param end where it ends
   * @param word the word, which a report may use as well
   * @param expansions what reports write for it, the usual word first
   */
  record Match(int begin, int end, String word, List<String> expansions) {}

  /** The list that comes with the program. */
  static Synonyms builtIn() {
    return Holder.BUILT_IN;
  }

  /** What reports write for a folded word; empty where the list does not have it. */
  List<String> expansions(String foldedWord) {
    return expansions.getOrDefault(foldedWord, List.of());
  }

  /**
   * The words of the list in a folded question: longest first, left to right, without overlap.
   * Words of one character are left out, since they may be part of any other word: 茶 of 油茶.
   */
  List<Match> find(String folded) {
    List<Match> found = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      at = matchAt(at, folded, found);
    }
    return found;
  }

  private int matchAt(int at, String folded, List<Match> found) {
    for (int end = Math.min(folded.length(), at + longest); end > at + 1; end--) {
      String word = folded.substring(at, end);
      List<String> written = expansions.get(word);
      if (written != null) {
        found.add(new Match(at, end, word, written));
        return end;
      }
    }
    return at + 1;
  }

  private void add(List<String> words, List<String> written) {
    for (String word : words) {
      expansions.put(word, written);
      longest = Math.max(longest, word.length());
    }
  }

  /** Read at the first question. */
  private static final class Holder {
    static final Synonyms BUILT_IN = load();

    private static Synonyms load() {
      Synonyms synonyms = new Synonyms();
      for (List<String> line : WordFile.read("synonyms.tsv", 2)) {
        List<String> written = List.copyOf(Resource.split(line.get(1), '|'));
        synonyms.add(Resource.split(line.get(0), '|'), written);
      }
      return synonyms;
    }
  }
}
