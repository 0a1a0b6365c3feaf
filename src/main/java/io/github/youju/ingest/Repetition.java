package io.github.youju.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets aside what stands in a file twice, as pages do that were saved with their printed version:
 * the second of two reports that share most of their sentences, or the part of one report that says
 * again what it has said. The fuller of two copies stays.
 */
final class Repetition {
  private static final int SHORTEST = 12;
  private static final int FEWEST = 4;
  private static final double MOST = 0.6;

  private final Page page;
  private final List<String> warnings = new ArrayList<>();

  /** A sentence without its blanks and marks, the block it stands in, and where it begins. */
  private record Sentence(String words, int block, int begin) {}

  private Repetition(Page page) {
    this.page = page;
  }

  /** Takes the copies out of the drafts; what was set aside is told in one sentence each. */
  static List<String> setAside(Page page, List<Draft> drafts) {
    Repetition repetition = new Repetition(page);
    List<Set<String>> said = new ArrayList<>();
    for (Draft draft : drafts) {
      said.add(repetition.inside(draft));
    }
    for (int i = 0; i < drafts.size(); i++) {
      for (int j = i + 1; j < drafts.size(); j++) {
        if (areCopies(said.get(i), said.get(j))) {
          int aside = said.get(j).size() > said.get(i).size() ? i : j;
          repetition.tell(
              "the report stands twice in the file; the copy", drafts.get(aside).begin());
          drafts.remove(aside);
          said.remove(aside);
          i = -1;
          break;
        }
      }
    }
    return repetition.warnings;
  }

  private static boolean areCopies(Set<String> one, Set<String> other) {
    Set<String> smaller = one.size() < other.size() ? one : other;
    Set<String> larger = one.size() < other.size() ? other : one;
    int shared = 0;
    for (String sentence : smaller) {
      shared += larger.contains(sentence) ? 1 : 0;
    }
    return shared >= FEWEST && shared >= MOST * smaller.size();
  }

  /** Cuts off what the draft says again, and returns what it says, once. */
  private Set<String> inside(Draft draft) {
    List<Sentence> sentences = sentences(draft);
    Map<String, Integer> left = new HashMap<>();
    sentences.forEach(sentence -> left.merge(sentence.words(), 1, Integer::sum));
    Set<String> said = new HashSet<>();
    // How many of the sentences from here on were said before.
    int again = 0;
    for (int i = 0; i < sentences.size(); i++) {
      String words = sentences.get(i).words();
      int later = left.merge(words, -1, Integer::sum);
      if (said.add(words)) {
        again += later;
      } else if (again >= FEWEST && again >= MOST * (sentences.size() - i)) {
        cut(draft.body(), sentences.get(i).block(), sentences.get(i).begin());
        return said;
      } else {
        again--;
      }
    }
    return said;
  }

  /** The sentences of a draft that are long enough to be its own. */
  private List<Sentence> sentences(Draft draft) {
    List<Sentence> sentences = new ArrayList<>();
    List<Block> body = draft.body();
    for (int at = 0; at < body.size(); at++) {
      for (Block block : SentenceSplitter.split(page, body.get(at).begin(), body.get(at).end())) {
        String words = Compact.of(page, block).text();
        if (words.length() >= SHORTEST) {
          sentences.add(new Sentence(words, at, block.begin()));
        }
      }
    }
    return sentences;
  }

  private void cut(List<Block> body, int at, int begin) {
    tell("the text stands twice in the file; the copy", begin);
    Block rest = page.trimmed(body.get(at).begin(), begin);
    body.subList(at, body.size()).clear();
    if (!rest.isEmpty()) {
      body.add(rest);
    }
  }

  private void tell(String what, int begin) {
    warnings.add(what + " that begins at character " + begin + " is set aside");
  }
}
