package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.document.Span;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import io.github.youju.retrieve.LazyList;
import io.github.youju.retrieve.SentenceHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers a question that asks for several things, part by part, and says which part the reports do
 * not state. The parts speak of one matter, so what stands beside the first answer is taken before
 * anything else.
 */
final class CompoundRule {
  private static final Pattern MARK = Pattern.compile("\\[(\\d+)]");

  private final Question question;
  private final Evidence evidence;
  private final Voice voice;
  private final List<Span> citations = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  CompoundRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** Empty where the first part has no sure answer. */
  Optional<Answer> answer() {
    LookupRule first = new LookupRule(question, evidence, voice);
    Optional<FactHit> anchor = first.anchor();
    Optional<Answer> answer =
        first.answer().or(() -> new NameRule(question, false, evidence, voice).answer());
    if (answer.isEmpty() || !add(answer.get())) {
      return answer;
    }
    for (int i = 0; i < question.parts().size(); i++) {
      Question part = question.parts().get(i);
      Optional<Answer> next = part(part, evidence.parts().get(i), anchor);
      if (next.isEmpty() || !add(next.get())) {
        texts.add(voice.refusal("indicator", part, evidence.reports()));
      }
    }
    return Optional.of(new Answer.Stated(String.join(" ", texts), citations, "parts"));
  }

  private Optional<Answer> part(Question part, Evidence all, Optional<FactHit> anchor) {
    if (anchor.isPresent()) {
      Optional<Answer> beside = answer(part, beside(all, anchor.get()));
      if (beside.isPresent()) {
        return beside;
      }
    }
    return answer(part, all);
  }

  private Optional<Answer> answer(Question part, Evidence found) {
    boolean yesOrNo =
        part.slots().measures().isEmpty()
            && part.units().isEmpty()
            && part.folded().matches(".*(没有|是否|吗|了没).*");
    Optional<Answer> figure =
        yesOrNo ? Optional.empty() : new LookupRule(part, found, voice).answer();
    return figure
        .filter(Answer.Stated.class::isInstance)
        .or(() -> new NameRule(part, false, found, voice).answer());
  }

  /**
   * What stands in the sentence of the first answer, and of its item where values are shared out.
   */
  private static Evidence beside(Evidence all, FactHit anchor) {
    List<FactHit> facts = new ArrayList<>();
    for (FactHit hit : all.facts()) {
      if (hit.fact().sentence().equals(anchor.fact().sentence())
          && (anchor.fact().label().isEmpty()
              || hit.fact().label().equals(anchor.fact().label()))) {
        facts.add(hit);
      }
    }
    List<SentenceHit> sentences =
        new LazyList<>(
            () ->
                all.sentences().stream()
                    .filter(hit -> hit.span().contains(anchor.fact().value()))
                    .toList());
    return all.withFacts(facts).withSentences(sentences);
  }

  /** Adds the text of a part, its marks counted on; false where it states nothing. */
  private boolean add(Answer answer) {
    if (!(answer instanceof Answer.Stated stated)) {
      return false;
    }
    int[] numbers = new int[stated.citations().size()];
    for (int i = 0; i < numbers.length; i++) {
      Span span = stated.citations().get(i);
      if (!citations.contains(span)) {
        citations.add(span);
      }
      numbers[i] = citations.indexOf(span) + 1;
    }
    Matcher marks = MARK.matcher(stated.text());
    texts.add(marks.replaceAll(mark -> "[" + numbers[Integer.parseInt(mark.group(1)) - 1] + "]"));
    return true;
  }
}
