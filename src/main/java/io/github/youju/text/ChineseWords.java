package io.github.youju.text;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Chinese words by HanLP: cutting a text into them, and writing simplified text in traditional
 * characters. Nothing of HanLP is loaded before it is asked for.
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
    DynamicCustomDictionary own = new DynamicCustomDictionary(null, null, new String[0]);
    for (String word : words) {
      own.insert(word, "nz 1024");
    }
    segment.enableCustomDictionary(own).enableCustomDictionaryForcing(true);
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

  /** The text in traditional characters, chosen by phrase: 发展 發展, 头发 頭髮. */
  public static String toTraditional(String simplified) {
    return Dictionaries.toTraditional(simplified);
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

    static String toTraditional(String simplified) {
      return HanLP.convertToTraditionalChinese(simplified);
    }
  }
}
