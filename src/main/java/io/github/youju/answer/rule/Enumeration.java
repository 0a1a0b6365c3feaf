package io.github.youju.answer.rule;

import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.SentenceHit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How reports enumerate: between 、 in one clause, in sentences with 一是 and 二是, or by like heads.
 */
final class Enumeration {
  /** 一是, 二要; (一); 1.; 第一,. */
  private static final Pattern MARKED =
      Pattern.compile(
          "^(?:[一二三四五六七八九十](?:是|要|抓)|\\([一二三四五六七八九十\\d]{1,2}\\)|[一二三四五六七八九十]、|\\d{1,2}[.、]|第[一二三四五六七八九十],|首先|其次|再次|最后|——)");

  private static final Pattern LAST = Pattern.compile(".*[和及与].*");

  /** How many sentences may stand between two marked ones. */
  private static final int BETWEEN = 8;

  /** 五个园中园, 三大基地: what a lead counts. */
  private static final Pattern COUNTED = Pattern.compile("[二两三四五六七八九十\\d](?:个|大)([^,;。“”]{2,12})");

  private Enumeration() {}

  /** How many things the longest list in a few clauses names; 1 where it lists nothing. */
  static int size(String words) {
    int most = 1;
    int parallel = 1;
    String before = "";
    for (String clause : words.split("[,;。]", -1)) {
      int size = 1;
      for (int i = 0; i < clause.length(); i++) {
        boolean between = clause.charAt(i) == '、' || clause.startsWith("”“", i);
        size += between ? 1 : 0;
      }
      int last = clause.lastIndexOf('、');
      if (last >= 0 && LAST.matcher(clause.substring(last)).matches()) {
        size++;
      }
      most = Math.max(most, size);
      parallel = isLike(before, clause) ? parallel + 1 : 1;
      most = Math.max(most, parallel);
      before = clause;
    }
    return most;
  }

  /** 保居民就业,保基本民生: clauses that begin alike. */
  private static boolean isLike(String one, String other) {
    return one.length() > 2 && other.length() > 2 && one.charAt(0) == other.charAt(0);
  }

  /**
   * The sentences that give what a lead announces, in order.
   *
   * @param count how many there must be; 0 where that is not known
   * @param question folded; what it counts must be what the lead announces
   */
  static List<SentenceHit> items(Evidence.Run run, int count, String question) {
    String lead = run.lead().text().text();
    List<SentenceHit> marked = marked(run);
    if (marked.size() > 1) {
      return marked;
    }
    if (lead.endsWith(":")) {
      List<SentenceHit> alike = new ArrayList<>();
      for (SentenceHit hit : run.after()) {
        String text = hit.text().text();
        if (!alike.isEmpty() && !isLike(alike.getFirst().text().text(), text)) {
          continue;
        }
        alike.add(hit);
        if (alike.size() == 8) {
          break;
        }
      }
      return alike;
    }
    return count > 2 ? headed(run, count, question) : List.of();
  }

  /** The sentences behind a lead that begin with 一是 and the like. */
  static List<SentenceHit> marked(Evidence.Run run) {
    List<SentenceHit> marked = new ArrayList<>();
    int between = 0;
    for (SentenceHit hit : run.after()) {
      Matcher mark = MARKED.matcher(hit.text().text());
      if (mark.find()) {
        marked.add(hit);
        between = 0;
      } else if (marked.isEmpty() || ++between > BETWEEN) {
        break;
      }
    }
    return marked;
  }

  /** 五个园中园 … 先进装备制造产业园,…。不锈钢制品产业园,…: as many as announced, each with the same head noun. */
  private static List<SentenceHit> headed(Evidence.Run run, int count, String question) {
    Matcher label = COUNTED.matcher(run.lead().text().text());
    List<SentenceHit> after = new ArrayList<>();
    while (label.find()) {
      String name = asked(label.group(1), question);
      if (!name.isEmpty() && after.isEmpty()) {
        run.after().forEach(after::add);
      }
      for (int length = Math.min(4, name.length()); length > 0; length--) {
        String head = name.substring(name.length() - length);
        List<SentenceHit> items = new ArrayList<>();
        for (SentenceHit hit : after) {
          String text = hit.text().text();
          String first = text.substring(0, Clauses.end(text, 0));
          if (first.endsWith(head) && first.length() > head.length()) {
            items.add(hit);
          }
        }
        if (items.size() == count) {
          return items;
        }
      }
    }
    return List.of();
  }

  /** The beginning of what a lead counts that the question names as well. */
  private static String asked(String counted, String question) {
    int end = counted.length();
    while (end > 1 && !question.contains(counted.substring(0, end))) {
      end--;
    }
    return end > 1 ? counted.substring(0, end) : "";
  }
}
