package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Indicators;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.fact.Period;
import io.github.youju.question.Language;
import io.github.youju.question.Question;
import io.github.youju.question.Term;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Answers with the figures of one subject, or of several subjects of one statement.
 *
 * <p>The best fact is the anchor. What is asked of it (amount, growth, share, rank) is taken from
 * the facts that share its subject, and which of shared-out values is meant is told by their
 * labels.
 */
final class LookupRule {
  /** Below this share of the question the best fact is not what was asked for. */
  private static final double SURE = 0.6;

  private static final double SURE_IN_ENGLISH = 0.54;

  /** Above this a fact that bears another name than the one asked for is still meant. */
  private static final double CERTAIN = 0.8;

  /** The share of such a fact's subject that the question must name. */
  private static final double ITS_OWN = 0.3;

  /** The same where one figure must be of several things that are asked for. */
  private static final double TOGETHER = 0.6;

  /** Where a question narrows an indicator (平舆县的GDP), a fact must hold the narrowing words too. */
  private static final double NARROWED = 0.7;

  /** Facts whose scores differ by less answer a question equally well. */
  private static final double CLOSE = 0.15;

  private static final Pattern STRETCHES =
      Pattern.compile(
          "(?i)年均|[三五]年|季度|半年|月|每年|十[一二三四五]五|以来|累计|quarter|annual|average|years|five-year");

  /** Parts of a place whose figures are none of the whole. */
  private static final Pattern PARTS = Pattern.compile("城区|建成区|县城|新区|开发区|高新区|示范区|集聚区|园区|县域");

  private static final Pattern EXISTS = Pattern.compile("有没有|有无|是否|吗[?。]?$|没有[?。]?$");

  private static final Pattern ASKS_FIGURE =
      Pattern.compile("(?i)多少|几|百分之|percent|how much|how many|what growth|by what");

  /** How many schools is not told by a share of them. */
  private static final Pattern COUNTED = Pattern.compile("(?i)\\bhow many (?!percent)");

  private final Question question;
  private final Evidence evidence;
  private final Voice voice;

  LookupRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** Empty where no fact is surely what was asked for. */
  Optional<Answer> answer() {
    List<String> indicators = question.slots().indicators();
    if (indicators.size() > 1) {
      return asksShare()
          ? new ShareRule(question, evidence, voice).answer()
          : several(indicators).or(this::together);
    }
    List<FactHit> fitting = fitting();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    FactHit anchor = new OtherReports(evidence).best(fitting.getFirst());
    Optional<Answer> unclear = new Readings(question, voice).of(fitting);
    if (unclear.isPresent()) {
      return unclear;
    }
    if (question.slots().places().isEmpty() && isStatedElsewhere(fitting)) {
      return new ListRule(question, evidence, voice).answer();
    }
    if (isOnlyWords(anchor.fact()) && ASKS_FIGURE.matcher(question.folded()).find()) {
      return Optional.of(new Refusal(question, evidence, voice).missing("measure"));
    }
    Optional<Answer> rise = new RiseRule(question, evidence, voice).answer(anchor);
    if (rise.isPresent()) {
      return rise;
    }
    if (asksShare() && !isRate(anchor.fact())) {
      Optional<Answer> share = new ShareRule(question, evidence, voice).answer();
      if (share.isPresent()) {
        return share;
      }
    }
    List<List<Fact>> chosen = new ArrayList<>();
    for (FactHit sibling : Siblings.asked(question, evidence, anchor)) {
      List<Fact> facts = Measured.of(question, evidence, sibling);
      if (facts.isEmpty()) {
        return Optional.of(new Refusal(question, evidence, voice).missing("measure"));
      }
      chosen.add(facts);
    }
    return Optional.of(stated(anchor, chosen));
  }

  /** 与经济增长同步 is no figure; 19.2:38.5:42.3 is three of them. */
  private static boolean isOnlyWords(Fact fact) {
    return fact.quantity() == null && !Character.isDigit(fact.wording().charAt(0));
  }

  /** Whether the question names enough of the subject, or its unit: 专项债发了多少亿, 发行额度14.6亿元. */
  private boolean isOwn(FactHit hit) {
    boolean unit = !question.units().isEmpty() && UnitFamily.isExact(question.units(), hit.fact());
    return hit.precision() >= ITS_OWN || unit;
  }

  /** 进出口 is no figure of 出口: the words may name an indicator that a report only hints at. */
  private boolean isOfOther(Fact fact) {
    for (Indicators.Match match : Indicators.known().find(fact.subject(), true)) {
      if (!question.slots().indicators().contains(match.indicator().name())) {
        return true;
      }
    }
    return false;
  }

  /** 国债余额占国内生产总值比重 is no figure of 国内生产总值. */
  private boolean isShareOf(Fact fact) {
    return fact.subject().contains("占") && !question.folded().contains("占") && !asksShare();
  }

  private boolean asksShare() {
    return question.slots().measures().equals(List.of(Measure.SHARE));
  }

  /** A share that is asked of two named amounts may be worked out. */
  private boolean hasParts() {
    return question.terms().size() > 1;
  }

  /** A growth is no share, though it is a rate; 占比提升1个百分点 speaks of one. */
  private static boolean isShare(Fact fact) {
    boolean change = fact.quantity() != null && fact.quantity().measure() == Measure.POINTS;
    return change
        ? fact.subject().contains("占")
        : isRate(fact) && fact.quantity().measure() != Measure.GROWTH;
  }

  private static boolean isRate(Fact fact) {
    return fact.quantity() != null && fact.quantity().unit().equals("%");
  }

  private Optional<Answer> several(List<String> indicators) {
    List<List<Fact>> chosen = new ArrayList<>();
    FactHit first = null;
    for (String indicator : indicators) {
      List<FactHit> fitting = of(indicator);
      if (fitting.isEmpty()) {
        return Optional.empty();
      }
      List<Fact> facts = Measured.of(question, evidence, fitting.getFirst());
      if (facts.isEmpty()) {
        return Optional.of(new Refusal(question, evidence, voice).missing("measure"));
      }
      chosen.add(facts);
      first = first == null ? fitting.getFirst() : first;
    }
    return Optional.of(stated(first, chosen));
  }

  /** 老旧小区、棚户区改造805个: one figure of all the things that are asked for. */
  private Optional<Answer> together() {
    List<FactHit> unnamed = unnamed();
    unnamed.removeIf(hit -> hit.precision() < TOGETHER);
    return unnamed.isEmpty()
        ? Optional.empty()
        : Optional.of(stated(unnamed.getFirst(), List.of(List.of(unnamed.getFirst().fact()))));
  }

  private List<FactHit> fitting() {
    List<String> indicators = question.slots().indicators();
    if (indicators.isEmpty()) {
      return free(question.language() == Language.ENGLISH ? SURE_IN_ENGLISH : SURE);
    }
    List<FactHit> named = of(indicators.getFirst());
    return named.isEmpty() ? otherwise(indicators.getFirst()) : named;
  }

  /** What may be meant where no figure bears the indicator's name and is of the whole place. */
  private List<FactHit> otherwise(String indicator) {
    List<FactHit> scoped = new ArrayList<>();
    for (FactHit hit : ofYear(indicator, Scopes::standsForWhole)) {
      if (hit.coverage() >= CERTAIN && UnitFamily.agrees(question.units(), hit.fact())) {
        scoped.add(hit);
      }
    }
    List<FactHit> unnamed = scoped.isEmpty() ? unnamed() : scoped;
    return unnamed.isEmpty() ? called(indicator) : unnamed;
  }

  /** What reports call by a name that only questions use else: 外贸 for 进出口总额. */
  private List<FactHit> called(String indicator) {
    List<FactHit> called = new ArrayList<>();
    for (FactHit hit : evidence.facts()) {
      Fact fact = hit.fact();
      boolean meant =
          fact.indicator().isEmpty()
              && fact.period().isWholeYear()
              && Indicators.known()
                  .named(fact.subject())
                  .filter(named -> named.name().equals(indicator))
                  .isPresent();
      if (meant) {
        called.add(hit);
      }
    }
    return called;
  }

  /** What the reports call by a name of their own, if it holds all that the question is about. */
  private List<FactHit> unnamed() {
    List<FactHit> fitting = new ArrayList<>();
    for (FactHit hit : free(CERTAIN)) {
      if (hit.fact().indicator().isEmpty()
          && isOwn(hit)
          && !isShareOf(hit.fact())
          && !isOfOther(hit.fact())) {
        fitting.add(hit);
      }
    }
    return fitting;
  }

  /** The facts of an indicator; those of the report's own place, not of a part of it. */
  private List<FactHit> of(String indicator) {
    return ofYear(indicator, fact -> question.folded().contains(fact.scope()));
  }

  private List<FactHit> ofYear(String indicator, Predicate<Fact> scoped) {
    List<FactHit> fitting = new ArrayList<>();
    boolean reported = false;
    AskedStretch stretch = AskedStretch.of(question);
    for (FactHit hit : evidence.facts()) {
      Fact fact = hit.fact();
      String share = asksShare() ? indicator + "占比" : indicator;
      if ((fact.indicator().equals(indicator) || fact.indicator().equals(share))
          && hit.coverage() >= NARROWED / Math.max(1, question.slots().indicators().size())
          && scoped.test(fact)
          && stretch.holds(hit)) {
        fitting.add(hit);
        reported |= fact.kind() != Kind.TARGET;
      }
    }
    if (question.slots().measures().isEmpty()
        && fitting.stream().anyMatch(hit -> !isChange(hit.fact()))) {
      // 第三产业占比 is asked for what it is and not for what it rose by.
      fitting.removeIf(hit -> isChange(hit.fact()));
    }
    if (reported && question.slots().kind() == null && !question.slots().years().isEmpty()) {
      // Who asks of a year and says no more wants to know what came of it.
      fitting.removeIf(hit -> hit.fact().kind() == Kind.TARGET);
    }
    return fitting;
  }

  private static boolean isChange(Fact fact) {
    return fact.quantity() != null
        && fact.quantity().measure() == Measure.POINTS
        && fact.indicator().endsWith("占比");
  }

  private List<FactHit> free(double least) {
    List<FactHit> fitting = new ArrayList<>();
    AskedStretch stretch = AskedStretch.of(question);
    for (FactHit hit : evidence.facts()) {
      if (hit.coverage() >= least
          && isOfTime(hit.fact())
          && stretch.mayHold(hit)
          && UnitFamily.agrees(question.units(), hit.fact())
          && !(COUNTED.matcher(question.folded()).find() && isRate(hit.fact()))
          && (hit.precision() > 0 || UnitFamily.isExact(question.units(), hit.fact()))
          && (!asksShare() || isShare(hit.fact()) || hasParts())
          && !isGiven(hit.fact())
          && isThere(hit)
          && isNamed(hit.fact())
          && SameThing.isAsked(question, hit)
          && !missesFall(hit.fact())) {
        fitting.add(hit);
      }
    }
    return fitting;
  }

  /**
   * Whether a fact may answer whether there is something: 有没有新增高铁 is not answered with 新增高新技术企业,
   * which shares all but what it is about.
   */
  private boolean isThere(FactHit hit) {
    if (!EXISTS.matcher(question.folded()).find() || question.terms().isEmpty()) {
      return true;
    }
    String own = hit.fact().subject() + hit.fact().indicator();
    return question.terms().getLast().alternatives().stream()
        .anyMatch(words -> own.contains(words.substring(Math.max(0, words.length() - 2))));
  }

  /**
   * Whether a free question says what an indicator measures: 脱贫人口 is not answered with 常住人口城镇化率,
   * which measures a rate, nor what is asked of 农村 with a figure of all.
   */
  private boolean isNamed(Fact fact) {
    if (fact.indicator().isEmpty()) {
      return true;
    }
    if (PARTS.matcher(fact.scope()).find() && !PARTS.matcher(question.folded()).find()) {
      return false;
    }
    String own = fact.subject() + fact.label() + fact.indicator();
    for (String part : List.of("农村", "城镇")) {
      if (question.slots().subject().contains(part) && !own.contains(part)) {
        return false;
      }
    }
    if (question.language() == Language.ENGLISH || question.folded().contains("占")) {
      return true;
    }
    for (String name : List.of(fact.indicator(), fact.subject())) {
      String head = name.substring(Math.max(0, name.length() - 2));
      for (Term term : question.terms()) {
        if (term.alternatives().stream()
            .anyMatch(words -> words.contains(head) || own.contains(words))) {
          return true;
        }
      }
    }
    return false;
  }

  /** 下降多少 is never answered with so many companies added. */
  private boolean missesFall(Fact fact) {
    return question.slots().measures().equals(List.of(Measure.GROWTH))
        && question.folded().contains("下降")
        && fact.quantity() != null
        && fact.quantity().measure() == Measure.LEVEL;
  }

  /** A figure of five years or of a quarter answers only a question that speaks of such a time. */
  private boolean isOfTime(Fact fact) {
    return fact.period().isWholeYear() || STRETCHES.matcher(question.folded()).find();
  }

  /** Whether other places state as good an answer, so that none is the answer alone. */
  private static boolean isStatedElsewhere(List<FactHit> fitting) {
    FactHit best = fitting.getFirst();
    for (FactHit hit : fitting) {
      boolean other =
          hit.report().region() != null && !hit.report().region().equals(best.report().region());
      if (other && hit.score() >= best.score() - CLOSE) {
        return true;
      }
    }
    return false;
  }

  /** A figure that the question itself names (61个市重点项目) is not what it asks for. */
  private boolean isGiven(Fact fact) {
    if (fact.quantity() == null || fact.quantity().unit().isEmpty()) {
      return false;
    }
    String number = fact.quantity().low().toPlainString();
    if (question.language() == Language.ENGLISH) {
      return fact.quantity().measure() == Measure.LEVEL
          && question.folded().matches(".*(?<![\\d.])" + Pattern.quote(number) + "(?![\\d.%]).*");
    }
    int at = question.folded().indexOf(number + fact.quantity().unit());
    return at >= 0 && (at == 0 || !Character.isDigit(question.folded().charAt(at - 1)));
  }

  /** The year of a figure; 0 where it is only the last of a plan to come, which no report names. */
  private static int yearTold(FactHit hit) {
    Period period = hit.fact().period();
    boolean told = period.isWholeYear() || period.year() <= hit.report().year();
    return told ? period.year() : 0;
  }

  private Answer stated(FactHit anchor, List<List<Fact>> chosen) {
    Cited cited = new Cited();
    List<String> parts = new ArrayList<>();
    Kind kind = anchor.fact().kind();
    String head = voice.head(anchor.report(), yearTold(anchor), kind);
    for (List<Fact> facts : chosen) {
      String part = voice.facts(Names.of(question, facts.getFirst()), facts);
      parts.add((parts.isEmpty() ? head : "") + part + cited.marks(facts));
    }
    for (List<Fact> facts : chosen) {
      for (Fact fact : facts) {
        for (Fact other : new OtherReports(evidence).differing(anchor, fact)) {
          String name = Names.of(question, other);
          parts.add(voice.otherReport(voice.facts(name, List.of(other))) + cited.mark(other));
        }
      }
    }
    return new Answer.Stated(voice.join(parts), cited.spans(), "fact");
  }

  /** The fact that the answer turns on; empty where there is none. */
  Optional<FactHit> anchor() {
    List<FactHit> fitting = fitting();
    return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.getFirst());
  }
}
