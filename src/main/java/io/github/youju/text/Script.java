package io.github.youju.text;

/** Which script a raw text is written in, and writing simplified text in traditional characters. */
public final class Script {
  private Script() {}

  /**
   * Whether it has more characters that only traditional texts use than characters that only
   * simplified texts use. A text without either, such as 今年目標 without 標, is not.
   */
  public static boolean isTraditional(String raw) {
    int balance = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (CharacterTable.isTraditional(c)) {
        balance++;
      } else if (CharacterTable.isSimplified(c)) {
        balance--;
      }
    }
    return balance > 0;
  }

  /** The text in traditional characters, chosen by phrase: 发展 發展, 头发 頭髮. */
  public static String toTraditional(String simplified) {
    return TraditionalPhrases.write(simplified);
  }

  /**
   * Whether it is a question in English: Latin words alone, or an English sentence around a Chinese
   * name. 东乡 GDP 目标 is Chinese; capitals such as GDP and AI are no English words.
   */
  public static boolean isLatin(String raw) {
    int letters = 0;
    int characters = 0;
    int words = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Characters.isHanzi(c)) {
        characters++;
      } else if (Characters.isLetter(c)) {
        letters++;
        boolean starts = i == 0 || !Characters.isWord(raw.charAt(i - 1));
        boolean goesOn = i + 1 < raw.length() && Character.isLowerCase(raw.charAt(i + 1));
        words += starts && goesOn ? 1 : 0;
      }
    }
    return characters == 0 ? letters > 0 : words >= 2 && letters > characters;
  }
}
