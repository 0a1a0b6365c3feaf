package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.document.Span;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Coverage;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.SentenceHit;
import java.util.List;
import java.util.Optional;

/**
 * Answers who, which and where with the report's own words: the clauses of the best sentence that
 * hold what the question is about.
 */
final class NameRule {
  private static final double SURE = 0.5;

  /** What the words that are shown must hold of the question themselves, headings aside. */
  private static final double LEAST = 0.42;

  private static final int LONGEST = 160;
  private static final int LIST = 220;

  /** Fewer new pairs of characters than this only repeat the question. */
  private static final int NEWS = 2;

  private final Question question;
  private final boolean several;
  private final Evidence evidence;
  private final Voice voice;

  NameRule(Question question, boolean several, Evidence evidence, Voice voice) {
    this.question = question;
    this.several = several;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** Empty where no sentence surely holds it. */
  Optional<Answer> answer() {
    if (evidence.sentences().isEmpty() || evidence.sentences().getFirst().coverage() < SURE) {
      return Optional.empty();
    }
    SentenceHit hit = evidence.sentences().getFirst();
    int[] window = several ? sentence(hit) : window(hit);
    while (!isNews(hit, window) && window[1] < text(hit).length()) {
      window = new int[] {window[0], Clauses.end(text(hit), window[1] + 1)};
    }
    if (!isNews(hit, window)) {
      return Optional.empty();
    }
    String found = text(hit).substring(window[0], window[1]);
    if (evidence.coverage().of(new Coverage.Zones().add(found, 1)) < LEAST) {
      return Optional.empty();
    }
    window = Clauses.withoutRemark(text(hit), window);
    String words = text(hit).substring(window[0], window[1]);
    Span proof =
        new Span(hit.span().source(), hit.text().begin(window[0]), hit.text().end(window[1]));
    return Optional.of(
        new Answer.Stated(voice.words(words, false) + "[1]", List.of(proof), "words"));
  }

  /** Where the clauses that name an enumeration do not give it, it follows or precedes them. */
  private int[] sentence(SentenceHit hit) {
    int length = text(hit).length();
    int[] window = window(hit);
    if (text(hit).substring(window[0], window[1]).matches(".*(、|”“).*")) {
      return window;
    }
    int end = window[1];
    while (end < length && end - window[0] < LIST) {
      int next = Clauses.end(text(hit), Math.min(length, end + 1));
      if (next - window[0] > LIST) {
        break;
      }
      end = next;
    }
    int begin = window[0];
    while (end == window[1] && begin > 0 && end - begin < LIST) {
      int previous =
          Math.max(text(hit).lastIndexOf(',', begin - 2), text(hit).lastIndexOf(';', begin - 2))
              + 1;
      if (end - previous > LIST) {
        break;
      }
      begin = previous;
    }
    return new int[] {begin, end};
  }

  /** Whether the words say something that the question does not. */
  private boolean isNews(SentenceHit hit, int[] window) {
    String words = text(hit).substring(window[0], window[1]);
    int news = 0;
    for (int i = 0; i + 1 < words.length(); i++) {
      news += question.folded().contains(words.substring(i, i + 2)) ? 0 : 1;
    }
    return news >= NEWS;
  }

  private static String text(SentenceHit hit) {
    return hit.text().text();
  }

  /** The run of clauses that holds most of the question in the fewest words. */
  private int[] window(SentenceHit hit) {
    int[] whole = {0, text(hit).length()};
    return Clauses.best(text(hit), LONGEST, -1, this::score).orElse(whole);
  }

  private double score(String words) {
    return evidence.coverage().of(new Coverage.Zones().add(words, 1)) - words.length() / 1000.0;
  }
}
