package io.github.youju.text;

import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How Chinese is typed in Latin letters, by HanLP's dictionary, which knows that 重 of 重点 is zhong.
 * It takes a third of a second to load, and is loaded at the first word that is asked for.
 */
public final class Pinyin {
  static {
    ReadOnlyDictionaries.install();
  }

  private Pinyin() {}

  /** A syllable for each Chinese character, without tones; other characters in lower case. */
  public static List<String> syllables(String words) {
    List<String> syllables = new ArrayList<>();
    List<com.hankcs.hanlp.dictionary.py.Pinyin> read = PinyinDictionary.convertToPinyin(words);
    for (int i = 0; i < read.size(); i++) {
      String syllable = read.get(i).getPinyinWithoutTone();
      boolean chinese = Character.isIdeographic(words.charAt(i)) && !syllable.equals("none");
      syllables.add(chinese ? syllable : words.substring(i, i + 1).toLowerCase(Locale.ROOT));
    }
    return syllables;
  }
}
