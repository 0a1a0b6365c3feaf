package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.document.Span;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Coverage;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.SentenceHit;
import io.github.youju.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers which things an enumeration names, complete and in order: in the clauses that list them
 * (“登高、升规、晋位、上市”四个工程), or in what follows a sentence that only announces them (五个园中园).
 */
final class ListingRule {
  /** How many things the question counts: 五个园中园, 六保, 三大攻坚战. */
  private static final Pattern COUNT =
      Pattern.compile(
          "([二两三四五六七八九十]|(?<!\\d)\\d{1,2})(?:个|大|项|家|座|种|条|类|处|篇|张|场|保|稳|化|区|园|件|批)(?!月|年|百分)");

  private static final double SURE = 0.45;
  private static final double LEAST = 0.34;
  private static final String QUOTES = "“”\"";
  private static final double NAMED = 0.3;
  private static final double STRANGER = 0.12;
  private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?(?:[%万亿]|[家个户项人])");
  private static final int LONGEST = 220;
  private static final int MOST = 12;

  private final Question question;
  private final Evidence evidence;
  private final Voice voice;
  private final int count;
  private final String label;

  ListingRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
    this.count = count(question.folded());
    this.label = label(question.folded());
  }

  private record Found(double score, List<SentenceHit> hits, List<int[]> windows) {}

  /** How many things a question counts; 0 where it counts none. */
  static int count(String folded) {
    Matcher counted = COUNT.matcher(folded);
    return counted.find()
        ? Numerals.parse(counted.group(1)).map(BigDecimal::intValue).orElse(0)
        : 0;
  }

  /** 四个工程: the number and the two characters behind it; empty where nothing is counted. */
  private static String label(String folded) {
    Matcher counted = COUNT.matcher(folded);
    return counted.find() && counted.end() + 2 <= folded.length()
        ? plain(folded.substring(counted.start(), counted.end() + 2))
        : "";
  }

  private static String plain(String words) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char each = words.charAt(i);
      int digit = "一二三四五六七八九".indexOf(each);
      if (QUOTES.indexOf(each) < 0) {
        plain.append(digit < 0 ? each : (char) ('1' + digit));
      }
    }
    return plain.toString();
  }

  /** Empty where no enumeration surely is what is asked for. */
  Optional<Answer> answer() {
    Found best = null;
    int looked = 0;
    for (SentenceHit hit : evidence.sentences()) {
      if (hit.coverage() < SURE || looked++ == MOST) {
        break;
      }
      best = better(best, inline(hit));
    }
    for (Evidence.Run run : evidence.runs()) {
      best = better(best, announced(run));
    }
    return best == null ? Optional.empty() : Optional.of(stated(best));
  }

  private static Found better(Found one, Found other) {
    return other != null && (one == null || other.score > one.score) ? other : one;
  }

  /** The clauses of a sentence that list things and hold what the question is about. */
  private Found inline(SentenceHit hit) {
    String text = hit.text().text();
    return Clauses.best(text, LONGEST, 0, this::score)
        .map(
            best ->
                new Found(
                    score(text.substring(best[0], best[1])) + hit.coverage() / 10,
                    List.of(hit),
                    List.of(Clauses.withoutRemark(text, best))))
        .orElse(null);
  }

  /** 0 where the words list nothing, or are of another matter than what was asked for. */
  private double score(String words) {
    double bonus = bonus(Enumeration.size(words));
    double own = evidence.coverage().of(new Coverage.Zones().add(words, 1));
    return bonus > 0 && own >= LEAST
        ? own + bonus + named(words) - strangers(words) - words.length() / 1000.0
        : 0;
  }

  /** 四个工程, 3大主导产业: a list beside the very name of what it lists. */
  private double named(String words) {
    return !label.isEmpty() && plain(words).contains(label) ? NAMED : 0;
  }

  /** A clause with figures of its own is seldom part of a list of names. */
  private double strangers(String words) {
    double strangers = 0;
    for (String clause : words.split("[,;]", -1)) {
      boolean figures = FIGURE.matcher(clause).find();
      strangers += figures && Enumeration.size(clause) < 2 ? STRANGER : 0;
    }
    return strangers;
  }

  private double bonus(int size) {
    if (count > 0) {
      return size == count ? 0.5 : size > 2 ? 0.05 : 0;
    }
    return size > 2 ? 0.35 : size == 2 ? 0.1 : 0;
  }

  /** What follows a sentence that announces it. */
  private Found announced(Evidence.Run run) {
    List<SentenceHit> items = Enumeration.items(run, count, question.folded());
    int wanted = count > 0 ? count : 2;
    if (items.size() < wanted || count > 0 && items.size() > count) {
      return null;
    }
    List<int[]> windows = new ArrayList<>();
    for (SentenceHit item : items) {
      windows.add(new int[] {0, Clauses.end(item.text().text(), 0)});
    }
    double score = run.lead().coverage() + (count > 0 ? 0.5 : 0.3) - 0.1;
    return new Found(score, items, windows);
  }

  private Answer stated(Found found) {
    List<String> parts = new ArrayList<>();
    List<Span> citations = new ArrayList<>();
    for (int i = 0; i < found.hits.size(); i++) {
      SentenceHit hit = found.hits.get(i);
      int[] window = found.windows.get(i);
      citations.add(
          new Span(hit.span().source(), hit.text().begin(window[0]), hit.text().end(window[1])));
      parts.add(hit.text().text().substring(window[0], window[1]) + "[" + citations.size() + "]");
    }
    return new Answer.Stated(voice.words(String.join(";", parts), false), citations, "enumeration");
  }
}
