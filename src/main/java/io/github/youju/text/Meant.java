package io.github.youju.text;

import io.github.youju.error.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was probably meant by a word that is none of the names there are. */
public final class Meant {
  /** Two slips, such as two letters that changed places; more is another word. */
  private static final int MOST_SLIPS = 2;

  /** So many letters of a name, and the rest left out, count as one slip. */
  private static final int LEAST_BEGUN = 4;

  /** So many characters of a Chinese name do. */
  private static final int LEAST_CHINESE = 2;

  /** More would be no help. */
  private static final int MOST = 4;

  private Meant() {}

  /** What to add to an error: the nearest names as a question, or nothing where none is near. */
  public static Line instead(String word, Iterable<String> names) {
    List<String> meant = nearest(word, names);
    return meant.isEmpty()
        ? Line.same("")
        : Line.of(
            "；是不是 %1$s？",
            "; did you mean %2$s?", String.join(" 或 ", meant), String.join(" or ", meant));
  }

  /** The names with the fewest slips; none where a name would be no more than a guess. */
  public static List<String> nearest(String word, Iterable<String> names) {
    List<String> meant = new ArrayList<>();
    if (word.isEmpty()) {
      return meant;
    }
    int fewest = MOST_SLIPS;
    for (String name : names) {
      String lower = name.toLowerCase(Locale.ROOT);
      boolean begun =
          word.length() >= (isChinese(word) ? LEAST_CHINESE : LEAST_BEGUN)
              && lower.startsWith(word.toLowerCase(Locale.ROOT));
      int slips = begun ? 1 : EditDistance.between(word.toLowerCase(Locale.ROOT), lower);
      if (slips < fewest) {
        meant.clear();
        fewest = slips;
      }
      if (slips == fewest && isNear(word, name, slips) && !holds(meant, name)) {
        meant.add(name);
      }
    }
    return meant.subList(0, Math.min(MOST, meant.size()));
  }

  /** Of two Chinese characters the first must be right, of a word more than one letter. */
  private static boolean isNear(String word, String name, int slips) {
    boolean pair = name.length() == 2 && isChinese(name) && name.charAt(0) == word.charAt(0);
    return slips < name.length() - 1 || pair && slips == 1;
  }

  private static boolean isChinese(String word) {
    return !word.isEmpty() && word.codePoints().allMatch(Character::isIdeographic);
  }

  /** Names that only differ in case are told once. */
  private static boolean holds(List<String> meant, String name) {
    return meant.stream().anyMatch(name::equalsIgnoreCase);
  }
}
