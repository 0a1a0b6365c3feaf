package io.github.youju.text;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Cuts Chinese text into words, by HanLP. Nothing of HanLP is loaded before it is asked for. Its
 * own converter to traditional script is not used, because it takes 0.7 s to load; {@link Script}
 * does that from a table made of the same dictionary.
 */
public final class ChineseWords {
  private final Segment segment;

  private ChineseWords(Segment segment) {
    this.segment = segment;
  }

  /** The words of the built-in dictionary. */
  public static ChineseWords builtIn() {
    return new ChineseWords(Dictionaries.segment());
  }

  /** The built-in words and these, which are never cut. */
  public static ChineseWords withWords(Collection<String> words) {
    Segment segment = Dictionaries.segment();
    if (!words.isEmpty()) {
      TreeMap<String, CoreDictionary.Attribute> entries = new TreeMap<>();
      for (String word : words) {
        entries.put(word, new CoreDictionary.Attribute(Nature.nz));
      }
      DoubleArrayTrie<CoreDictionary.Attribute> trie = new DoubleArrayTrie<>(entries);
      // A path, even an empty one, would make HanLP load its own list of 3 MB.
      segment
          .enableCustomDictionary(new DynamicCustomDictionary(trie, null, null))
          .enableCustomDictionaryForcing(true);
    }
    return new ChineseWords(segment);
  }

  /** The words of a folded text in their order, punctuation included. */
  public List<String> segment(String folded) {
    List<String> words = new ArrayList<>();
    for (Term term : segment.seg(folded)) {
      words.add(term.word);
    }
    return words;
  }

  /** Touches HanLP, so that its first use sets it up. */
  private static final class Dictionaries {
    static {
      ReadOnlyDictionaries.install();
    }

    static Segment segment() {
      return new ViterbiSegment()
          .enableCustomDictionary(false)
          .enableAllNamedEntityRecognize(false)
          .enablePartOfSpeechTagging(false);
    }
  }
}
