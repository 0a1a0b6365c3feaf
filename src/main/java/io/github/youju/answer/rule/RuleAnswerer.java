package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.answer.Answerer;
import io.github.youju.question.Intent;
import io.github.youju.question.Language;
import io.github.youju.question.Question;
import io.github.youju.question.Selection;
import io.github.youju.question.Slots;
import io.github.youju.retrieve.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The answer module that needs no model. It answers every question: what the rules are not sure of
 * is refused, with the slot that is missing and the nearest thing stated.
 */
public final class RuleAnswerer implements Answerer {
  /** Which single project is the largest of all: 总投资最大的项目是哪个. */
  private static final Pattern LARGEST_PROJECT =
      Pattern.compile(
          "(?i)最[大高多]的(?:[^,。?的]{0,6})项目(?:是|叫|有)?(?:哪|什么|谁|啥|$|[?。])|(?:哪个|什么)项目(?:的?总?投资额?)?最[大高多]|\\b(?:largest|biggest) (?:single |investment )?project\\b");

  @Override
  public Optional<Answer> answer(Question question, Evidence evidence) {
    String read = Voice.of(question.language()).read(question.spellings());
    Optional<Answer> answer = asRead(Meaning.settled(question, evidence), evidence);
    return read.isEmpty() ? answer : answer.map(each -> lead(read, each));
  }

  /** The answer behind what is said of how the question was read. */
  private static Answer lead(String read, Answer answer) {
    return switch (answer) {
      case Answer.Stated stated ->
          new Answer.Stated(
              read + stated.text(), stated.citations(), stated.method(), stated.computations());
      case Answer.NotStated not ->
          new Answer.NotStated(read + not.text(), not.missing(), not.nearest());
      case Answer.Unclear unclear -> new Answer.Unclear(read + unclear.text(), unclear.choices());
      case Answer.Written written -> written;
    };
  }

  private static Optional<Answer> asRead(Question question, Evidence evidence) {
    Voice voice = Voice.of(question.language());
    Refusal refusal = new Refusal(question, evidence, voice);
    if (question.intent() instanceof Intent.AboutSource about
        && about.topics().contains(Intent.Topic.ENTRY)) {
      return Optional.of(
          new ContentsRule(question, evidence.files(), voice)
              .answer()
              .orElseGet(() -> refusal.missing("report")));
    }
    if (question.intent() instanceof Intent.Nothing) {
      return Optional.of(refusal.missing("subject", List.of()));
    }
    if (evidence.missing().equals("place")) {
      return Optional.of(refusal.missing("place"));
    }
    if (question.intent() instanceof Intent.AboutSource about) {
      return Optional.of(
          new AboutSourceRule(question, evidence, voice)
              .answer(about.topics())
              .orElseGet(
                  () ->
                      refusal.missing(
                          evidence.missing().isEmpty() ? "report" : evidence.missing())));
    }
    if (!evidence.missing().isEmpty()) {
      return Optional.of(refusal.missing(evidence.missing()));
    }
    if (!question.parts().isEmpty()) {
      return Optional.of(
          new CompoundRule(question, evidence, voice).answer().orElseGet(refusal::notStated));
    }
    if (isUnasked(question)) {
      return Optional.of(new Readings(question, voice).ofReports(evidence.reports()));
    }
    if (isBare(question)) {
      return Optional.of(refusal.missing("subject", List.of()));
    }
    if (LARGEST_PROJECT.matcher(question.folded()).find()) {
      // Reports tell sums of many projects, and put none of them before all others.
      return Optional.of(refusal.missing("report", List.of()));
    }
    Optional<Answer> answer =
        switch (question.intent()) {
          case Intent.Lookup() ->
              isGrid(question)
                  ? new RiseRule(question, evidence, voice)
                      .overYears()
                      .or(() -> new ListRule(question, evidence, voice).answer())
                  : new LookupRule(question, evidence, voice).answer();
          case Intent.Direction() -> new DirectionRule(question, evidence, voice).answer();
          case Intent.Name name -> named(name, question, evidence, voice);
          case Intent.Describe() -> new DescribeRule(question, evidence, voice).answer();
          case Intent.AboutSource about -> Optional.empty();
          case Intent.Compare() -> compared(question, evidence, voice);
          case Intent.Attained(boolean missed) -> attained(question, evidence, voice, missed);
          case Intent.Rank rank -> new RankRule(question, evidence, voice).answer(rank.selection());
          case Intent.Nothing() -> Optional.empty();
          case Intent.ListAll list -> new ListRule(question, evidence, voice).answer();
          case Intent.Targets() -> new TargetsRule(question, evidence, voice).answer();
          case Intent.Compute compute ->
              new ComputeRule(question, evidence, voice).answer(compute.operation());
        };
    return Optional.of(answer.orElseGet(refusal::notStated));
  }

  /** One target and what came of it are two figures; several are told one after the other. */
  private static Optional<Answer> attained(
      Question question, Evidence evidence, Voice voice, boolean missed) {
    Slots slots = question.slots();
    boolean single = slots.places().size() == 1 && slots.years().size() == 1;
    return single || AttainmentRule.isOfOne(question)
        ? compared(question, evidence, voice)
        : new AttainmentRule(question, evidence, voice)
            .answer(missed)
            .or(
                () ->
                    Optional.of(
                        new Answer.NotStated(
                            voice.noTargetWithResult(question), "kind", List.of())));
  }

  /** Two figures; else the rise that one report tells, three places in order, or one figure. */
  private static Optional<Answer> compared(Question question, Evidence evidence, Voice voice) {
    if (AttainmentRule.isOfOne(question)) {
      Optional<Answer> outcome = new AttainmentRule(question, evidence, voice).ofOne();
      if (outcome.isPresent()) {
        return outcome;
      }
    }
    Optional<Answer> compared = new CompareRule(question, evidence, voice).answer();
    return compared
        .filter(Answer.Stated.class::isInstance)
        .or(() -> new RiseRule(question, evidence, voice).overYears())
        .or(() -> compared)
        .or(() -> ranked(question, evidence, voice))
        .or(() -> single(question, evidence, voice));
  }

  /** Three places or more are put in order. */
  private static Optional<Answer> ranked(Question question, Evidence evidence, Voice voice) {
    Selection highest = new Selection(Selection.Order.HIGHEST, 0, Optional.empty(), false);
    return question.operands().size() > 2
        ? new RankRule(question, evidence, voice).answer(highest)
        : Optional.empty();
  }

  /** 多了多少 of one thing asks for what it grew by. */
  private static Optional<Answer> single(Question question, Evidence evidence, Voice voice) {
    boolean one = question.operands().size() == 1 && question.terms().size() == 1;
    return one ? new LookupRule(question, evidence, voice).answer() : Optional.empty();
  }

  /** What is asked for in the plural, or counted, is an enumeration before anything else. */
  private static Optional<Answer> named(
      Intent.Name name, Question question, Evidence evidence, Voice voice) {
    boolean several = name.several() || question.each() || ListingRule.count(question.folded()) > 1;
    Optional<Answer> listed =
        several ? new ListingRule(question, evidence, voice).answer() : Optional.empty();
    return listed.or(() -> new NameRule(question, several, evidence, voice).answer());
  }

  /** 东乡区, or 2025年, and nothing that is asked of it. */
  private static boolean isUnasked(Question question) {
    Slots slots = question.slots();
    return question.intent() instanceof Intent.Lookup
        && !(slots.places().isEmpty() && slots.years().isEmpty())
        && question.terms().isEmpty()
        && slots.indicators().isEmpty()
        && slots.subject().length() < 2
        && slots.carried().isEmpty();
  }

  /** 那农村呢? with nothing before it asks for nothing. */
  private static boolean isBare(Question question) {
    Slots slots = question.slots();
    boolean nothing = slots.places().isEmpty() && slots.years().isEmpty();
    return nothing
        && question.context().isEmpty()
        && slots.indicators().isEmpty()
        && question.terms().size() <= 1
        && slots.subject().length() <= 3
        && question.language() != Language.ENGLISH;
  }

  /** Several places or years ask for as many figures of one measure. */
  private static boolean isGrid(Question question) {
    return question.slots().places().size() > 1 || question.slots().years().size() > 1;
  }
}
