package io.github.youju.understand;

import io.github.youju.question.Question;
import io.github.youju.question.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A follow-up that names only what is different: 那农村呢? after a question on 城市最低生活保障标准. The word
 * takes the place of its counterpart, and the rest of the earlier subject stays.
 */
final class Contrast {
  private static final String[][] SETS = {
    {"农村", "城市", "城镇", "城乡", "农民", "市民"},
    {"国家级", "省级", "市级", "区级", "县级"},
    {"进口", "出口", "进出口"},
    {"存款", "贷款"},
    {"小学", "初中", "高中", "幼儿园"},
    {"收入", "支出"},
    {"播种面积", "种植面积", "面积", "总产量", "产量", "产值"},
    {"猪", "牛", "羊", "家禽"},
  };

  private static final Pattern AMOUNT = Pattern.compile("[十百千\\d][\\d.]*[万亿]+元?");

  /** What a subject without a counterpart leaves of the subject before it. */
  private static final double REST = 0.1;

  private Contrast() {}

  /** Whether a question says 那…呢 or what about and no more than that. */
  static boolean isAnother(Question now) {
    String lower = now.folded().toLowerCase(Locale.ROOT);
    return lower.contains("呢")
        || lower.startsWith("what about")
        || lower.startsWith("how about")
        || lower.startsWith("and ");
  }

  /**
   * The terms of the follow-up, completed by those of the question before where it only contrasts.
   */
  static List<Term> merge(Question earlier, Question now) {
    if (!isAnother(now) || !now.slots().indicators().isEmpty() || now.terms().size() > 1) {
      return now.terms();
    }
    List<Term> merged = new ArrayList<>(now.terms());
    String word = now.terms().getFirst().alternatives().getFirst();
    for (Term term : earlier.terms()) {
      Set<String> alternatives = new LinkedHashSet<>();
      for (String alternative : term.alternatives()) {
        alternatives.add(without(alternative, word));
      }
      boolean replaced = !alternatives.equals(new LinkedHashSet<>(term.alternatives()));
      merged.add(new Term(List.copyOf(alternatives), term.weight() * (replaced ? 1 : REST)));
    }
    return merged;
  }

  /**
   * The first subject with the other word in the place of its counterpart; null where it has none.
   */
  static String counterpart(String first, String other) {
    String replaced = without(first, other);
    return replaced.equals(first) ? null : replaced;
  }

  /** Puts the word in the place of its counterpart: 城市低保 becomes 农村低保. */
  private static String without(String words, String word) {
    if (AMOUNT.matcher(word).matches()) {
      // 百亿企业几家? 20亿的呢?
      return AMOUNT.matcher(words).replaceFirst(word);
    }
    for (String[] set : SETS) {
      if (!List.of(set).contains(word)) {
        continue;
      }
      for (String counterpart : set) {
        if (words.contains(counterpart)) {
          return words.replace(counterpart, word);
        }
      }
    }
    return words;
  }
}
