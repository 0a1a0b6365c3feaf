package io.github.youju.retrieve;

import io.github.youju.document.Report;
import io.github.youju.fact.Fact;
import io.github.youju.fact.FiveYearPlan;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.index.ReportIndex;
import io.github.youju.question.Language;
import io.github.youju.question.Question;
import io.github.youju.question.Term;
import io.github.youju.text.Bigrams;
import io.github.youju.text.FoldedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How well a fact fits a question: what it holds of its words, and what speaks for and against. */
final class FactScore {
  /** A fact that holds less of the question than this is not looked at more closely. */
  private static final double WORTH = 0.25;

  private static final double RESULT_FIRST = 0.25;

  /** A subject as short as this says little alone. */
  private static final int POOR = 5;

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?[万亿]");
  private static final double NUMBERED = 0.25;
  private static final double PLANNED = 0.3;
  private static final Pattern ADDED = Pattern.compile("新增|净增|增量|新认定|新培育");

  private final ReportIndex index;
  private final Question question;
  private final Coverage coverage;
  private final String head;
  private final String plan;
  private final boolean added;
  private final Set<String> numbers = new HashSet<>();
  private final Map<String, String> segments = new HashMap<>();
  private final Map<String, List<String>> bigrams = new HashMap<>();

  FactScore(ReportIndex index, Question question, Coverage coverage) {
    this.index = index;
    this.question = question;
    this.coverage = coverage;
    this.head = head(question);
    this.plan = FiveYearPlan.named(question.folded()).map(FiveYearPlan::name).orElse("");
    this.added = ADDED.matcher(question.folded()).find();
    for (Term term : question.terms()) {
      Matcher number = NUMBER.matcher(term.alternatives().getFirst());
      while (number.find()) {
        numbers.add(number.group());
      }
    }
  }

  /** The end of a Chinese subject says what is measured: 产值 in 绿壳蛋鸡产值. */
  private static String head(Question question) {
    String subject = question.slots().subject();
    boolean chinese = question.language() != Language.ENGLISH && subject.length() > 3;
    return chinese ? subject.substring(subject.length() - 2) : "";
  }

  /** A fact with its score. */
  FactHit hit(Fact fact, Report report) {
    String segment = segment(fact);
    String subject = fact.subject() + fact.label();
    // What stands near counts more where the words are translations.
    boolean english = question.language() == Language.ENGLISH;
    Coverage.Zones zones =
        new Coverage.Zones()
            .add(subject, 1)
            .add(fact.indicator(), 1)
            .add(bigrams(segment), english ? 0.85 : isPoor(fact) ? 0.8 : 0.6);
    double covered = coverage.of(zones);
    double precise = 0;
    if (covered >= WORTH) {
      covered = coverage.of(zones.add(near(fact, segment), english ? 0.9 : 0.8));
      precise = coverage.precision(fact.subject());
    }
    double score = covered * (0.7 + 0.3 * precise);
    if (!fact.indicator().isEmpty() && question.slots().indicators().contains(fact.indicator())) {
      boolean named = question.folded().contains(fact.scope());
      score += fact.scope().isEmpty() ? 0.5 : named ? 0.7 : 0.2;
    }
    if (question.slots().kind() == null && fact.kind() != Kind.TARGET) {
      // Who asks of a year and says no more wants to know what came of it.
      score += RESULT_FIRST;
    }
    if (!head.isEmpty() && fact.subject().contains(head)) {
      score += 0.12;
    }
    if (added && ADDED.matcher(fact.subject()).find()) {
      score += 0.12;
    }
    if (!fact.period().isWholeYear()) {
      score -= 0.1;
    }
    return new FactHit(
        fact,
        report,
        segment,
        covered,
        precise,
        score + fit(fact) + numbers(fact) + plan(fact, segment));
  }

  /** 销售额, 产量: such a subject lives on what its sentence names before. */
  private static boolean isPoor(Fact fact) {
    return fact.indicator().isEmpty() && fact.subject().length() <= POOR;
  }

  /**
   * 50万元以上村 is another thing than 10万元以上村: how far the numbers of a subject are those asked about.
   */
  private double numbers(Fact fact) {
    if (numbers.isEmpty()) {
      return 0;
    }
    Matcher own = NUMBER.matcher(fact.subject());
    boolean any = false;
    while (own.find()) {
      any = true;
      if (numbers.contains(own.group())) {
        return NUMBERED;
      }
    }
    return any ? -NUMBERED : 0;
  }

  /** What a fact of the measure and unit asked for gains over one of another. */
  private double fit(Fact fact) {
    if (fact.quantity() == null) {
      return 0;
    }
    Measure measure = fact.quantity().measure();
    double fit = 0;
    if (head.endsWith("率") || head.endsWith("比例")) {
      // Who asks for a rate is not answered with an amount.
      fit += fact.quantity().unit().equals("%") ? 0.1 : -0.3;
    }
    if (question.slots().measures().contains(measure)) {
      fit += 0.05;
    }
    if (!question.units().isEmpty()) {
      boolean same = false;
      for (String unit : question.units()) {
        same |=
            fact.quantity().unit().endsWith(unit)
                || unit.equals("亿") && fact.quantity().unit().startsWith("亿")
                || unit.equals("人") && isOfPeople(fact);
      }
      fit += same ? 0.1 : -0.1;
    }
    return fit;
  }

  /** 10.12万农村贫困人口: people are counted without a unit. */
  private static boolean isOfPeople(Fact fact) {
    return fact.quantity().unit().equals("万") && fact.subject().contains("人口");
  }

  /** The clause that the value stands in, up to it. */
  private String near(Fact fact, String segment) {
    int at = segment.indexOf(fact.wording());
    if (at < 0) {
      return segment;
    }
    int begin =
        Math.max(
            segment.lastIndexOf(',', Math.max(0, at - 1)),
            segment.lastIndexOf('、', Math.max(0, at - 1)));
    int end = segment.indexOf(',', at);
    return segment.substring(begin + 1, end < 0 ? segment.length() : end);
  }

  /** What speaks of the five-year plan that the question names. */
  private double plan(Fact fact, String segment) {
    boolean named =
        !plan.isEmpty() && (fact.period().stretch().contains(plan) || segment.contains(plan));
    return named ? PLANNED : 0;
  }

  /** Many facts share a segment. */
  private List<String> bigrams(String segment) {
    return bigrams.computeIfAbsent(segment, Bigrams::of);
  }

  private String segment(Fact fact) {
    return segments.computeIfAbsent(
        fact.sentence().name(),
        name -> {
          return FoldedText.fold(index.quote(fact.sentence()));
        });
  }
}
