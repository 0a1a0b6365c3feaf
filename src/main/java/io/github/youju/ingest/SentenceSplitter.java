package io.github.youju.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts running text into sentences at 。！？, never inside a quotation or a bracket that is closed,
 * and never at ；, which in this genre joins the clauses of one list.
 *
 * <p>A stop right before a closing quotation mark ends the sentence after the mark (“……。”). A
 * question mark of one byte is often web damage ({@code ??h域}) and counts only between Chinese
 * characters.
 *
 * <p>What goes on without a stop for longer than anything that people write, as a table or a list
 * of names does that lost its lines, is cut at a comma: reading takes time by the length of a
 * sentence, squared.
 */
final class SentenceSplitter {
  private static final int LONGEST_QUOTATION = 200;
  private static final int LONGEST_SENTENCE = 2000;
  private static final String OPENERS = "“‘(《「『【";
  private static final String CLOSERS = "”’)》」』】";

  private SentenceSplitter() {}

  /** The sentences of a stretch in order, without the blanks around them. */
  static List<Block> split(Page page, int begin, int end) {
    List<Block> sentences = new ArrayList<>();
    int from = begin;
    while (from < end) {
      int stop = end(page.text(), from, end);
      Block sentence = page.trimmed(from, stop);
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      from = stop;
    }
    return sentences;
  }

  /** One past the stop of the sentence that starts here; the limit where it has none. */
  static int end(String text, int begin, int limit) {
    int i = begin;
    while (i < limit) {
      if (i - begin >= LONGEST_SENTENCE) {
        return cut(text, begin, i);
      }
      char c = text.charAt(i);
      int closer = OPENERS.indexOf(c) >= 0 ? close(text, i, limit) : -1;
      if (closer >= 0) {
        int after = closer + 1;
        if (c == '“' && isStop(text, closer - 1, limit) && !continues(text, after, limit)) {
          return after;
        }
        i = after;
      } else if (isStop(text, i, limit)) {
        int after = i + 1;
        while (after < limit
            && (CLOSERS.indexOf(text.charAt(after)) >= 0 || isStop(text, after, limit))) {
          after++;
        }
        if (!salutes(text, begin, i)) {
          return after;
        }
        i = after;
      } else {
        i++;
      }
    }
    return limit;
  }

  /** Behind the last comma in the second half of what is too long, or where it gets too long. */
  private static int cut(String text, int begin, int tooLong) {
    for (int at = tooLong; at > begin + LONGEST_SENTENCE / 2; at--) {
      if (",;、".indexOf(text.charAt(at - 1)) >= 0) {
        return at;
      }
    }
    return tooLong;
  }

  /** 各位代表! opens the sentence after it and is none of its own. */
  private static boolean salutes(String text, int begin, int stop) {
    return text.startsWith("各位代表", begin) && stop - begin <= 6;
  }

  /** Text that goes on after a quoted sentence: a mark, or a word such as 的. */
  private static boolean continues(String text, int at, int limit) {
    return at < limit && ",;、:。!?的等“)和与".indexOf(text.charAt(at)) >= 0;
  }

  private static int close(String text, int open, int limit) {
    char opener = text.charAt(open);
    char closer = CLOSERS.charAt(OPENERS.indexOf(opener));
    int depth = 0;
    int last = Math.min(limit, open + LONGEST_QUOTATION);
    for (int i = open; i < last; i++) {
      char c = text.charAt(i);
      if (c == opener) {
        depth++;
      } else if (c == closer && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  static boolean isStop(String text, int at, int limit) {
    if (at < 0 || at >= limit) {
      return false;
    }
    char c = text.charAt(at);
    if (c == '?') {
      return at > 0
          && Page.isHan(text.charAt(at - 1))
          && (at + 1 >= limit || !isDamage(text.charAt(at + 1)));
    }
    return c == '。' || c == '!' || c == '｡' || (c == '.' && endsEnglish(text, at, limit));
  }

  /** A stop behind a small letter, a bracket or a long number, and before a capital or an end. */
  private static boolean endsEnglish(String text, int at, int limit) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    boolean number = at > 2 && Page.isDigit(before) && Page.isDigit(text.charAt(at - 2));
    if (!(before >= 'a' && before <= 'z') && before != ')' && before != '%' && !number) {
      return false;
    }
    int next = at + 1;
    while (next < limit && Page.isBlank(text.charAt(next))) {
      next++;
    }
    boolean capital = next >= limit || (text.charAt(next) >= 'A' && text.charAt(next) <= 'Z');
    return capital && (next > at + 1 || next >= limit);
  }

  private static boolean isDamage(char after) {
    return after == '?' || (after >= 'a' && after <= 'z') || (after >= 'A' && after <= 'Z');
  }
}
